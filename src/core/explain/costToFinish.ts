import type { Figures } from '#core/figures.ts'
import { costToFinish } from '#core/forecast/costToFinish.ts'
import type { Derivation } from './derivation.ts'
import { nothing } from './nothing.ts'
import { sprintInput, SPRINTS } from './places.ts'
import { sureOfAll } from './sure.ts'
import { money, number, text } from './values.ts'

/** What is left to pay until a deliverable is done, at this team's own pace. `deliverable` is its id. */
export function costToFinishFigure(figures: Figures, deliverable: string): Derivation {
  const name = text(figures.data.deliverables.find(({ id }) => id === deliverable)?.name ?? '')
  const found = costToFinish(figures, deliverable)
  if (found.kind === 'missing') return nothing('costToFinish', found.why, { name })
  if (found.kind === 'finished') return nothing('costToFinish', 'finished', { name })
  const { left, unit, cost, closedSprints, range } = found
  const worked = new Set(figures.data.efforts.map(({ sprint }) => sprint))
  const past = figures.cost.sprints.filter(
    ({ status, sprint, pricing }) =>
      status === 'closed' && pricing.kind === 'priced' && worked.has(sprint.id),
  )
  return {
    figure: 'costToFinish',
    result: money(cost),
    values: {
      name,
      known: text('yes'),
      left: number(left),
      unit: text(unit),
      sprints: number(closedSprints),
    },
    inputs: [
      {
        label: { code: 'effortLeft', values: { unit: text(unit) } },
        value: number(left),
        place: SPRINTS,
      },
      ...past.map(sprintInput),
    ],
    leftOut: [],
    sure: [
      range
        ? { code: 'futures', values: { low: money(range.low), high: money(range.high) } }
        : { code: 'no-futures', values: { sprints: number(closedSprints) } },
      ...sureOfAll(figures),
    ],
  }
}
