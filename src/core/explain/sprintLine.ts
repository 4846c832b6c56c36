import { countedAmount, spanOf, vatNotStated } from '#core/costing/items.ts'
import { itemOf, type PriceLine } from '#core/costing/adjustment.ts'
import type { Figures } from '#core/figures.ts'
import type { Derivation, DerivationInput } from './derivation.ts'
import { nothing } from './nothing.ts'
import { atSprint, sprintOf, SPRINTS, TEAM } from './places.ts'
import { lineInputs } from './staffInputs.ts'
import { overstated } from './sure.ts'
import { date, money, number, text } from './values.ts'

function itemInputs(figures: Figures, id: string): DerivationInput[] {
  const item = figures.data.costItems.find(row => row.id === id)
  if (!item) return []
  const { from, to } = spanOf(item)
  return [
    {
      label: {
        code: 'wholeItem',
        values: { from: date(from), to: date(to), one: text(from === to ? 'yes' : 'no') },
      },
      value: money(countedAmount(item)),
      place: SPRINTS,
    },
  ]
}

/** Staff lines behind one that is shown: their cost, days and rates are close to pay, and each input says so. */
function staffInputs(figures: Figures, sprint: string, shown: PriceLine): DerivationInput[] {
  const cost = sprintOf(figures, sprint)
  if (!cost || cost.pricing.kind !== 'priced') return []
  const lines =
    shown.kind === 'staff' ? [shown] : cost.pricing.price.lines.filter(({ kind }) => kind === 'staff')
  return lineInputs(figures, cost, lines, TEAM).filter(({ rate }) => rate === true)
}

/** One line of what a sprint is made of, as it is shown. `sprint` is its id. */
export function sprintLineFigure(figures: Figures, sprint: string, line: PriceLine): Derivation {
  const cost = sprintOf(figures, sprint)
  const item = itemOf(line)
  const adjusts = line.kind === 'adjustment'
  const values = {
    number: number(cost?.sprint.number ?? 0),
    kind: text(adjusts ? 'adjustment' : line.kind),
    group: text(line.kind === 'group' ? line.group : ''),
    name: text(item?.description ?? (line.kind === 'staff' ? line.role : '')),
  }
  if (!cost) return nothing('sprintLine', 'no-sprint', values)
  const found = figures.data.costItems.find(row => row.id === item?.item)
  return {
    figure: 'sprintLine',
    result: money(line.amount),
    values,
    inputs: item
      ? itemInputs(figures, item.item)
      : adjusts
        ? [{ label: { code: 'settlement' }, value: money(line.amount), place: atSprint(sprint) }]
        : staffInputs(figures, sprint, line),
    leftOut: [],
    sure: [
      { code: `standing-${line.standing}` },
      ...(line.kind === 'staff' ? overstated(figures, [line]) : []),
      ...(found && vatNotStated(found) ? [{ code: 'vat-not-stated', values: { count: number(1) } }] : []),
    ],
  }
}
