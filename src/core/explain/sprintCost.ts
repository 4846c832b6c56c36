import type { Figures } from '#core/figures.ts'
import { isMeasured } from '#core/outcomes/measured.ts'
import { countedPrice } from '#core/costing/price.ts'
import { coverage } from '#core/outcomes/coverage.ts'
import type { Derivation } from './derivation.ts'
import { nothing } from './nothing.ts'
import { atSprint, sprintOf, TEAM } from './places.ts'
import { lineInputs } from './staffInputs.ts'
import { daysLeftOut, sureOfCost } from './sure.ts'
import { missing, money, number, text } from './values.ts'

/** What a sprint cost: staff of its working days + the cost items that fall in it. `sprint` is its id. */
export function sprintCostFigure(figures: Figures, sprint: string): Derivation {
  const cost = sprintOf(figures, sprint)
  if (!cost)
    return nothing('sprintCost', 'no-sprint', {
      number: text(''),
      counted: text('no'),
      days: number(0),
      state: text('planned'),
    })
  const { pricing, status, workingDays, plan, changed } = cost
  const values = {
    number: number(cost.sprint.number),
    counted: text(workingDays === undefined ? 'no' : 'yes'),
    days: number(workingDays ?? 0),
    state: text(cost.sprint.copied ? 'copied' : status),
  }
  const price = countedPrice(pricing)
  if (!price) {
    const why = pricing.kind === 'no-rate' ? 'no-rate' : 'nothing-known'
    return {
      ...nothing('sprintCost', why, values),
      inputs: [{ label: { code: 'rates' }, value: missing(why), place: TEAM }],
      leftOut: daysLeftOut(pricing),
    }
  }
  const cells = figures.cells.filter(({ span }) => span.kind === 'sprint' && span.sprint === sprint)
  return {
    figure: 'sprintCost',
    result: money(price.total),
    values,
    inputs: lineInputs(figures, cost, price.lines, atSprint(sprint)),
    leftOut: daysLeftOut(pricing),
    ...(cells.length > 0 && { coverage: coverage(cells, isMeasured(figures)) }),
    standings: price.standings,
    sure: [
      ...sureOfCost(figures, {
        lines: price.lines,
        standings: price.standings,
        sprints: [cost],
      }),
      ...(status === 'running' ? [{ code: 'running' }] : []),
      ...(status === 'planned' ? [{ code: 'planned' }] : []),
      ...(plan ? [{ code: 'plan', values: { plan: money(plan.total) } }] : []),
      ...(changed ? [{ code: 'changed', values: { now: money(changed.now), by: money(changed.by) } }] : []),
    ],
  }
}
