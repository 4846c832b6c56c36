import { err, type Failure, type Result } from '#core/result.ts'
import type { Desk } from './desk.ts'
import type { Answered, Asked } from './messages.ts'

/** A desk in a worker of its own. */
export interface OwnDesk extends Desk {
  /** Ends the worker at once, whatever it is doing; what was asked is never answered. */
  readonly stop: () => void
}

type Settle = (result: Result<unknown, Failure>) => void

/** Starts a worker and gives the desk that lies in it. */
export function openDesk(): OwnDesk {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Settle>()
  let last = 0
  worker.addEventListener('message', ({ data: { id, result } }: MessageEvent<Answered>) => {
    waiting.get(id)?.(result)
    waiting.delete(id)
  })
  worker.addEventListener('error', ({ message }) => {
    for (const settle of waiting.values()) settle(err({ code: 'import-broken', reason: message }))
    waiting.clear()
  })
  const ask =
    <D extends keyof Desk>(does: D) =>
    (...of: Parameters<Desk[D]>) =>
      new Promise<Awaited<ReturnType<Desk[D]>>>(resolve => {
        const id = (last += 1)
        // The worker answers each question with what the desk of that name gives.
        waiting.set(id, result => resolve(result as Awaited<ReturnType<Desk[D]>>))
        worker.postMessage({ id, does, of } as Asked)
      })
  return {
    open: ask('open'),
    table: ask('table'),
    ready: ask('ready'),
    unread: ask('unread'),
    backlog: ask('backlog'),
    timesheet: ask('timesheet'),
    leave: ask('leave'),
    grid: ask('grid'),
    stop: () => worker.terminate(),
  }
}
