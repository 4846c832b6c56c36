import { readingsByOutcome, type OutcomeReadings } from '#core/outcomes/readings.ts'
import { better, comparable } from '#core/outcomes/state.ts'
import { groupGaps } from '#core/outcomes/groups.ts'
import { difference } from '#core/outcomes/decimals.ts'
import type { Figures } from '#core/figures.ts'
import type { OutcomeFigure } from '#core/outcomes/types.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Mark } from '#core/records/outcome.ts'
import type { Reading } from '#core/records/reading.ts'
import type { RetroChange } from '#core/records/retro.ts'

/** What an earlier retro had counted; before the first one nothing was. */
export interface Since {
  /** Readings of later days are new. */
  readonly date: IsoDate
  /** Readings made after this one are new, whatever day they are of. */
  readonly upTo?: string
}

/** Readings that no retro has shown yet, by `Since`; none of a day that has not come. */
const isNew = (reading: Reading, since: Since | undefined, today: IsoDate): boolean =>
  reading.date <= today &&
  (!since || reading.date > since.date || (since.upTo !== undefined && reading.id > since.upTo))

const markOf = ({ value, date }: Mark): Mark => ({ value, date })

/** The step that new readings make: from where it stood before them, or else from the first of them, to the last. */
function stepOf(
  list: readonly Reading[],
  baseline: Mark | undefined,
  fresh: (reading: Reading) => boolean,
): { from?: Mark; to: Mark } | undefined {
  const first = list.findIndex(fresh)
  const to = list.findLast(fresh)
  if (!to) return undefined
  const earlier = list[first - 1] ?? (baseline && baseline.date < to.date ? baseline : list[first])
  return { ...(earlier && earlier !== to && { from: markOf(earlier) }), to: markOf(to) }
}

function changesOf(
  { outcome, metric }: OutcomeFigure,
  readings: OutcomeReadings,
  fresh: (reading: Reading) => boolean,
): RetroChange[] {
  const gaps = new Map(groupGaps(outcome, metric, readings).map(({ group, gap }) => [group, gap]))
  const compare = comparable(outcome, metric)
  const lists = [[undefined, readings.everyone] as const, ...readings.groups]
  return lists.flatMap(([group, list]) => {
    const step = stepOf(list, group === undefined ? outcome.baseline : undefined, fresh)
    if (!step) return []
    const gap = group === undefined ? undefined : gaps.get(group)
    return [
      {
        outcome: outcome.id,
        name: metric.name,
        unit: metric.unit,
        guardrail: outcome.guardrail,
        ...step,
        ...(group !== undefined && { group }),
        ...(compare && step.from && { change: better(metric, step.to.value, step.from.value) }),
        ...(gap?.kind === 'known' && { gap: gap.gap }),
      },
    ]
  })
}

/** A guardrail that got worse, then a group that is behind, then what got worse, then the rest. */
export function gravity({ guardrail, change = 0, gap = 0 }: RetroChange): number {
  if (guardrail && change < 0) return 0
  if (gap < 0) return 1
  return change < 0 ? 2 : 3
}

/**
 * What was measured since the last retro, or so far where there was none, whichever sprint it belongs to, as one step for each outcome and group that
 * has a new reading: guardrails and groups that are behind lead.
 */
export function newChanges(figures: Figures, since: Since | undefined): RetroChange[] {
  const readings = readingsByOutcome(figures.data)
  const fresh = (reading: Reading) => isNew(reading, since, figures.today)
  return figures.outcomes
    .flatMap(figure => changesOf(figure, readings(figure.outcome.id), fresh))
    .toSorted((a, b) => gravity(a) - gravity(b))
}

/** By how much the value moved, as it was read: below zero is down, whichever way is better. */
export const movedBy = ({ from, to }: Pick<RetroChange, 'from' | 'to'>): number | undefined =>
  from && difference(to.value, from.value)
