import type { Figures } from '#core/figures.ts'
import { subtract, sum, ZERO, type Minor } from '#core/money.ts'
import { peopleOf } from '#core/privacy/people.ts'
import { tooFewPeople } from '#core/privacy/staffByEngagement.ts'
import { itemOf, type PriceLine } from '#core/costing/adjustment.ts'
import type { Derivation, DerivationInput } from './derivation.ts'
import { KNOWN, nothing } from './nothing.ts'
import { atSprint, sprintInput, sprintOf, TEAM } from './places.ts'
import { daysLeftOut, sureOfCost } from './sure.ts'
import { money, number, text } from './values.ts'

const amountOf = (lines: readonly PriceLine[], counts: (line: PriceLine) => boolean): Minor =>
  sum(lines.filter(counts).map(line => line.amount))

/** Cost items whose amount is not what was planned, those that were not planned at all among them. */
function itemDifferences(plan: readonly PriceLine[], now: readonly PriceLine[]) {
  const items = [...now, ...plan].flatMap(line => itemOf(line) ?? [])
  const seen = new Map(items.map(line => [line.item, line.description]))
  return [...seen].flatMap(([item, description]) => {
    const of = (lines: readonly PriceLine[]) => amountOf(lines, line => itemOf(line)?.item === item)
    const by = subtract(of(now), of(plan))
    return by === ZERO ? [] : [{ description, by }]
  })
}

/** What a sprint cost less what was planned when it started. `sprint` is its id. */
export function planDifferenceFigure(figures: Figures, sprint: string): Derivation {
  const cost = sprintOf(figures, sprint)
  if (!cost) return nothing('planDifference', 'no-sprint', { number: text('') })
  const { pricing, plan } = cost
  const values = { number: number(cost.sprint.number) }
  const kept = cost.sprint.plan
  if (pricing.kind !== 'priced')
    return {
      ...nothing('planDifference', pricing.kind, values),
      inputs: [
        sprintInput(cost),
        ...(plan ? [{ label: { code: 'plan' }, value: money(plan.total), place: atSprint(sprint) }] : []),
      ],
      leftOut: daysLeftOut(pricing),
    }
  if (plan?.over === undefined || !kept)
    return { ...nothing('planDifference', 'no-plan', values), inputs: [sprintInput(cost)] }
  const { lines, standings, total } = pricing.price
  const notItem = (line: PriceLine) => itemOf(line) === undefined
  const staff = subtract(amountOf(lines, notItem), amountOf(kept.lines, notItem))
  // A copy's plan is one figure, so there is nothing to hold its lines against.
  const copy = kept.lines.some(line => line.kind === 'group')
  const hidden = tooFewPeople(peopleOf(lines, figures.data.allocations, cost.sprint))
  const place = atSprint(sprint)
  return {
    figure: 'planDifference',
    result: money(plan.over),
    values: { ...values, known: KNOWN, plan: money(plan.total), cost: money(total) },
    inputs: [
      sprintInput(cost),
      { label: { code: 'plan' }, value: money(plan.total), place },
      ...(copy
        ? []
        : itemDifferences(kept.lines, lines).map(({ description, by }): DerivationInput => ({
            label: { code: 'difference', values: { name: text(description) } },
            value: money(by),
            place,
            ...(hidden && { rate: true }),
          }))),
      // One absence of one person is a day rate.
      ...(copy || staff === ZERO
        ? []
        : [{ label: { code: 'staffDifference' }, value: money(staff), place: TEAM, rate: true } as const]),
    ],
    leftOut: [],
    standings,
    sure: sureOfCost(figures, { lines, standings, sprints: [cost] }),
  }
}
