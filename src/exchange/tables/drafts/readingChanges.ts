import type { Outcome } from '#core/records/outcome.ts'
import type { Confidence } from '#core/records/reading.ts'
import type { ReadingInput } from '#exchange/tables/types.ts'
import type { DraftOf } from './draft.ts'
import { newGroups, readingsToDrafts } from './readingsToDrafts.ts'

/** Readings as they were judged, and how they were made. */
export interface JudgedReadings {
  readonly readings: readonly ReadingInput[]
  readonly confidence: Confidence
}

interface ChangedOutcome {
  readonly record: 'outcome'
  readonly row: Outcome
  readonly base: string
}

/** Readings of a table as rows, with the outcome's new groups where it is given some; the outcome comes first. */
export function readingChanges(
  { readings, confidence }: JudgedReadings,
  outcome: Outcome,
  newId: () => string,
): readonly (ChangedOutcome | DraftOf<'reading'>)[] {
  // Only groups of rows that come in: one whose rows are all left out is not added for nothing.
  const groups = [...outcome.groups, ...newGroups(readings, outcome.groups)]
  const drafts = readingsToDrafts(readings, { team: outcome.team, id: newId, outcome: outcome.id, groups })
  return [
    ...(groups.length > outcome.groups.length
      ? [{ record: 'outcome' as const, row: { ...outcome, groups }, base: outcome.hlc }]
      : []),
    ...drafts.map(draft => ({ ...draft, row: { ...draft.row, confidence } })),
  ]
}
