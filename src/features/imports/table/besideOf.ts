import type { TeamData } from '#core/records/teamData.ts'
import type { TableKind } from '#features/imports/reading/types.ts'

/** What the rows of a kind of table are judged beside: only that much goes to where they are read. */
export const besideOf = (kind: TableKind, data: TeamData): TeamData => ({
  ...data,
  metrics: [],
  outcomes: [],
  contributions: [],
  readings: [],
  settlements: [],
  costItems: kind === 'costItems' ? data.costItems : [],
  efforts: kind === 'effort' ? data.efforts : [],
})
