import type { Calendar } from '#core/records/calendar.ts'
import type { Team } from '#core/records/team.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { endBeforeStart } from './dates.ts'
import { issueIf, type Issue } from './issue.ts'

const repeated = <T>(values: readonly T[]): T | undefined => values.find((v, i) => values.indexOf(v) !== i)

const leftOut = (team: Team, data: TeamData): Issue[] =>
  data.allocations.flatMap(({ role, from, to }) => [
    ...issueIf(team.from !== undefined && from < team.from, 'from', 'team-leaves-out-allocation', () => ({
      role,
      date: from,
    })),
    ...issueIf(team.to !== undefined && (to ?? from) > team.to, 'to', 'team-leaves-out-allocation', () => ({
      role,
      date: to ?? from,
    })),
  ])

export const checkTeam = (team: Team, data: TeamData): Issue[] => {
  const twice = repeated(team.phases.map(phase => phase.from))
  return [
    ...endBeforeStart(team),
    ...leftOut(team, data),
    ...(twice === undefined ? [] : [{ path: 'phases', code: 'phase-twice', values: { date: twice } }]),
  ]
}

export const checkCalendar = (calendar: Calendar): Issue[] => {
  const twice = repeated(calendar.closures.map(closure => closure.date))
  return [
    ...issueIf(repeated(calendar.weekdays) !== undefined, 'weekdays', 'weekday-twice'),
    ...issueIf(calendar.hoursPerDay === 0, 'hoursPerDay', 'not-above-zero'),
    ...(twice === undefined ? [] : [{ path: 'closures', code: 'closure-twice', values: { date: twice } }]),
  ]
}
