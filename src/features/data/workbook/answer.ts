import { err, type Result } from '#core/result.ts'
import type { BookOrder, BookRefusal } from '#exchange/workbook/make.ts'

/** A workbook is asked of a worker. */
export interface BookAsked {
  readonly book: BookOrder
}

export type BookAnswer = Result<Uint8Array<ArrayBuffer>, BookRefusal>

/** Makes a workbook. What is thrown on the way, such as too little memory, comes back in words. */
export async function answerOrder(order: BookOrder): Promise<BookAnswer> {
  try {
    const { makeWorkbook } = await import('#exchange/workbook/make.ts')
    return await makeWorkbook(order)
  } catch (error) {
    return err({ code: 'workbook-broken', reason: String(error) })
  }
}
