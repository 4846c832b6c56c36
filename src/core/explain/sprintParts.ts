import { shareSprint } from '#core/costing/share.ts'
import type { SprintCost } from '#core/costing/types.ts'
import type { Figures } from '#core/figures.ts'
import { sum, ZERO } from '#core/money.ts'
import type { Effort } from '#core/records/effort.ts'
import type { Derivation, DerivationInput } from './derivation.ts'
import { nothing } from './nothing.ts'
import { atSprint, sprintInput, sprintOf } from './places.ts'
import { daysLeftOut, sureOfCost } from './sure.ts'
import { missing, money, number, share, text } from './values.ts'

const sure = (figures: Figures, cost: SprintCost) =>
  cost.pricing.kind === 'priced' ? sureOfCost(figures, { ...cost.pricing.price, sprints: [cost] }) : []

/** Days of work beside what they cost are a day rate. */
const effortInput = ({ unit, amount, sprint }: Effort, name: string): DerivationInput => ({
  label: { code: 'effort', values: { name: text(name), unit: text(unit) } },
  value: number(amount),
  place: atSprint(sprint),
  ...(unit === 'days' && { rate: true }),
})

/**
 * The part of a sprint's cost that effort put on a deliverable, or on none where `deliverable` is absent. Both are ids.
 */
export function partOfSprintFigure(figures: Figures, sprint: string, deliverable?: string): Derivation {
  const cost = sprintOf(figures, sprint)
  const nameOf = (id: string) => figures.data.deliverables.find(row => row.id === id)?.name ?? ''
  const values = {
    number: number(cost?.sprint.number ?? 0),
    name: text(deliverable === undefined ? '' : nameOf(deliverable)),
    of: text(deliverable === undefined ? 'none' : 'one'),
  }
  if (!cost) return nothing('partOfSprint', 'no-sprint', values)
  const { pricing } = cost
  if (pricing.kind !== 'priced')
    return {
      ...nothing('partOfSprint', pricing.kind, values),
      inputs: [sprintInput(cost)],
      leftOut: daysLeftOut(pricing),
    }
  const efforts = figures.data.efforts
    .filter(effort => effort.sprint === sprint)
    .toSorted((a, b) => (a.deliverable < b.deliverable ? -1 : 1))
  const shares = shareSprint(pricing.price.total, efforts)
  return {
    figure: 'partOfSprint',
    result: money(
      deliverable === undefined
        ? shares.notLinked
        : (shares.deliverables.find(each => each.deliverable === deliverable)?.amount ?? ZERO),
    ),
    values,
    inputs: [sprintInput(cost), ...efforts.map(effort => effortInput(effort, nameOf(effort.deliverable)))],
    leftOut: [],
    sure: [],
  }
}

/** The share of a sprint's cost that is linked to an outcome. `sprint` is its id. */
export function sprintLinkedFigure(figures: Figures, sprint: string): Derivation {
  const cost = sprintOf(figures, sprint)
  const values = { number: number(cost?.sprint.number ?? 0) }
  if (!cost) return nothing('sprintLinked', 'no-sprint', values)
  const cells = figures.cells.filter(({ span }) => span.kind === 'sprint' && span.sprint === sprint)
  const of = (...kinds: readonly string[]) =>
    sum(cells.flatMap(({ target, amount }) => (kinds.includes(target.kind) ? [amount] : [])))
  const all = sum(cells.map(({ amount }) => amount))
  const part = (code: string, ...kinds: readonly string[]): DerivationInput => ({
    label: { code },
    value: money(of(...kinds)),
    place: atSprint(sprint),
  })
  return {
    figure: 'sprintLinked',
    result: all > 0 ? share(of('outcome') / all) : missing('no-money'),
    values,
    inputs: [
      part('servesOutcome', 'outcome'),
      part('keepsRunning', 'keeps-running'),
      part('byLaw', 'required-by-law'),
      part('servesNothing', 'none'),
    ],
    leftOut: daysLeftOut(cost.pricing),
    sure: sure(figures, cost),
  }
}
