import { calendarId } from '#core/records/calendar.ts'
import type { KeptLines } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'

const PREFIX = 'copy:'

/** The id that a row of another's team has here: the team itself, restored from a backup, stands beside its copy. */
export const copyId = (id: string): string => (id.startsWith(PREFIX) ? id : PREFIX + id)

const own = <T extends { readonly id: string; readonly team: string }>(row: T): T => ({
  ...row,
  id: copyId(row.id),
  team: copyId(row.team),
})

const kept = (lines: KeptLines | undefined): KeptLines | undefined =>
  lines && {
    ...lines,
    lines: lines.lines.map(line => (line.kind === 'item' ? { ...line, item: copyId(line.item) } : line)),
  }

/** A copy with ids of its own throughout; metrics are shared by all teams and keep theirs. */
export const withCopyIds = (data: TeamData): TeamData => ({
  ...data,
  team: own(data.team),
  calendar: { ...own(data.calendar), id: calendarId(copyId(data.team.id)) },
  suppliers: data.suppliers.map(own),
  costItems: data.costItems.map(row => ({
    ...own(row),
    ...(row.supplier !== undefined && { supplier: copyId(row.supplier) }),
  })),
  sprints: data.sprints.map(row => ({
    ...own(row),
    ...(row.plan && { plan: kept(row.plan) }),
    ...(row.sealed && { sealed: kept(row.sealed) }),
    ...(row.copied && { copied: kept(row.copied) }),
  })),
  deliverables: data.deliverables.map(row => ({
    ...own(row),
    ...(row.claim && { claim: { ...row.claim, outcome: copyId(row.claim.outcome) } }),
    ...(row.expectation?.outcome !== undefined && {
      expectation: { ...row.expectation, outcome: copyId(row.expectation.outcome) },
    }),
  })),
  efforts: data.efforts.map(row => ({
    ...own(row),
    sprint: copyId(row.sprint),
    deliverable: copyId(row.deliverable),
  })),
  outcomes: data.outcomes.map(own),
  contributions: data.contributions.map(row => ({
    ...own(row),
    deliverable: copyId(row.deliverable),
    outcome: copyId(row.outcome),
  })),
  readings: data.readings.map(row => ({ ...own(row), outcome: copyId(row.outcome) })),
  pots: data.pots.map(row => ({ ...own(row), deliverables: row.deliverables.map(copyId) })),
})
