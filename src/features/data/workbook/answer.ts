import { err, type Result } from '#core/result.ts'
import { makeWorkbook, type BookOrder, type BookRefusal } from '#exchange/workbook/make.ts'

export type BookAnswer = Result<Uint8Array<ArrayBuffer>, BookRefusal>

/** Makes a workbook. What is thrown on the way, such as too little memory, comes back in words. */
export async function answerOrder(order: BookOrder): Promise<BookAnswer> {
  try {
    return await makeWorkbook(order)
  } catch (error) {
    return err({ code: 'workbook-broken', reason: String(error) })
  }
}
