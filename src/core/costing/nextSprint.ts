import { addDays, workingDays } from '#core/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { Span } from './types.ts'

export interface NextSprint extends Span {
  readonly number: number
}

/**
 * The sprint that follows from the cadence: the day after the last one, for as long as the team's sprints are. With no
 * sprint yet it starts on `start`, else with the team or its first allocation; undefined where no day is known.
 */
export function nextSprint(data: TeamData, start?: IsoDate): NextSprint | undefined {
  const { team, sprints, allocations } = data
  const [last] = sprints.toSorted((a, b) => (a.to < b.to ? 1 : -1))
  const [firstPost] = allocations.map(allocation => allocation.from).toSorted()
  const from = last ? firstDayAfter(last, data) : (start ?? team.from ?? firstPost)
  if (from === undefined) return undefined
  const number = Math.max(0, ...sprints.map(sprint => sprint.number)) + 1
  return { number, from, to: addDays(from, team.sprintLength - 1) }
}

/** A sprint from Monday to Friday week is followed on Monday: days off at its end are not the next one's start. */
function firstDayAfter(last: Span, { team, calendar }: TeamData): IsoDate {
  const after = addDays(last.to, 1)
  const onCadence = addDays(last.from, team.sprintLength)
  const daysOff = after < onCadence && workingDays(calendar, after, addDays(onCadence, -1)) === 0
  return daysOff ? onCadence : after
}
