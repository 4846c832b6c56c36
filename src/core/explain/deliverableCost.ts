import type { Figures } from '#core/figures.ts'
import { isMeasured } from '#core/outcomes/measured.ts'
import { add, sum, ZERO, type Minor } from '#core/money.ts'
import { coverage } from '#core/outcomes/coverage.ts'
import { deliverableFigure } from '#core/outcomes/deliverableFigure.ts'
import type { Derivation } from './derivation.ts'
import { nothing } from './nothing.ts'
import { atSprint, sprintOf } from './places.ts'
import { sureOfAll, withoutRate } from './sure.ts'
import { money, number, text } from './values.ts'

/** All money so far that effort put on a deliverable, by sprint. `deliverable` is its id. */
export function deliverableCostFigure(figures: Figures, deliverable: string): Derivation {
  const found = figures.data.deliverables.find(({ id }) => id === deliverable)
  if (!found) return nothing('deliverableCost', 'no-deliverable', { name: text('') })
  const cells = figures.cells.filter(cell => cell.deliverable === deliverable)
  const bySprint = new Map<string, Minor>()
  for (const { span, amount } of cells)
    if (span.kind === 'sprint') bySprint.set(span.sprint, add(bySprint.get(span.sprint) ?? ZERO, amount))
  return {
    figure: 'deliverableCost',
    result: money(sum(bySprint.values())),
    values: { name: text(found.name) },
    inputs: [...bySprint].map(([sprint, amount]) => ({
      label: {
        code: 'partOfSprint',
        values: { number: number(sprintOf(figures, sprint)?.sprint.number ?? 0) },
      },
      value: money(amount),
      place: atSprint(sprint),
    })),
    leftOut: withoutRate(figures.cost.missing),
    ...(cells.length > 0 && {
      coverage: coverage(cells, isMeasured(figures)),
      standings: deliverableFigure(figures, deliverable)?.standings,
    }),
    sure: sureOfAll(figures),
  }
}
