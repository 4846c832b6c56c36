import type { OutcomeFigure } from '#core/outcomes/types.ts'
import { newGroups, readingsToDrafts } from '#exchange/tables/drafts/readingsToDrafts.ts'
import type { ChangeInput } from '#storage/change.ts'
import type { ReadingsPreview } from './judgeReadings.ts'

/** The readings of a pasted table as rows, with the outcome's new groups where it is given some. */
export function pastedChanges(
  table: ReadingsPreview,
  { outcome }: OutcomeFigure,
  newId: () => string,
): ChangeInput[] {
  const readings = table.rows.flatMap(row => (row.ok ? [row.value] : []))
  // Only groups of rows that come in: one whose rows are all left out is not added for nothing.
  const groups = [...outcome.groups, ...newGroups(readings, outcome.groups)]
  const drafts = readingsToDrafts(readings, { team: outcome.team, id: newId, outcome: outcome.id, groups })
  return [
    ...(groups.length > outcome.groups.length
      ? [{ record: 'outcome' as const, row: { ...outcome, groups }, base: outcome.hlc }]
      : []),
    ...drafts.map(draft => ({ ...draft, row: { ...draft.row, confidence: table.confidence } })),
  ]
}
