import type { Figures } from '#core/figures.ts'
import { isMeasured } from '#core/outcomes/measured.ts'
import { coverage } from '#core/outcomes/coverage.ts'
import { standingsOf } from '#core/outcomes/standingsOf.ts'
import type { Derivation } from './derivation.ts'
import { nothing } from './nothing.ts'
import { outcomeOf, SPRINTS } from './places.ts'
import { sureOfCells, withoutRate } from './sure.ts'
import { money, text } from './values.ts'

/** All money so far that is linked to an outcome, by the deliverables that serve it. `outcome` is its id. */
export function outcomeCostFigure(figures: Figures, outcome: string): Derivation {
  const found = outcomeOf(figures, outcome)
  if (!found) return nothing('outcomeCost', 'no-outcome', { name: text('') })
  const cells = figures.cells.filter(({ target }) => target.kind === 'outcome' && target.outcome === outcome)
  const twice = figures.countedTwice.some(({ outcomes }) => outcomes.includes(outcome))
  const standings = standingsOf(cells, figures)
  return {
    figure: 'outcomeCost',
    result: money(found.cost),
    values: { name: text(found.metric.name) },
    inputs: found.deliverables.map(({ deliverable, amount }) => ({
      label: { name: deliverable.name },
      value: money(amount),
      place: SPRINTS,
    })),
    leftOut: withoutRate(figures.cost.missing),
    ...(cells.length > 0 && { coverage: coverage(cells, isMeasured(figures)) }),
    standings,
    sure: [...sureOfCells(figures, cells, standings), ...(twice ? [{ code: 'counted-twice' }] : [])],
  }
}
