import { err, type Failure, type Result } from '#core/result.ts'
import type { Desk } from './desk.ts'

/** A question that goes to the worker, by the name of what the desk is to do. */
export type Asked = {
  [D in keyof Desk]: { readonly id: number; readonly does: D; readonly of: Parameters<Desk[D]> }
}[keyof Desk]

export interface Answered {
  readonly id: number
  readonly result: Result<unknown, Failure>
}

function put(desk: Desk, asked: Asked): Promise<Result<unknown, Failure>> {
  switch (asked.does) {
    case 'open':
      return desk.open(...asked.of)
    case 'table':
      return desk.table(...asked.of)
    case 'ready':
      return desk.ready()
    case 'unread':
      return desk.unread()
    case 'backlog':
      return desk.backlog(...asked.of)
    case 'timesheet':
      return desk.timesheet(...asked.of)
    case 'leave':
      return desk.leave(...asked.of)
    case 'grid':
      return desk.grid(...asked.of)
  }
}

/** Puts a question to a desk. What is thrown on the way, such as too little memory, comes back in words. */
export async function answer(desk: Desk, asked: Asked): Promise<Answered> {
  const { id } = asked
  try {
    return { id, result: await put(desk, asked) }
  } catch (error) {
    return { id, result: err({ code: 'import-broken', reason: String(error) }) }
  }
}
