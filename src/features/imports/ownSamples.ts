import { addDays } from '#core/calendar.ts'
import { Calendar, calendarDefaults, calendarId, calendarVersion } from '#core/records/calendar.ts'
import { newRow, type IsoDate } from '#core/records/fields.ts'
import { Metric, metricDefaults, metricVersion } from '#core/records/metric.ts'
import { Sprint, sprintDefaults, sprintVersion } from '#core/records/sprint.ts'
import { Team, teamDefaults, teamVersion } from '#core/records/team.ts'
import { noRows } from '#core/records/teamData.ts'
import { Workspace, workspaceDefaults, workspaceVersion, WORKSPACE_ID } from '#core/records/workspace.ts'
import { writeDictionary } from '#exchange/dictionary/writeDictionary.ts'
import { writeCopy } from '#exchange/report/copy.ts'

const TEAM = 'sample-team'

const made = (today: IsoDate) => `${today}T09:00:00.000Z`

const metric = Metric.parse({
  ...newRow(metricVersion),
  ...metricDefaults,
  id: 'sample-metric',
  team: WORKSPACE_ID,
  name: 'Loans renewed online',
  counts: 'Loans that are renewed online, of all that are renewed',
  people: 'readers',
  action: 'renew online',
  entitled: { who: 'Everyone with a library card' },
  measuredHow: 'Counted each month by the library system',
  ownerRole: 'Performance analyst',
})

/** A dictionary of one invented metric. */
export const dictionarySample = (today: IsoDate): Promise<string> =>
  writeDictionary([metric], { made: made(today), owner: 'Example library service' })

/** A read-only copy of an invented team with one sprint. */
export function copySample(today: IsoDate): Promise<string> {
  const from = addDays(today, -13)
  const row = { team: TEAM }
  return writeCopy(
    {
      ...noRows,
      workspace: Workspace.parse({
        ...newRow(workspaceVersion),
        ...workspaceDefaults,
        id: WORKSPACE_ID,
        team: WORKSPACE_ID,
      }),
      team: Team.parse({
        ...newRow(teamVersion),
        ...teamDefaults,
        ...row,
        id: TEAM,
        origin: 'copy',
        name: 'Example library service',
        mission: 'Everyone can renew a loan without coming in.',
        from,
      }),
      calendar: Calendar.parse({
        ...newRow(calendarVersion),
        ...calendarDefaults,
        ...row,
        id: calendarId(TEAM),
      }),
      sprints: [
        Sprint.parse({
          ...newRow(sprintVersion),
          ...sprintDefaults,
          ...row,
          id: 'sample-sprint',
          number: 1,
          from,
          to: today,
        }),
      ],
    },
    { made: made(today) },
  )
}
