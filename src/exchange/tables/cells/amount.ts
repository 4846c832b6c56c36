import { plainMinor, ZERO, type Currency, type Minor } from '#core/money.ts'
import { err, ok, type Failure, type Result } from '#core/result.ts'
import type { Asker } from '#exchange/tables/asker.ts'
import { columnMark } from './decimalMark.ts'
import { isDash, plainDigits, takeApart } from './numberText.ts'

/** Why a cell is no amount here. */
type AmountFailure =
  | Failure<'cell-amount' | 'cell-amount-decimals' | 'cell-amount-too-large' | 'cell-dash'>
  | (Failure<'cell-currency'> & { readonly symbol: string; readonly currency: Currency })

const signs: Readonly<Record<Currency, readonly string[]>> = {
  GBP: ['£', 'GBP'],
  EUR: ['€', 'EUR'],
  USD: ['$', 'US$', 'USD'],
  CAD: ['$', 'CA$', 'C$', 'CAD'],
  AUD: ['$', 'AU$', 'A$', 'AUD'],
  NZD: ['$', 'NZ$', 'NZD'],
}

interface AmountColumn {
  readonly texts: readonly string[]
  readonly column: string
  readonly currency: Currency
  readonly ask: Asker['ask']
}

/**
 * How one amount column is read into minor units, decided from all of its cells. Asks about the decimal mark,
 * another currency and a dash for zero. Cell errors: `cell-amount`, `cell-amount-decimals`,
 * `cell-amount-too-large`, `cell-currency`, `cell-dash`.
 */
export function amountReader({
  texts,
  column,
  currency,
  ask,
}: AmountColumn): (text: string) => Result<Minor, AmountFailure> {
  const numbers = texts.map(takeApart)
  const mark = columnMark(texts, { ask, column, money: true, numbers })
  const dashes = texts.filter(isDash).length
  const dashIsZero =
    dashes > 0 &&
    ask('dash-zero', column, {
      values: { column, count: dashes },
      options: ['zero', 'missing'],
      proposed: 'zero',
    }) === 'zero'
  const isForeign = (symbol: string | undefined) => symbol !== undefined && !signs[currency].includes(symbol)
  const foreign = numbers.find(number => isForeign(number?.symbol))?.symbol
  const takesForeign =
    foreign !== undefined &&
    ask('other-currency', column, {
      values: { column, symbol: foreign, currency },
      options: ['leave-out', 'take'],
      proposed: 'leave-out',
    }) === 'take'

  return text => {
    if (isDash(text)) return dashIsZero ? ok(ZERO) : err({ code: 'cell-dash' })
    const number = takeApart(text)
    if (number?.percent) return err({ code: 'cell-amount' })
    if (isForeign(number?.symbol) && !takesForeign) {
      return err({ code: 'cell-currency', symbol: number?.symbol ?? '', currency })
    }
    const digits = plainDigits(number, mark)
    if (!digits.ok) return err({ code: 'cell-amount' })
    const amount = plainMinor(digits.value)
    if (amount.ok) return ok(amount.value)
    if (amount.error.code === 'money-decimals') return err({ code: 'cell-amount-decimals' })
    return err({ code: amount.error.code === 'money-too-large' ? 'cell-amount-too-large' : 'cell-amount' })
  }
}
