import type { Figures } from '#core/figures.ts'
import type { OutcomeFigure } from '#core/outcomes/types.ts'
import type { Derivation, DerivationInput } from './derivation.ts'
import { KNOWN, nothing } from './nothing.ts'
import { atOutcome, outcomeOf } from './places.ts'
import type { Notes } from './sure.ts'
import { change, date, measure, missing, number, text } from './values.ts'

/** The baseline and the latest reading, or which of them is missing. */
export function readingInputs({ outcome, metric, state }: OutcomeFigure): DerivationInput[] {
  const place = atOutcome(outcome.id)
  const { baseline } = outcome
  const { latest } = state
  return [
    baseline
      ? {
          label: { code: 'baseline', values: { date: date(baseline.date) } },
          value: measure(baseline.value, metric.unit),
          place,
        }
      : { label: { code: 'noBaseline' }, value: missing('no-baseline'), place },
    latest
      ? {
          label: { code: 'latest', values: { date: date(latest.date) } },
          value: measure(latest.value, metric.unit),
          place,
        }
      : { label: { code: 'noReading' }, value: missing('no-reading'), place },
  ]
}

/** How sure a reading is: how it was made, whether the next one is overdue, and who is not in it. */
export function sureOfReading({ countedTwice }: Figures, figure: OutcomeFigure): Notes {
  const { due, groups, outcome, state } = figure
  const late = due.filter(({ overdue }) => overdue)
  const unread = groups.filter(({ gap }) => gap.kind === 'unknown' && gap.why === 'no-reading')
  return [
    ...(state.latest ? [{ code: state.latest.confidence }] : []),
    ...late.map(({ due: day, group }) => ({
      code: group === undefined ? 'overdue' : 'overdue-group',
      values: { date: date(day), ...(group !== undefined && { group: text(group) }) },
    })),
    ...unread.map(({ group }) => ({ code: 'group-unread', values: { group: text(group) } })),
    ...(countedTwice.some(({ outcomes }) => outcomes.includes(outcome.id))
      ? [{ code: 'counted-twice' }]
      : []),
  ]
}

/** How far an outcome has come since its baseline: latest reading − baseline. `outcome` is its id. */
export function outcomeChangeFigure(figures: Figures, outcome: string): Derivation {
  const found = outcomeOf(figures, outcome)
  if (!found) return nothing('outcomeChange', 'no-outcome', { name: text('') })
  const { metric, readings, state, groups } = found
  const values = { name: text(metric.name) }
  const inputs = readingInputs(found)
  if (state.kind === 'unmeasured')
    return { ...nothing('outcomeChange', state.why, values), inputs, sure: sureOfReading(figures, found) }
  const between = readings.filter(
    ({ group, date: day }) => group === undefined && day < state.latest.date,
  ).length
  const { target } = state
  return {
    figure: 'outcomeChange',
    result: change(state.difference, metric.unit),
    values: {
      ...values,
      known: KNOWN,
      baseline: measure(state.baseline.value, metric.unit),
      latest: measure(state.latest.value, metric.unit),
    },
    inputs: [
      ...inputs,
      ...(target
        ? [
            {
              label: { code: 'target' },
              value: measure(target.value, metric.unit),
              place: atOutcome(outcome),
            },
          ]
        : []),
    ],
    leftOut: [
      ...(between === 0 ? [] : [{ code: 'earlier-readings', values: { count: number(between) } }]),
      ...(groups.length === 0 ? [] : [{ code: 'groups', values: { count: number(groups.length) } }]),
    ],
    sure: [...sureOfReading(figures, found), { code: 'alongside' }],
  }
}
