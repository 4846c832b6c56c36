import { err, type Failure, type Result } from '#core/result.ts'
import type { Reached, Watch } from '#storage/watch.ts'
import type { Desk } from './desk.ts'

/** What a desk is asked, without what watches it, which stays with who asks. */
type Question<D extends keyof Desk> = Parameters<Desk[D]> extends [infer Q, Watch] ? [Q] : Parameters<Desk[D]>

/** A question that goes to the worker, by the name of what the desk is to do. */
export type Asked = {
  [D in keyof Desk]: { readonly id: number; readonly does: D; readonly of: Question<D> }
}[keyof Desk]

/** A question is to be given up, where what it does is not done yet. */
export interface Stopped {
  readonly stop: number
}

export interface Answered {
  readonly id: number
  readonly result: Result<unknown, Failure>
}

/** How far the answer to a question is. */
export interface Underway {
  readonly id: number
  readonly reached: Reached
}

function put(desk: Desk, asked: Asked, watch: Watch): Promise<Result<unknown, Failure>> {
  switch (asked.does) {
    case 'open':
      return desk.open(...asked.of)
    case 'head':
      return desk.head(...asked.of)
    case 'table':
      return desk.table(...asked.of)
    case 'ready':
      return desk.ready()
    case 'unread':
      return desk.unread()
    case 'ledger':
      return desk.ledger(...asked.of)
    case 'plan':
      return desk.plan(...asked.of)
    case 'importLedger':
      return desk.importLedger(...asked.of, watch)
    case 'backlog':
      return desk.backlog(...asked.of)
    case 'timesheet':
      return desk.timesheet(...asked.of)
    case 'leave':
      return desk.leave(...asked.of)
  }
}

/** Puts a question to a desk. What is thrown on the way, such as too little memory, comes back in words. */
async function answer(desk: Desk, asked: Asked, watch: Watch): Promise<Answered> {
  const { id } = asked
  try {
    return { id, result: await put(desk, asked, watch) }
  } catch (error) {
    return { id, result: err({ code: 'import-broken', reason: String(error) }) }
  }
}

/** Hears what comes to a desk, and says what it answers. */
export function listen(
  desk: Desk,
  say: (message: Answered | Underway) => void,
): (message: Asked | Stopped) => void {
  const open = new Map<number, AbortController>()
  return message => {
    if ('stop' in message) return open.get(message.stop)?.abort()
    const { id } = message
    const stopping = new AbortController()
    open.set(id, stopping)
    const watch: Watch = { signal: stopping.signal, reached: reached => say({ id, reached }) }
    void answer(desk, message, watch).then(answered => {
      open.delete(id)
      say(answered)
    })
  }
}
