import { exact, fromDecimal, over, times, toMinor } from '#core/exact.ts'
import { LARGEST, ZERO, type Currency } from '#core/money.ts'
import type { CostItem } from '#core/records/costItem.ts'
import type { RowScope, Table } from '#exchange/tables/table.ts'
import { VAT } from './ledgerVat.ts'

/** Rates that sales are taxed at, in percent: what is offered, beside saying that none is known. */
const rates: Readonly<Record<Currency, readonly string[]>> = {
  GBP: ['20', '5'],
  CAD: ['5', '13', '14', '15'],
  USD: ['5', '7', '10'],
  EUR: ['19', '20', '21', '23', '25'],
  AUD: ['10'],
  NZD: ['15'],
}

const RATE = /(\d{1,2}(?:\.\d+)?)\s?(?:%|per cent|percent)/iu
const UNKNOWN = 'unknown'

type Money = CostItem['money']

/**
 * Asks at what rate VAT comes on top of amounts that leave it out, and whether it is recovered: a footnote that says
 * the rate proposes it. `undefined` where no rate is known: the VAT stays not stated. `words` is the column whose words
 * say which amounts leave it out, where there is one.
 */
export function vatOnTop(
  table: Table,
  words?: string,
): ((row: RowScope, money: Money) => Money | undefined) | undefined {
  const some = words === undefined ? 'no' : 'yes'
  const said = table.notes
    .filter(({ text }) => VAT.test(text))
    .map(({ text }) => RATE.exec(text)?.[1])
    .find(rate => rate !== undefined)
  const known = rates[table.context.currency]
  const offered = said === undefined || known.includes(said) ? known : [said, ...known]
  const options = [
    ...offered.map(rate => ({ value: rate, code: 'rate', values: { rate: Number(rate) } })),
    { value: UNKNOWN, code: UNKNOWN },
  ]
  const chosen = table.ask('ledger-vat-rate', '', {
    values: { some, column: words ?? '' },
    options,
    proposed: said ?? UNKNOWN,
  })
  if (chosen === UNKNOWN) return undefined
  const share = over(fromDecimal(Number(chosen), 2), exact(100))
  const recovers = table.ask('vat-recoverable', '', { options: ['none', 'all'], proposed: 'none' }) === 'all'
  return (row, { net }) => {
    const vat = toMinor(times(exact(net), share))
    if (Math.abs(net + vat) > LARGEST) return table.fail(row, 'net', 'cell-amount-too-large')
    return { net, vat: { kind: 'stated', vat, recoverable: recovers ? vat : ZERO } }
  }
}
