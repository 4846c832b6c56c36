import { exact, toMinor } from '#core/exact.ts'
import type { Figures } from '#core/figures.ts'
import type { Derivation } from './derivation.ts'
import { KNOWN, nothing } from './nothing.ts'
import { sprintInput, sprintOf, TEAM } from './places.ts'
import { sureOfCost, daysLeftOut } from './sure.ts'
import { money, number, text } from './values.ts'

/** A sprint's cost ÷ its working days, rounded once. `sprint` is its id. */
export function perWorkingDayFigure(figures: Figures, sprint: string): Derivation {
  const cost = sprintOf(figures, sprint)
  if (!cost) return nothing('perWorkingDay', 'no-sprint', { number: text('') })
  const { pricing, workingDays } = cost
  const values = { number: number(cost.sprint.number) }
  if (workingDays === undefined) return nothing('perWorkingDay', 'no-days-in-copy', values)
  const inputs = [
    sprintInput(cost),
    { label: { code: 'workingDays' }, value: number(workingDays), place: TEAM },
  ]
  if (pricing.kind !== 'priced')
    return { ...nothing('perWorkingDay', pricing.kind, values), inputs, leftOut: daysLeftOut(pricing) }
  if (workingDays === 0) return { ...nothing('perWorkingDay', 'no-working-day', values), inputs }
  const { lines, standings, total } = pricing.price
  return {
    figure: 'perWorkingDay',
    result: money(toMinor(exact(total, workingDays))),
    values: { ...values, known: KNOWN, days: number(workingDays), cost: money(total) },
    inputs,
    leftOut: [],
    standings,
    sure: sureOfCost(figures, { lines, standings, sprints: [cost] }),
  }
}
