import type { Figures } from '#core/figures.ts'
import { isMeasured } from '#core/outcomes/measured.ts'
import { sum } from '#core/money.ts'
import { coverage } from '#core/outcomes/coverage.ts'
import { standingsOf } from '#core/outcomes/standingsOf.ts'
import { bySprint } from './deliverablePart.ts'
import type { Derivation } from './derivation.ts'
import { nothing } from './nothing.ts'
import { sureOfCells, withoutRate } from './sure.ts'
import { money, text } from './values.ts'

/** All money so far that effort put on a deliverable, by sprint. `deliverable` is its id. */
export function deliverableCostFigure(figures: Figures, deliverable: string): Derivation {
  const found = figures.data.deliverables.find(({ id }) => id === deliverable)
  if (!found) return nothing('deliverableCost', 'no-deliverable', { name: text('') })
  const cells = figures.cells.filter(cell => cell.deliverable === deliverable)
  const standings = standingsOf(cells, figures)
  return {
    figure: 'deliverableCost',
    result: money(sum(cells.map(({ amount }) => amount))),
    values: { name: text(found.name) },
    inputs: bySprint(figures, cells),
    leftOut: withoutRate(figures.cost.missing),
    ...(cells.length > 0 && { coverage: coverage(cells, isMeasured(figures)) }),
    standings,
    sure: sureOfCells(figures, cells, standings),
  }
}
