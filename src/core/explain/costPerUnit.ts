import type { Figures } from '#core/figures.ts'
import { sum } from '#core/money.ts'
import { spentByOf } from '#core/outcomes/spentBy.ts'
import { standingsOf } from '#core/outcomes/standingsOf.ts'
import type { Derivation, DerivationInput } from './derivation.ts'
import { readingInputs, sureOfReading } from './outcomeChange.ts'
import { KNOWN, nothing } from './nothing.ts'
import { outcomeOf, sprintOf, SPRINTS } from './places.ts'
import { sureOfCells } from './sure.ts'
import { change, date, money, number, text } from './values.ts'

/**
 * Cost for each unit of change for the better: the cost linked to an outcome up to its latest reading, of deliverables
 * live by then, ÷ the change. `outcome` is its id.
 */
export function costPerUnitFigure(figures: Figures, outcome: string): Derivation {
  const found = outcomeOf(figures, outcome)
  if (!found) return nothing('costPerUnit', 'no-outcome', { name: text('') })
  const { costPerUnit, metric } = found
  const values = { name: text(metric.name) }
  if (costPerUnit.kind === 'missing')
    return { ...nothing('costPerUnit', costPerUnit.why, values), inputs: readingInputs(found) }
  const { cost, upTo, deliverables, leftOut, perUnit, unpriced } = costPerUnit
  const spentBy = spentByOf(figures.data, figures.cost, figures.cells)
  const ofIt = figures.cells.filter(({ target }) => target.kind === 'outcome' && target.outcome === outcome)
  const counted = ofIt.filter(
    ({ deliverable }) => deliverable !== undefined && deliverables.includes(deliverable),
  )
  const standings = standingsOf(counted, figures, cell => spentBy(cell, upTo))
  const spent = deliverables.map((id): DerivationInput => ({
    label: { name: figures.data.deliverables.find(row => row.id === id)?.name ?? '' },
    value: money(sum(ofIt.filter(cell => cell.deliverable === id).map(cell => spentBy(cell, upTo)))),
    place: SPRINTS,
  }))
  return {
    figure: 'costPerUnit',
    result: money(perUnit),
    values: {
      ...values,
      known: KNOWN,
      cost: money(cost),
      change: change(costPerUnit.change, metric.unit),
      date: date(upTo),
    },
    inputs: [...spent, ...readingInputs(found)],
    leftOut: [
      ...(leftOut.later === 0
        ? []
        : [{ code: 'later', values: { amount: money(leftOut.later), date: date(upTo) } }]),
      ...(leftOut.notLive === 0 ? [] : [{ code: 'not-live', values: { amount: money(leftOut.notLive) } }]),
      ...unpriced.map(sprint => ({
        code: 'sprint-without-price',
        values: { number: number(sprintOf(figures, sprint)?.sprint.number ?? 0) },
      })),
    ],
    standings,
    sure: [
      ...sureOfReading(figures, found),
      ...sureOfCells(
        figures,
        counted.filter(cell => spentBy(cell, upTo) !== 0),
        standings,
      ),
      { code: 'alongside' },
    ],
  }
}
