import { keepLines } from '#core/costing/sprintCost.ts'
import { priceSpan } from '#core/costing/priceSpan.ts'
import { ZERO, type Minor } from '#core/money.ts'
import type { CostItem } from '#core/records/costItem.ts'
import { newRow, type IsoDate } from '#core/records/fields.ts'
import type { RecordName, RecordTypes } from '#core/records/registry.ts'
import { Sprint, sprintVersion, type KeptLines } from '#core/records/sprint.ts'
import { Supplier, supplierVersion } from '#core/records/supplier.ts'
import { Team, teamVersion } from '#core/records/team.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { Workspace, workspaceDefaults, workspaceVersion, WORKSPACE_ID } from '#core/records/workspace.ts'
import { expected, invoiceAmounts, invoices, otherItems } from './costItems.ts'
import { exampleDates, type ExampleDates } from './dates.ts'
import { exampleOutcomes } from './outcomes.ts'
import { exampleAbsences, exampleAllocations, exampleRates } from './people.ts'
import { examplePots } from './pots.ts'
import { exampleRetros } from './retros.ts'
import { seeded } from '#core/forecast/seeded.ts'
import { LAST, SPRINTS } from './story.ts'
import { exampleContributions, exampleDeliverables, exampleEfforts } from './work.ts'

export interface ExampleOptions {
  /** Sprint 14 is running on this day. */
  readonly today: IsoDate
  /** The team's id. */
  readonly team: string
  /** Makes the other rows' ids. */
  readonly id: () => string
}

/** A row and the kind of record it is. */
export type ExampleRow = {
  [N in RecordName]: { readonly record: N; readonly row: RecordTypes[N] }
}[RecordName]

const SEED = 14

const workspace = Workspace.parse({
  ...newRow(workspaceVersion),
  ...workspaceDefaults,
  id: WORKSPACE_ID,
  team: WORKSPACE_ID,
})

const teamOf = (id: string, { sprint }: ExampleDates): Team =>
  Team.parse({
    ...newRow(teamVersion),
    id,
    team: id,
    name: 'Apply for a school place',
    organisation: 'Example county council',
    mission: 'Every family can apply for a school place without phoning the council.',
    from: sprint(1).from,
    phases: [
      { phase: 'alpha', from: sprint(1).from },
      { phase: 'beta', from: sprint(4).from },
    ],
    sprintLength: 14,
    origin: 'example',
  })

const sprintOf = (n: number, team: string, id: string, dates: ExampleDates): Sprint =>
  Sprint.parse({
    ...newRow(sprintVersion),
    id,
    team,
    number: n,
    name: '',
    goal: SPRINTS[n - 1]?.goal ?? '',
    notes: SPRINTS[n - 1]?.notes ?? '',
    ...dates.sprint(n),
  })

const suppliersOf = (team: string, id: () => string) => {
  const supplier = (name: string, size: Supplier['size']) =>
    Supplier.parse({ ...newRow(supplierVersion), id: id(), team, name, size })
  return {
    developers: supplier('Harbour Digital', 'large'),
    research: supplier('Northlight Research', 'small'),
    hosting: supplier('Skyline Hosting', 'large'),
  }
}

/** Every working day of the example has a rate, so that lines can always be kept. */
function kept(data: TeamData, sprint: Sprint, at: string): KeptLines {
  const lines = keepLines(data, sprint, at)
  if (!lines.ok) throw new Error(`A day of the example has no rate: ${JSON.stringify(lines.error)}`)
  return lines.value
}

const costOf = (data: TeamData, sprint: Sprint): Minor => {
  const pricing = priceSpan(data, sprint)
  return pricing.kind === 'priced' ? pricing.price.total : ZERO
}

/**
 * All rows of the example team "Apply for a school place" as one team's data: fourteen two-week sprints of which the
 * last is running on `today`, priced, planned and sealed by the same functions as any other team's. The same options
 * give the same rows.
 */
