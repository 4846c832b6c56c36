import * as z from 'zod/mini'
import { Absence, absenceDefaults, absenceVersion } from '#core/records/absence.ts'
import { Allocation, allocationDefaults, allocationVersion } from '#core/records/allocation.ts'
import { Calendar, calendarDefaults, calendarId, calendarVersion } from '#core/records/calendar.ts'
import { Contribution, contributionDefaults, contributionVersion } from '#core/records/contribution.ts'
import { CostItem, costItemDefaults, costItemVersion } from '#core/records/costItem.ts'
import { Deliverable, deliverableDefaults, deliverableVersion } from '#core/records/deliverable.ts'
import { Effort, effortDefaults, effortVersion } from '#core/records/effort.ts'
import { IsoDate, newRow } from '#core/records/fields.ts'
import { Metric, metricDefaults, metricVersion } from '#core/records/metric.ts'
import { Outcome, outcomeDefaults, outcomeVersion } from '#core/records/outcome.ts'
import { Pot, potDefaults, potVersion } from '#core/records/pot.ts'
import { Rate, rateDefaults, rateVersion } from '#core/records/rate.ts'
import { Reading, readingDefaults, readingVersion } from '#core/records/reading.ts'
import { KeptLines, Sprint, sprintDefaults, SprintLine, sprintVersion } from '#core/records/sprint.ts'
import { Supplier, supplierDefaults, supplierVersion } from '#core/records/supplier.ts'
import { noRows, type TeamData } from '#core/records/teamData.ts'
import { Team, teamDefaults, teamVersion } from '#core/records/team.ts'
import { Workspace, workspaceDefaults, WORKSPACE_ID, workspaceVersion } from '#core/records/workspace.ts'
import { Minor } from '#core/money.ts'

/**
 * A valid record of each kind, with overrides as plain strings and numbers: the schema checks and brands them.
 * Ids are fixed (`rate-1`) and records point at each other's defaults; give an `id` to have two of a kind.
 */
export type Overrides<S extends z.core.$ZodType> = Partial<z.input<S>>

export const TEAM_ID = 'team-1'

/** A day, branded: `day('2026-04-01')`. */
export const day = (text: string): IsoDate => IsoDate.parse(text)

/** An amount in whole pence, branded. */
export const pence = (n: number): Minor => Minor.parse(n)

export const aWorkspace = (overrides: Overrides<typeof Workspace> = {}): Workspace =>
  Workspace.parse({
    ...newRow(workspaceVersion),
    ...workspaceDefaults,
    id: WORKSPACE_ID,
    team: WORKSPACE_ID,
    ...overrides,
  })

export const aTeam = (overrides: Overrides<typeof Team> = {}): Team =>
  Team.parse({
    ...newRow(teamVersion),
    ...teamDefaults,
    id: TEAM_ID,
    team: overrides.id ?? TEAM_ID,
    name: 'Apply for a place',
    ...overrides,
  })

export const aCalendar = (overrides: Overrides<typeof Calendar> = {}): Calendar =>
  Calendar.parse({
    ...newRow(calendarVersion),
    ...calendarDefaults,
    id: calendarId(overrides.team ?? TEAM_ID),
    team: TEAM_ID,
    ...overrides,
  })

export const aSupplier = (overrides: Overrides<typeof Supplier> = {}): Supplier =>
  Supplier.parse({
    ...newRow(supplierVersion),
    ...supplierDefaults,
    id: 'supplier-1',
    team: TEAM_ID,
    name: 'Acme Research',
    ...overrides,
  })

/** £500 a day worked for a developer, from April 2020, with no end. */
export const aRate = (overrides: Overrides<typeof Rate> = {}): Rate =>
  Rate.parse({
    ...newRow(rateVersion),
    ...rateDefaults,
    id: 'rate-1',
    team: TEAM_ID,
    role: 'Developer',
    price: { kind: 'entered', day: 500_00 },
    from: '2020-04-01',
    ...overrides,
  })

/** One full-time developer from 1 April 2026, with no end. */
export const anAllocation = (overrides: Overrides<typeof Allocation> = {}): Allocation =>
  Allocation.parse({
    ...newRow(allocationVersion),
    ...allocationDefaults,
    id: 'allocation-1',
    team: TEAM_ID,
    role: 'Developer',
    from: '2026-04-01',
    ...overrides,
  })

/** Two paid days of the default allocation, inside the default sprint. */
export const anAbsence = (overrides: Overrides<typeof Absence> = {}): Absence =>
  Absence.parse({
    ...newRow(absenceVersion),
    ...absenceDefaults,
    id: 'absence-1',
    team: TEAM_ID,
    allocation: 'allocation-1',
    from: '2026-06-03',
    to: '2026-06-04',
    days: 2,
    ...overrides,
  })

