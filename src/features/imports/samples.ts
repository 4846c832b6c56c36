import { addDays, daysBetween } from '#core/calendar.ts'
import { nextSprint } from '#core/costing/nextSprint.ts'
import { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { azureSample, githubSample, jiraSample, trelloSample } from '#exchange/backlog/samples.ts'
import { leaveSample } from '#exchange/leave/samples.ts'
import { movedDates } from '#exchange/movedDates.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'
import {
  costItemsSample,
  effortSample,
  ledgerSample,
  peopleSample,
  readingsSample,
  sprintsSample,
} from '#exchange/tables/samples.ts'
import { clockifySample, harvestSample, kimaiSample, togglSample } from '#exchange/timesheets/samples.ts'
import { copySample, dictionarySample } from './ownSamples.ts'

export interface Sample {
  readonly code: string
  /** Of the file that is saved. */
  readonly name: string
  readonly text: () => string | Promise<string>
}

export interface SampleGroup {
  readonly code: string
  readonly samples: readonly Sample[]
}

const csv = (code: string, text: () => string): Sample => ({ code, name: `sample-${code}.csv`, text })

/** Days in the samples that the team's own days stand in for. */
const written = {
  sprints: IsoDate.parse('2026-04-06'),
  timesheet: IsoDate.parse('2026-04-13'),
  leave: IsoDate.parse('2026-06-01'),
  lastReading: IsoDate.parse('2026-05-31'),
}

/** The sprint that runs or ran last, else the first to come, and the one after it: what samples are about. */
function twoSprints(data: TeamData, today: IsoDate) {
  const sprints = data.sprints.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const started = sprints.findLastIndex(({ from }) => from <= today)
  const at = Math.max(0, Math.min(started, sprints.length - 2))
  const [first, second] = [sprints[at], sprints[at + 1]]
  const number = first?.number ?? 1
  return {
    from: first?.from ?? data.team.from ?? today,
    numbers: [number, second?.number ?? number + 1] as const,
  }
}

const renamed = (text: string, pairs: readonly (readonly [string, string])[]) =>
  text
    .split(/(\b(?:Sprint) \d+)/u)
    .map(part => pairs.find(([from]) => from === part)?.[1] ?? part)
    .join('')

const otherRoles = ['Data analyst', 'Content designer', 'Test engineer', 'Service designer']

/** Roles that the team has a rate for already would be in the way: others are named. */
function peopleFor({ rates, allocations }: TeamData): string {
  const taken = new Set([...rates, ...allocations].map(({ role }) => plainWords(role)))
  const free = otherRoles.filter(role => !taken.has(plainWords(role)))
  return ['Developer', 'Interaction designer', 'User researcher'].reduce((text, role, at) => {
    const other = free[at]
    return taken.has(plainWords(role)) && other !== undefined ? text.replace(role, other) : text
  }, peopleSample())
}

/** Sprints that follow those that are there, at the team's own length. */
function sprintsFor(data: TeamData, today: IsoDate): string {
  const next = nextSprint(data, data.team.from ?? today)
  if (!next) return sprintsSample()
  const [header = '', ...rows] = sprintsSample().trim().split('\r\n')
  const length = data.team.sprintLength
  const lines = rows.map((row, at) => {
    const [, , , goal = ''] = row.split(',')
    const from = addDays(next.from, at * length)
    const to = addDays(next.to, at * length)
    return [`Sprint ${next.number + at}`, from, to, goal].join(',')
  })
  return `${[header, ...lines].join('\r\n')}\r\n`
}

/** Days from the first of the leave sample to its last, and a week for its weekdays. */
const LEAVE_DAYS = 46
const endOf = ({ to }: TeamData['allocations'][number]) => to ?? '9999'

/** From when the leave of the sample may be, as near to today as there is somebody on the team. */
function awayFrom({ allocations }: TeamData, today: IsoDate): IsoDate {
  const [longest] = allocations.toSorted((a, b) =>
    endOf(a) === endOf(b) ? (a.from < b.from ? -1 : 1) : endOf(a) > endOf(b) ? -1 : 1,
  )
  if (!longest) return today
  const latest = longest.to === undefined ? today : addDays(longest.to, -LEAVE_DAYS)
  const wanted = latest < today ? latest : today
  return wanted < longest.from ? longest.from : wanted
}

/** What can come in, with a small invented file of each kind that fits the team's own days and numbers. */
export function samplesFor(data: TeamData, today: IsoDate): readonly SampleGroup[] {
  const { from, numbers } = twoSprints(data, today)
  const [a, b] = numbers
  const named = (text: string, first: number, second: number) =>
    renamed(text, [
      [`Sprint ${first}`, `Sprint ${a}`],
      [`Sprint ${second}`, `Sprint ${b}`],
    ])
  const bySprint = (text: string) => movedDates(text, daysBetween(written.sprints, from))
  const times = (text: string) => movedDates(text, daysBetween(written.timesheet, from))
  const away = awayFrom(data, today)
  const weeks = (days: number, round: (n: number) => number) => round(days / 7) * 7
  const leave = () => movedDates(leaveSample(), weeks(daysBetween(written.leave, away), Math.ceil))
  const readings = () =>
    movedDates(readingsSample(), weeks(daysBetween(written.lastReading, today), Math.floor))
  return [
    { code: 'ledger', samples: [csv('ledger', () => bySprint(ledgerSample()))] },
    {
      code: 'backlog',
      samples: [
        csv('jira', () => bySprint(named(jiraSample(), 1, 2))),
        csv('azure', () => named(azureSample(), 12, 13)),
        {
          code: 'trello',
          name: 'sample-trello.json',
          text: () => bySprint(named(trelloSample(), 7, 8)),
        },
        { code: 'github', name: 'sample-github.tsv', text: githubSample },
      ],
    },
    {
      code: 'timesheet',
      samples: [
        csv('toggl', () => times(togglSample())),
        csv('clockify', () => times(clockifySample())),
        csv('harvest', () => times(harvestSample())),
        csv('kimai', () => times(kimaiSample())),
      ],
    },
    { code: 'people', samples: [csv('people', () => bySprint(peopleFor(data)))] },
    { code: 'sprints', samples: [csv('sprints', () => sprintsFor(data, today))] },
    { code: 'effort', samples: [csv('effort', () => named(effortSample(), 1, 2))] },
    { code: 'costItems', samples: [csv('cost-items', () => bySprint(costItemsSample()))] },
    { code: 'readings', samples: [csv('readings', readings)] },
    { code: 'leave', samples: [{ code: 'leave', name: 'sample-leave.ics', text: leave }] },
    {
      code: 'own',
      samples: [
        { code: 'copy', name: 'sample-team.json', text: () => copySample(today) },
        { code: 'dictionary', name: 'sample-dictionary.json', text: () => dictionarySample(today) },
      ],
    },
  ]
}