export function exampleData({ today, team, id }: ExampleOptions): TeamData {
  const random = seeded(SEED)
  const dates = exampleDates(today, team)
  const place = { team, id, dates }
  const suppliers = suppliersOf(team, id)
  const allocations = exampleAllocations(place)
  const absences = exampleAbsences(place, allocations)
  const payees = { research: suppliers.research.id, hosting: suppliers.hosting.id }
  const others = otherItems(place, payees)
  const planned = SPRINTS.map((_, i) => sprintOf(i + 1, team, id(), dates))
  const measured = exampleOutcomes(place)
  const made = exampleDeliverables(place, measured)
  const base: TeamData = {
    workspace,
    team: teamOf(team, dates),
    calendar: dates.calendar,
    suppliers: Object.values(suppliers),
    rates: exampleRates(place, suppliers.developers.id),
    allocations: [...allocations.values()],
    absences: absences.flatMap(({ when, absence }) => (when === 'late' ? [] : [absence])),
    costItems: others,
    sprints: planned,
    deliverables: made.map(({ deliverable }) => deliverable),
    efforts: [],
    metrics: measured.metrics,
    outcomes: measured.outcomes,
    contributions: exampleContributions(place, made, measured),
    readings: measured.readings,
    settlements: [],
    retros: [],
    votes: [],
    decisions: [],
    pots: examplePots(place, made.find(({ story }) => story.serves === 'welsh')?.deliverable.id),
  }
  const amounts = invoiceAmounts(
    planned.map(sprint => costOf(base, sprint)),
    random,
  )
  const billed: CostItem[] = invoices(place, payees, amounts)
  const spent: TeamData = { ...base, costItems: [...others, ...billed] }
  const foreseen: TeamData = {
    ...base,
    absences: absences.flatMap(({ when, absence }) => (when === 'known' ? [absence] : [])),
    costItems: [...others.filter(({ category }) => category !== 'travel'), ...expected(billed, random)],
  }
  const sprints = planned.map(sprint => ({
    ...sprint,
    plan: kept(foreseen, sprint, `${sprint.from}T09:00:00.000Z`),
    ...(sprint.number < LAST && { sealed: kept(spent, sprint, `${sprint.to}T17:00:00.000Z`) }),
  }))
  const worked: TeamData = {
    ...spent,
    absences: absences.map(({ absence }) => absence),
    sprints,
    efforts: exampleEfforts(
      place,
      made,
      sprints.map(sprint => ({ id: sprint.id, cost: sprint.sealed?.total ?? costOf(spent, sprint) })),
    ),
  }
  return { ...worked, ...exampleRetros(place, worked) }
}

/** The example's rows to be stored, in the order of `rowsOf`. */
export const exampleTeam = (options: ExampleOptions): ExampleRow[] => rowsOf(exampleData(options))

/** A team's rows, those that others refer to first; the workspace is not among them. */
export function rowsOf(data: TeamData): ExampleRow[] {
  return [
    { record: 'team', row: data.team },
    { record: 'calendar', row: data.calendar },
    ...data.suppliers.map((row): ExampleRow => ({ record: 'supplier', row })),
    ...data.rates.map((row): ExampleRow => ({ record: 'rate', row })),
    ...data.allocations.map((row): ExampleRow => ({ record: 'allocation', row })),
    ...data.absences.map((row): ExampleRow => ({ record: 'absence', row })),
    ...data.costItems.map((row): ExampleRow => ({ record: 'costItem', row })),
    ...data.sprints.map((row): ExampleRow => ({ record: 'sprint', row })),
    ...data.metrics.map((row): ExampleRow => ({ record: 'metric', row })),
    ...data.outcomes.map((row): ExampleRow => ({ record: 'outcome', row })),
    ...data.deliverables.map((row): ExampleRow => ({ record: 'deliverable', row })),
    ...data.contributions.map((row): ExampleRow => ({ record: 'contribution', row })),
    ...data.efforts.map((row): ExampleRow => ({ record: 'effort', row })),
    ...data.readings.map((row): ExampleRow => ({ record: 'reading', row })),
    ...data.retros.map((row): ExampleRow => ({ record: 'retro', row })),
    ...data.votes.map((row): ExampleRow => ({ record: 'vote', row })),
    ...data.decisions.map((row): ExampleRow => ({ record: 'decision', row })),
    ...data.pots.map((row): ExampleRow => ({ record: 'pot', row })),
  ]
}