/** £1,200 to a supplier on 3 June 2026, VAT not stated. */
export const aCostItem = (overrides: Overrides<typeof CostItem> = {}): CostItem =>
  CostItem.parse({
    ...newRow(costItemVersion),
    ...costItemDefaults,
    id: 'item-1',
    team: TEAM_ID,
    description: 'Research panel',
    money: { net: 1_200_00, vat: { kind: 'not-stated' } },
    when: { kind: 'date', date: '2026-06-03' },
    ...overrides,
  })

/** Sprint 1, Monday 1 to Sunday 14 June 2026: ten working days, no holiday, planned. */
export const aSprint = (overrides: Overrides<typeof Sprint> = {}): Sprint =>
  Sprint.parse({
    ...newRow(sprintVersion),
    ...sprintDefaults,
    id: 'sprint-1',
    team: TEAM_ID,
    number: 1,
    from: '2026-06-01',
    to: '2026-06-14',
    ...overrides,
  })

/** A staff line of £5,000: ten FTE-days of the default allocation. */
export const aStaffLine = (
  overrides: Partial<Extract<z.input<typeof SprintLine>, { kind: 'staff' }>> = {},
): Extract<SprintLine, { kind: 'staff' }> => {
  const line = SprintLine.parse({
    kind: 'staff',
    allocation: 'allocation-1',
    role: 'Developer',
    engagement: 'civil-servant',
    basis: 'day-worked',
    people: 1,
    days: 10,
    amount: 5_000_00,
    standing: 'estimated',
    ...overrides,
  })
  if (line.kind !== 'staff') throw new Error('A staff line was asked for')
  return line
}

/** Plan or sealed lines, whose total is the sum of the lines unless it is given. */
export const keptLines = (overrides: Overrides<typeof KeptLines> = {}): KeptLines => {
  const lines = overrides.lines ?? [aStaffLine()]
  const total = lines.reduce((sum, line) => sum + line.amount, 0)
  return KeptLines.parse({ at: '2026-06-14T17:00:00.000Z', workingDays: 10, total, ...overrides, lines })
}

export const aDeliverable = (overrides: Overrides<typeof Deliverable> = {}): Deliverable =>
  Deliverable.parse({
    ...newRow(deliverableVersion),
    ...deliverableDefaults,
    id: 'deliverable-1',
    team: TEAM_ID,
    name: 'Save and return',
    ...overrides,
  })

/** All of the default sprint's effort on the default deliverable. */
export const anEffort = (overrides: Overrides<typeof Effort> = {}): Effort =>
  Effort.parse({
    ...newRow(effortVersion),
    ...effortDefaults,
    id: 'effort-1',
    team: TEAM_ID,
    sprint: 'sprint-1',
    deliverable: 'deliverable-1',
    amount: 100,
    ...overrides,
  })

/** A percentage, higher is better, shared between teams. */
export const aMetric = (overrides: Overrides<typeof Metric> = {}): Metric =>
  Metric.parse({
    ...newRow(metricVersion),
    ...metricDefaults,
    id: 'metric-1',
    team: WORKSPACE_ID,
    name: 'Completion rate',
    ...overrides,
  })

/** From 60 percent on 1 April 2026 to a target of 80. */
export const anOutcome = (overrides: Overrides<typeof Outcome> = {}): Outcome =>
  Outcome.parse({
    ...newRow(outcomeVersion),
    ...outcomeDefaults,
    id: 'outcome-1',
    team: TEAM_ID,
    metric: 'metric-1',
    whoBenefits: 'Families',
    baseline: { value: 60, date: '2026-04-01' },
    target: { value: 80 },
    ...overrides,
  })

export const aContribution = (overrides: Overrides<typeof Contribution> = {}): Contribution =>
  Contribution.parse({
    ...newRow(contributionVersion),
    ...contributionDefaults,
    id: 'contribution-1',
    team: TEAM_ID,
    deliverable: 'deliverable-1',
    outcome: 'outcome-1',
    ...overrides,
  })

/** 66 percent, for everyone, on 30 June 2026. */
export const aReading = (overrides: Overrides<typeof Reading> = {}): Reading =>
  Reading.parse({
    ...newRow(readingVersion),
    ...readingDefaults,
    id: 'reading-1',
    team: TEAM_ID,
    outcome: 'outcome-1',
    date: '2026-06-30',
    value: 66,
    ...overrides,
  })

/** £100,000 of either kind from 1 April 2026 to 31 March 2027, for everything. */
export const aPot = (overrides: Overrides<typeof Pot> = {}): Pot =>
  Pot.parse({
    ...newRow(potVersion),
    ...potDefaults,
    id: 'pot-1',
    team: TEAM_ID,
    name: 'Beta',
    amount: 100_000_00,
    from: '2026-04-01',
    to: '2027-03-31',
    ...overrides,
  })

/** A team with one rate, one allocation and one sprint (£5,000); every other list is empty unless given. */
export const teamData = (overrides: Partial<TeamData> = {}): TeamData => ({
  ...noRows,
  workspace: aWorkspace(),
  team: aTeam(),
  calendar: aCalendar(),
  rates: [aRate()],
  allocations: [anAllocation()],
  sprints: [aSprint()],
  ...overrides,
})
