import { addDays } from '#core/calendar.ts'
import { keepLines } from '#core/costing/sprintCost.ts'
import { Allocation, allocationDefaults, allocationVersion } from '#core/records/allocation.ts'
import { Calendar, calendarDefaults, calendarId, calendarVersion } from '#core/records/calendar.ts'
import { Contribution, contributionDefaults, contributionVersion } from '#core/records/contribution.ts'
import { CostItem, costItemDefaults, costItemVersion } from '#core/records/costItem.ts'
import { Deliverable, deliverableDefaults, deliverableVersion } from '#core/records/deliverable.ts'
import { Effort, effortDefaults, effortVersion } from '#core/records/effort.ts'
import { newRow, type IsoDate } from '#core/records/fields.ts'
import type { Metric } from '#core/records/metric.ts'
import { Outcome, outcomeDefaults, outcomeVersion } from '#core/records/outcome.ts'
import { Rate, rateDefaults, rateVersion } from '#core/records/rate.ts'
import { Reading, readingDefaults, readingVersion } from '#core/records/reading.ts'
import { Sprint, sprintDefaults, sprintVersion } from '#core/records/sprint.ts'
import { Team, teamDefaults, teamVersion } from '#core/records/team.ts'
import { noRows, type TeamData } from '#core/records/teamData.ts'
import { Workspace, workspaceDefaults, workspaceVersion, WORKSPACE_ID } from '#core/records/workspace.ts'

const TEAM = 'sample-team'
const OUTCOME = 'sample-outcome'
const DELIVERABLE = 'sample-deliverable'
const LENGTH = 14

/** Days from today to the first day of each sprint: two are over, and one is running. */
const STARTS = [-34, -20, -6] as const
const sprintId = (number: number) => `sample-sprint-${number}`

/** Four people at £520 a day, one outcome that got better, and the deliverable behind it. */
function unsealed(today: IsoDate, metric: Metric): TeamData {
  const [from, live] = [addDays(today, STARTS[0]), addDays(today, STARTS[1])]
  // A copy shows the cost of each unit only at the end of a sprint.
  const [first, last] = [addDays(live, -1), addDays(today, STARTS[2] - 1)]
  const row = <V extends number>(version: V, id: string) => ({ ...newRow(version), id, team: TEAM })
  return {
    ...noRows,
    workspace: Workspace.parse({
      ...newRow(workspaceVersion),
      ...workspaceDefaults,
      id: WORKSPACE_ID,
      team: WORKSPACE_ID,
    }),
    team: Team.parse({
      ...row(teamVersion, TEAM),
      ...teamDefaults,
      name: 'Example library service',
      mission: 'Everyone can renew a loan without coming in.',
      from,
    }),
    calendar: Calendar.parse({ ...row(calendarVersion, calendarId(TEAM)), ...calendarDefaults }),
    rates: [
      Rate.parse({
        ...row(rateVersion, 'sample-rate'),
        ...rateDefaults,
        role: 'Developer',
        price: { kind: 'entered', day: 520_00 },
        from,
      }),
    ],
    allocations: [
      Allocation.parse({
        ...row(allocationVersion, 'sample-allocation'),
        ...allocationDefaults,
        role: 'Developer',
        people: 4,
        from,
      }),
    ],
    costItems: [
      CostItem.parse({
        ...row(costItemVersion, 'sample-hosting'),
        ...costItemDefaults,
        description: 'Cloud hosting',
        category: 'cloud',
        money: { net: 600_00, vat: { kind: 'stated', vat: 120_00, recoverable: 120_00 } },
        when: { kind: 'date', date: addDays(live, 2) },
      }),
    ],
    sprints: STARTS.map((start, at) =>
      Sprint.parse({
        ...row(sprintVersion, sprintId(at + 1)),
        ...sprintDefaults,
        number: at + 1,
        from: addDays(today, start),
        to: addDays(today, start + LENGTH - 1),
      }),
    ),
    deliverables: [
      Deliverable.parse({
        ...row(deliverableVersion, DELIVERABLE),
        ...deliverableDefaults,
        name: 'Renew a loan online',
        live,
      }),
    ],
    efforts: [1, 2, 3].map(number =>
      Effort.parse({
        ...row(effortVersion, `sample-effort-${number}`),
        ...effortDefaults,
        sprint: sprintId(number),
        deliverable: DELIVERABLE,
        amount: 75,
      }),
    ),
    metrics: [metric],
    outcomes: [
      Outcome.parse({
        ...row(outcomeVersion, OUTCOME),
        ...outcomeDefaults,
        metric: metric.id,
        whoBenefits: 'Readers',
        baseline: { value: 41, date: from },
        target: { value: 75 },
      }),
    ],
    contributions: [
      Contribution.parse({
        ...row(contributionVersion, 'sample-contribution'),
        ...contributionDefaults,
        deliverable: DELIVERABLE,
        outcome: OUTCOME,
      }),
    ],
    readings: [
      { date: first, value: 44 },
      { date: last, value: 58 },
    ].map(({ date, value }) =>
      Reading.parse({
        ...row(readingVersion, `sample-reading-${value}`),
        ...readingDefaults,
        outcome: OUTCOME,
        date,
        value,
      }),
    ),
  }
}

/** An invented small team: two sprints that are closed, one that is running, cost, and readings of one outcome. */
export function sampleTeam(today: IsoDate, metric: Metric): TeamData {
  const data = unsealed(today, metric)
  const at = `${today}T09:00:00.000Z`
  const sprints = data.sprints.map((sprint): Sprint => {
    const lines = keepLines(data, sprint, at)
    if (!lines.ok) throw new Error(`A day of the sample has no rate: ${JSON.stringify(lines.error)}`)
    return { ...sprint, plan: lines.value, ...(sprint.to < today && { sealed: lines.value }) }
  })
  return { ...data, sprints }
}
