import type { Figures } from '#core/figures.ts'
import { sum } from '#core/money.ts'
import { parts } from '#core/outcomes/parts.ts'
import type { Derivation, DerivationInput } from './derivation.ts'
import { atOutcome, SPRINTS } from './places.ts'
import { sureOfAll, withoutRate } from './sure.ts'
import { missing, money, share, text } from './values.ts'

/** The share of all money that is linked to an outcome. */
export function coverageFigure(figures: Figures): Derivation {
  const { cells, cost, coverage, data, outcomes } = figures
  const { spend, outcome } = coverage
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
    figure: 'coverage',
    result: spend > 0 ? share(outcome / spend) : missing('no-money'),
    values: { outcome: money(outcome), spend: money(spend) },
    inputs: [
      ...outcomes.map(figure => ({
        label: { name: figure.metric.name },
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
