import { LARGEST, subtract, ZERO, type Minor } from '#core/money.ts'
import type { CostItem } from '#core/records/costItem.ts'
import type { Cell, RowScope, Table } from '#exchange/tables/table.ts'
import { debitCredit } from './debitCredit.ts'
import { askTooHigh } from './vatTooHigh.ts'

/** Net and VAT may miss the gross amount by so much, in minor units: each of the three was rounded. */
const ROUNDED = 1

/** Net beside gross that leaves a VAT between nothing and this share of the net is taken for that. */
const MOST_VAT = 0.3

const difference = (a: Minor, b: Minor): Minor | undefined =>
  Math.abs(a - b) > LARGEST ? undefined : subtract(a, b)

/** Asks which of two amount columns counts, proposing both only where gross is net and a plausible VAT. */
function netOrGross(table: Table, net: Cell<Minor>, gross: Cell<Minor>): Counted {
  const plausible = table.rows.every(row => {
    const scratch = { ...row, issues: [] }
    const [n, g] = [net(scratch), gross(scratch)]
    return (
      n === undefined ||
      g === undefined ||
      ((g - n) * Math.sign(n) >= 0 && Math.abs(g - n) <= MOST_VAT * Math.abs(n))
    )
  })
  const values = { net: table.column('net') ?? '', gross: table.column('gross') ?? '' }
  const proposed = plausible ? 'both' : 'net'
  const chosen = table.ask('net-or-gross', '', { values, options: ['both', 'net', 'gross'], proposed })
  return chosen === 'net' || chosen === 'gross' ? chosen : 'both'
}

type Counted = 'both' | 'net' | 'gross'

/** Which amounts of a table count: those of each column that there is, or the one that was chosen. */
export function countedAmounts(table: Table): Counted {
  const has = (field: string) => table.column(field) !== undefined
  if (!has('net') || !has('gross') || has('vat')) return 'both'
  return netOrGross(table, table.amount('net'), table.amount('gross'))
}

/** How the amounts of a row become net and VAT; VAT that no column tells is "not stated", never zero. */
export function costMoney(table: Table): Cell<CostItem['money']> {
  const net = debitCredit(table) ?? table.amount('net')
  const gross = table.amount('gross')
  const vat = table.amount('vat')
  const recoverable = table.amount('recoverable')
  const has = (field: string) => table.column(field) !== undefined
  const use = countedAmounts(table)
  const differs = has('net') && has('gross') && use === 'both'
  const tooHigh = differs ? askTooHigh(table, { net, gross, vat }) : () => 'vat'
  const statesVat = has('vat') || differs
  const asks = statesVat && !has('recoverable')
  const recovers =
    asks && table.ask('vat-recoverable', '', { options: ['none', 'all'], proposed: 'none' }) === 'all'

  /** VAT on the other side of nothing than its net amount is none: saving would refuse it. */
  const wrongSign = (row: RowScope) =>
    table.textOf(row, 'vat') === ''
      ? table.fail(row, 'gross', 'cell-gross-below-net', { net: table.textOf(row, 'net') })
      : table.fail(row, 'vat', 'cell-vat-sign')

  const taxed = (row: RowScope, amount: Minor, tax: Minor, said: Minor | undefined) => {
    if (Math.sign(amount) * Math.sign(tax) < 0) return wrongSign(row)
    const back = said ?? (recovers ? tax : ZERO)
    const wrongSide = back !== 0 && Math.sign(back) !== Math.sign(tax)
    if (wrongSide || Math.abs(back) > Math.abs(tax)) return table.fail(row, 'recoverable', 'cell-recoverable')
    if (Math.abs(amount + tax) > LARGEST) return table.fail(row, 'vat', 'cell-amount-too-large')
    return { net: amount, vat: { kind: 'stated', vat: tax, recoverable: back } } as const
  }

  /** Of three amounts that contradict each other nobody knows which is wrong. */
  const contradicts = (n: Minor | undefined, v: Minor | undefined, g: Minor | undefined) =>
    has('net') && n !== undefined && v !== undefined && g !== undefined && Math.abs(n + v - g) > ROUNDED

  return row => {
    const before = row.issues.length
    const n = use === 'gross' ? undefined : net(row)
    const g = use === 'net' ? undefined : gross(row)
    const v = vat(row)
    const back = recoverable(row)
    if (row.issues.length > before) return undefined
    const amount = n ?? (g !== undefined && v !== undefined ? difference(g, v) : g)
    if (amount === undefined)
      return table.fail(row, has('net') && use !== 'gross' ? 'net' : 'gross', 'cell-empty')
    const tax = v ?? (n !== undefined && g !== undefined ? difference(g, n) : undefined)
    if (tax === undefined) return { net: amount, vat: { kind: 'not-stated' } }
    const counts = v === undefined ? tooHigh(n, g) : 'vat'
    if (counts === 'leave-out')
      return table.fail(row, 'gross', 'cell-vat-too-high', { net: table.textOf(row, 'net') })
    if (counts === 'net') return { net: amount, vat: { kind: 'not-stated' } }
    const money = taxed(row, amount, tax, back)
    if (!money || !contradicts(n, v, g)) return money
    return table.fail(row, 'gross', 'cell-gross-sum', {
      net: table.textOf(row, 'net'),
      vat: table.textOf(row, 'vat'),
    })
  }
}
