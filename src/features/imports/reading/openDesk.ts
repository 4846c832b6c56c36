import { err, type Failure, type Result } from '#core/result.ts'
import type { Watch } from '#storage/watch.ts'
import type { Desk } from './desk.ts'
import type { Answered, Asked, Stopped, Underway } from './messages.ts'

/** A desk in a worker of its own. */
export interface OwnDesk extends Desk {
  /** Ends the worker at once, whatever it is doing; what was asked is never answered. */
  readonly stop: () => void
}

interface Waiting {
  readonly settle: (result: Result<unknown, Failure>) => void
  readonly watch: Watch | undefined
}

/** The desk that lies in a worker. */
export function openDesk(worker: Worker): OwnDesk {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let broken: string | undefined
  worker.addEventListener('message', ({ data }: MessageEvent<Answered | Underway>) => {
    const asked = waiting.get(data.id)
    if ('reached' in data) return asked?.watch?.reached(data.reached)
    waiting.delete(data.id)
    asked?.settle(data.result)
  })
  worker.addEventListener('error', ({ message }) => {
    broken = message
    for (const { settle } of waiting.values()) settle(err({ code: 'import-broken', reason: message }))
    waiting.clear()
  })
  const put = <D extends keyof Desk>(
    does: D,
    of: readonly unknown[],
    { watch, handOver = [] }: { readonly watch?: Watch; readonly handOver?: readonly ArrayBuffer[] } = {},
  ) =>
    new Promise<Awaited<ReturnType<Desk[D]>>>(resolve => {
      const id = (last += 1)
      // A worker whose code could not be had says so once, before it was asked anything.
      if (broken !== undefined)
        return resolve(err({ code: 'import-broken', reason: broken }) as Awaited<ReturnType<Desk[D]>>)
      // The worker answers each question with what the desk of that name gives.
      waiting.set(id, { settle: result => resolve(result as Awaited<ReturnType<Desk[D]>>), watch })
      watch?.signal.addEventListener('abort', () => worker.postMessage({ stop: id } satisfies Stopped))
      worker.postMessage({ id, does, of } as Asked, [...handOver])
    })
  const ask =
    <D extends keyof Desk>(does: D) =>
    (...of: Parameters<Desk[D]>) =>
      put(does, of)
  return {
    open: file => put('open', [file], { handOver: [file.bytes.buffer] }),
    head: ask('head'),
    table: ask('table'),
    ready: ask('ready'),
    unread: ask('unread'),
    ledger: ask('ledger'),
    plan: ask('plan'),
    importLedger: (order, watch) => put('importLedger', [order], { watch }),
    backlog: ask('backlog'),
    timesheet: ask('timesheet'),
    leave: ask('leave'),
    stop: () => worker.terminate(),
  }
}
