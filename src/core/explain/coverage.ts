import type { Figures } from '#core/figures.ts'
import { isMeasured } from '#core/outcomes/measured.ts'
import { sum } from '#core/money.ts'
import { parts } from '#core/outcomes/parts.ts'
import type { Derivation, DerivationInput } from './derivation.ts'
import { atOutcome, SPRINTS } from './places.ts'
import { sureOfAll, withoutRate } from './sure.ts'
import { missing, money, share, text } from './values.ts'

/** The share of all money that is linked to an outcome, or to one that is measured since its baseline. */
export function coverageFigure(figures: Figures, part: 'outcome' | 'measured' = 'outcome'): Derivation {
  const { cells, cost, coverage, data, outcomes } = figures
  const { spend } = coverage
  const measured = isMeasured(figures)
  const counts = (id: string) => part === 'outcome' || measured(id)
  // Those that count first.
  const inOrder = [true, false].flatMap(yes => outcomes.filter(({ outcome }) => counts(outcome.id) === yes))
  const none = cells.filter(({ target }) => target.kind === 'none')
  const unlinked = parts(none, new Map(data.deliverables.map(row => [row.id, row])))
  const kept = sum(
    cells.flatMap(({ target, amount }) =>
      target.kind === 'keeps-running' || target.kind === 'required-by-law' ? [amount] : [],
    ),
  )
  const noDeliverable = sum(
    none
      .filter(({ span, deliverable }) => span.kind === 'sprint' && deliverable === undefined)
      .map(cell => cell.amount),
  )
  const line = (code: string, value: typeof spend): DerivationInput => ({
    label: { code },
    value: money(value),
    place: SPRINTS,
  })
  return {
    figure: part === 'outcome' ? 'coverage' : 'measured',
    result: spend > 0 ? share(coverage[part] / spend) : missing('no-money'),
    values: { part: money(coverage[part]), spend: money(spend) },
    inputs: [
      ...inOrder.map(figure => ({
        label: counts(figure.outcome.id)
          ? { name: figure.metric.name }
          : { code: 'notMeasured', values: { name: text(figure.metric.name) } },
        value: money(figure.cost),
        place: atOutcome(figure.outcome.id),
      })),
      line('kept', kept),
      ...unlinked.map(({ deliverable, amount }) => ({
        label: { code: 'notLinked', values: { name: text(deliverable.name) } },
        value: money(amount),
        place: SPRINTS,
      })),
      line('noDeliverable', noDeliverable),
      line('betweenSprints', cost.betweenSprints),
    ],
    leftOut: withoutRate(cost.missing),
    coverage,
    standings: cost.standings,
    sure: sureOfAll(figures),
  }
}
