import { allocate, minor, ZERO, type Minor } from '#core/money.ts'
import { groupBy } from '#core/costing/groupBy.ts'
import { countedPrice } from '#core/costing/price.ts'
import type { Pricing, TeamCost } from '#core/costing/types.ts'
import type { Standing } from '#core/records/costItem.ts'
import type { Cell } from './types.ts'

export type Standings = Readonly<Record<Standing, Minor>>

const ORDER = ['reconciled', 'accrued', 'estimated'] as const satisfies readonly Standing[]
const NONE: Standings = { reconciled: ZERO, accrued: ZERO, estimated: ZERO }

/** Both ways: each amount's standings sum to it, each standing's parts to the standing. Amounts sum to the standings. */
function overAmounts(standings: Standings, amounts: readonly Minor[]): Standings[] {
  const made = amounts.map((): Record<Standing, Minor> => ({ ...NONE }))
  const left: number[] = [...amounts]
  ORDER.forEach((standing, i) => {
    const last = i === ORDER.length - 1
    // By what is still left of each, so that rounding never gives one more than it has.
    const weights = (left.some(rest => rest !== 0) ? left : amounts).map(Math.abs)
    const parts = allocate(standings[standing], weights)
    made.forEach((one, at) => {
      const part = last ? (left[at] ?? 0) : parts.ok ? (parts.value[at] ?? 0) : 0
      one[standing] = minor(part)
      left[at] = (left[at] ?? 0) - part
    })
  })
  return made
}

/**
 * How much of some cells is of which standing, in minor units: the standings of each sprint and gap, shared over all
 * of its cells by their amounts, so that every cell has its whole amount and nothing is left of the sprint. `spent` is
 * how much of a cell counts, where not all of it does. Standings of all cells are `cost.standings`.
 */
export function standingsOf(
  counted: readonly Cell[],
  { cost, cells }: { readonly cost: TeamCost; readonly cells: readonly Cell[] },
  spent: (cell: Cell) => Minor = ({ amount }) => amount,
): Standings {
  const keyOf = ({ span }: Cell) => (span.kind === 'sprint' ? span.sprint : `gap ${span.from}`)
  const spans = new Set(counted.map(keyOf))
  const inSpan = groupBy(cells, cell => (spans.has(keyOf(cell)) ? keyOf(cell) : undefined))
  const ofCell = new Map<Cell, Standings>()
  const share = (key: string, standings: Standings) => {
    const own = inSpan.get(key) ?? []
    const parts = overAmounts(
      standings,
      own.map(({ amount }) => amount),
    )
    own.forEach((cell, i) => ofCell.set(cell, parts[i] ?? NONE))
  }
  const shareSpan = (key: string, pricing: Pricing) => {
    const price = spans.has(key) ? countedPrice(pricing) : undefined
    if (price) share(key, price.standings)
  }
  for (const { sprint, pricing } of cost.sprints) shareSpan(sprint.id, pricing)
  for (const { from, pricing } of cost.gaps) shareSpan(`gap ${from}`, pricing)
  const total: Record<Standing, number> = { ...NONE }
  for (const cell of counted) {
    const whole = ofCell.get(cell) ?? NONE
    const part = spent(cell)
    const [own = NONE] =
      part === cell.amount ? [whole] : overAmounts(whole, [part, minor(cell.amount - part)])
    for (const standing of ORDER) total[standing] += own[standing]
  }
  return {
    reconciled: minor(total.reconciled),
    accrued: minor(total.accrued),
    estimated: minor(total.estimated),
  }
}
