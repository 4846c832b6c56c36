import type { Figures } from '#core/figures.ts'
import { difference } from '#core/outcomes/decimals.ts'
import type { Mark } from '#core/records/outcome.ts'
import type { Derivation, DerivationInput } from './derivation.ts'
import { nothing } from './nothing.ts'
import { atOutcome, outcomeOf } from './places.ts'
import { change, date, measure, text } from './values.ts'

/** How far a group is from everyone: its latest reading − everyone's nearest to it in date. `outcome` is an id. */
export function groupGapFigure(figures: Figures, outcome: string, group: string): Derivation {
  const found = outcomeOf(figures, outcome)
  const values = { name: text(found?.metric.name ?? ''), group: text(group) }
  if (!found) return nothing('groupGap', 'no-outcome', values)
  const gap = found.groups.find(each => each.group === group)?.gap
  if (gap?.kind !== 'known')
    return nothing('groupGap', gap?.why === 'other-version' ? 'other-version' : 'no-reading', values)
  const { unit } = found.metric
  const read = (code: string, { value, date: day }: Mark): DerivationInput => ({
    label: { code, values: { date: date(day), group: text(group) } },
    value: measure(value, unit),
    place: atOutcome(outcome),
  })
  return {
    figure: 'groupGap',
    result: change(difference(gap.group.value, gap.everyone.value), unit),
    values,
    inputs: [read('groupReading', gap.group), read('everyoneReading', gap.everyone)],
    leftOut: [],
    sure: [{ code: gap.group.confidence }],
  }
}

/** How far a group has come since its own first reading. `outcome` is an id. */
export function groupChangeFigure(figures: Figures, outcome: string, group: string): Derivation {
  const found = outcomeOf(figures, outcome)
  const values = { name: text(found?.metric.name ?? ''), group: text(group) }
  if (!found) return nothing('groupChange', 'no-outcome', values)
  const state = found.groups.find(each => each.group === group)?.state
  if (state?.kind !== 'measured') return nothing('groupChange', state?.why ?? 'no-reading', values)
  const { unit } = found.metric
  const place = atOutcome(outcome)
  return {
    figure: 'groupChange',
    result: change(state.difference, unit),
    values,
    inputs: [
      {
        label: { code: 'baseline', values: { date: date(state.baseline.date) } },
        value: measure(state.baseline.value, unit),
        place,
      },
      {
        label: { code: 'latest', values: { date: date(state.latest.date) } },
        value: measure(state.latest.value, unit),
        place,
      },
    ],
    leftOut: [],
    sure: [{ code: state.latest.confidence }],
  }
}
