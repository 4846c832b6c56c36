import type { IsoDate } from '#core/records/fields.ts'
import type { Reading } from '#core/records/reading.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { readingsByOutcome, type OutcomeReadings } from './readings.ts'
import type { Due } from './types.ts'

/** By day, then everyone before groups. */
export const soonest = (a: Due, b: Due): number =>
  compare(a.due, b.due) || compare(a.group ?? '', b.group ?? '') || compare(a.outcome, b.outcome)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Only the latest reading's next one is awaited: any later reading has already answered those before it. */
function next(readings: readonly Reading[], today: IsoDate): Due[] {
  const last = readings.at(-1)
  if (!last?.nextDue) return []
  return [
    {
      outcome: last.outcome,
      ...(last.group !== undefined && { group: last.group }),
      due: last.nextDue,
      overdue: last.nextDue < today,
    },
  ]
}

/** The readings that an outcome awaits, for everyone and for groups, soonest first; overdue once their day has passed. */
export const dueReadings = (readings: OutcomeReadings, today: IsoDate): Due[] =>
  [readings.everyone, ...readings.groups.values()].flatMap(list => next(list, today)).toSorted(soonest)

/** Readings that should have come before today and have not, the longest overdue first. */
export function overdue(data: TeamData, today: IsoDate): Due[] {
  const readings = readingsByOutcome(data)
  return data.outcomes
    .flatMap(outcome => dueReadings(readings(outcome.id), today))
    .filter(due => due.overdue)
    .toSorted(soonest)
}
