import { err, ok, type Failure, type Result } from '#core/result.ts'
import type { Asker } from '#exchange/tables/asker.ts'
import { columnMark } from './decimalMark.ts'
import { plainDigits, takeApart } from './numberText.ts'

export interface NumberCell {
  readonly value: number
  /** It was written with a percent sign; `value` is what stood before it. */
  readonly percent: boolean
}

/** How one number column is read, its decimal mark decided from all of its cells. Cell error: `cell-number`. */
export function numberReader(
  texts: readonly string[],
  { ask, column }: { ask: Asker['ask']; column: string },
): (text: string) => Result<NumberCell, Failure<'cell-number' | 'cell-number-too-large'>> {
  const mark = columnMark(texts, { ask, column, money: false })
  return text => {
    const number = takeApart(text)
    const digits = plainDigits(number, mark)
    // Only money lies on a side of an account.
    if (!digits.ok || number?.side) return err({ code: 'cell-number' })
    const value = Number(digits.value)
    if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
      return err({ code: 'cell-number-too-large' })
    }
    return ok({ value: value === 0 ? 0 : value, percent: number?.percent ?? false })
  }
}
