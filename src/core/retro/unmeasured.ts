import type { Figures } from '#core/figures.ts'
import type { RetroChange, RetroShown, RetroUnmeasured } from '#core/records/retro.ts'
import { gravity } from './changes.ts'

/** What is not measured: outcomes, for everyone and for each group, without any reading or whose next one is overdue. */
export function notMeasured({ outcomes, today }: Pick<Figures, 'outcomes' | 'today'>): RetroUnmeasured[] {
  return outcomes.flatMap(({ outcome, metric, groups, readings, due }) =>
    [undefined, ...groups.map(({ group }) => group)].flatMap(group => {
      const read = readings.findLast(reading => reading.group === group && reading.date <= today)
      const late = due.find(each => each.group === group && each.overdue)
      if (read && !late) return []
      const last = read ?? (group === undefined ? outcome.baseline : undefined)
      return [
        {
          outcome: outcome.id,
          name: metric.name,
          unit: metric.unit,
          guardrail: outcome.guardrail,
          ...(group !== undefined && { group }),
          ...(last && { last: { value: last.value, date: last.date } }),
          ...(late && { due: late.due }),
        },
      ]
    }),
  )
}

/** A line of what changed for people, or of what is not known of them. */
export type ChangedRow =
  (RetroChange & { readonly kind: 'changed' }) | (RetroUnmeasured & { readonly kind: 'unmeasured' })

const rank = (row: ChangedRow): number =>
  row.kind === 'changed' ? gravity(row) : row.guardrail ? 0.5 : row.group === undefined ? 4 : 1.5

/**
 * What changed and what is not measured, as they are told: a guardrail that got worse, one that is not measured, groups
 * that are behind, groups that are not measured, and then the rest.
 */
export const changedRows = ({ changed, unmeasured = [] }: RetroShown): ChangedRow[] =>
  [
    ...changed.map(row => ({ ...row, kind: 'changed' as const })),
    ...unmeasured.map(row => ({ ...row, kind: 'unmeasured' as const })),
  ].toSorted((a, b) => rank(a) - rank(b))
