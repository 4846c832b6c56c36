import { addDays, daysBetween, workingDays } from '#core/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { Span } from './types.ts'

export interface NextSprint extends Span {
  readonly number: number
}

/**
 * The sprint that follows from the cadence: the day after the last one, for as long as the team's sprints are, to a
 * Friday where that one ended on a Friday. With no sprint yet it starts on `start`, else with the team or its first
 * allocation; undefined where no day is known.
 */
export function nextSprint(data: TeamData, start?: IsoDate): NextSprint | undefined {
  const { team, sprints, allocations } = data
  const [last] = sprints.toSorted((a, b) => (a.to < b.to ? 1 : -1))
  const [firstPost] = allocations.map(allocation => allocation.from).toSorted()
  const from = last ? firstDayAfter(last, data) : (start ?? team.from ?? firstPost)
  if (from === undefined) return undefined
  const number = Math.max(0, ...sprints.map(sprint => sprint.number)) + 1
  const end = addDays(from, team.sprintLength - 1)
  return { number, from, to: last ? withoutDaysOff(end, daysBetween(last.to, from) - 1, data) : end }
}

/** A sprint that follows one that left out so many days off at its end leaves out its own, as many at most. */
function withoutDaysOff(end: IsoDate, most: number, { calendar }: TeamData): IsoDate {
  for (let left = 0; left < most; left++) {
    const day = addDays(end, -left)
    if (workingDays(calendar, day, day) > 0) return day
  }
  return addDays(end, -most)
}

/** A sprint from Monday to Friday week is followed on Monday: days off at its end are not the next one's start. */
function firstDayAfter(last: Span, { team, calendar }: TeamData): IsoDate {
  const after = addDays(last.to, 1)
  const onCadence = addDays(last.from, team.sprintLength)
  const daysOff = after < onCadence && workingDays(calendar, after, addDays(onCadence, -1)) === 0
  return daysOff ? onCadence : after
}
