import type { Figures } from '#core/figures.ts'
import { add, sum, ZERO, type Minor } from '#core/money.ts'
import { standingsOf } from '#core/outcomes/standingsOf.ts'
import type { Cell } from '#core/outcomes/types.ts'
import type { Derivation, DerivationInput } from './derivation.ts'
import { nothing } from './nothing.ts'
import { atSprint, outcomeOf, sprintOf } from './places.ts'
import { sureOfCells, withoutRate } from './sure.ts'
import { money, number, text } from './values.ts'

/** What some cells come to in each sprint, in the order in which the sprints come. */
export function bySprint(figures: Figures, cells: readonly Cell[]): DerivationInput[] {
  const amounts = new Map<string, Minor>()
  for (const { span, amount } of cells)
    if (span.kind === 'sprint') amounts.set(span.sprint, add(amounts.get(span.sprint) ?? ZERO, amount))
  return [...amounts].map(([sprint, amount]) => ({
    label: {
      code: 'partOfSprint',
      values: { number: number(sprintOf(figures, sprint)?.sprint.number ?? 0) },
    },
    value: money(amount),
    place: atSprint(sprint),
  }))
}

/**
 * The part of a deliverable's cost that serves an outcome, or that serves none, by sprint. `deliverable` and `outcome`
 * are ids.
 */
export function deliverablePartFigure(figures: Figures, deliverable: string, outcome?: string): Derivation {
  const found = figures.data.deliverables.find(({ id }) => id === deliverable)
  const metric = outcome === undefined ? undefined : outcomeOf(figures, outcome)?.metric
  const values = {
    name: text(found?.name ?? ''),
    outcome: text(metric?.name ?? ''),
    serves: text(outcome === undefined ? 'none' : 'outcome'),
  }
  if (!found) return nothing('deliverablePart', 'no-deliverable', values)
  const cells = figures.cells.filter(
    ({ deliverable: of, target }) =>
      of === deliverable &&
      (outcome === undefined
        ? target.kind === 'none'
        : target.kind === 'outcome' && target.outcome === outcome),
  )
  const standings = standingsOf(cells, figures)
  return {
    figure: 'deliverablePart',
    result: money(sum(cells.map(({ amount }) => amount))),
    values,
    inputs: bySprint(figures, cells),
    leftOut: withoutRate(figures.cost.missing),
    standings,
    sure: sureOfCells(figures, cells, standings),
  }
}
