import { minor, sum, type Minor } from './money.ts'

/** From so many minor units on an amount is shown in whole units; under it pence show. */
export const WHOLE_FROM = 100_00
const UNIT = 100

/** An amount as screens show it: £72,989.60 is £72,990, halves away from zero; £18.44 stays. The exact one is a step away. */
export const asShown = (amount: Minor): Minor =>
  Math.abs(amount) < WHOLE_FROM
    ? amount
    : minor(Math.sign(amount) * Math.round(Math.abs(amount) / UNIT) * UNIT)

/**
 * Parts as screens show them beside their sum: in whole units that sum to `whole`, which is the sum as it is shown, by
 * largest remainder, ties in list order. Each is its amount rounded up or down. £1.50 and £148.50 beside £150 are £2
 * and £148. Beside a sum of which the pence show, parts show theirs.
 */
export function shownParts(parts: readonly Minor[], whole: Minor = asShown(sum(parts))): Minor[] {
  if (whole % UNIT !== 0 || Math.abs(whole) < WHOLE_FROM) return [...parts]
  const down = parts.map(part => Math.floor(part / UNIT) * UNIT)
  const lost = parts.map((part, i) => part - (down[i] ?? 0))
  const up = (whole - down.reduce((all, part) => all + part, 0)) / UNIT
  const raised = new Set(
    parts
      .map((_, i) => i)
      .sort((a, b) => (lost[b] ?? 0) - (lost[a] ?? 0))
      .slice(0, up),
  )
  return down.map((part, i) => minor(raised.has(i) ? part + UNIT : part))
}

/** Rows that are all the parts of their sum, each with its amount as `shownParts` has it. */
export function rowsAsShown<Row extends { readonly amount: Minor }>(rows: readonly Row[]): Row[] {
  const shown = shownParts(rows.map(({ amount }) => amount))
  return rows.map((row, i) => ({ ...row, amount: shown[i] ?? row.amount }))
}

/** How far one shown amount is from another, so that the difference and what it is of add up on screen. */
export const shownDifference = (a: Minor, b: Minor): Minor => minor(asShown(a) - asShown(b))
