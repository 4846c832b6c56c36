import type { IsoDate } from '#core/records/fields.ts'
import type { RecordName, RecordTypes } from '#core/records/registry.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { checkRow } from '#core/rules/checkRow.ts'
import type { Issue } from '#core/rules/issue.ts'
import { aDeliverable, aMetric, anOutcome, aSupplier, day, teamData } from '#test/support/builders.ts'

/** A row, the data around it, and the issues that it should have. */
export interface Case {
  readonly what: string
  readonly issues: readonly unknown[]
  readonly check: () => Issue[]
}

export const TODAY: IsoDate = day('2026-07-01')

export const kase = <N extends RecordName>(
  what: string,
  record: N,
  row: RecordTypes[N],
  data: Partial<TeamData>,
  ...issues: readonly unknown[]
): Case => ({ what, issues, check: () => checkRow(record, row, teamData(data), TODAY) })

export const full: Partial<TeamData> = {
  suppliers: [aSupplier()],
  deliverables: [aDeliverable()],
  metrics: [aMetric()],
  outcomes: [anOutcome({ groups: ['Welsh speakers'] })],
}
