import type { RecordName } from '#core/records/registry.ts'
import { checkRemoval, type RowRef } from '#core/rules/checkRemoval.ts'
import { teamDataOf, type Tables } from '#storage/reads/tables.ts'
import type { RowIssue } from '#core/rules/issue.ts'

/** A removal, by its place in the list that was given. */
export interface Removal extends RowRef {
  readonly index: number
}

export interface RemovalsChecked {
  readonly issues: RowIssue[]
  /** Rows that mean nothing without the removed ones. */
  readonly goesWith: RowRef[]
}

/** The tables after a save, but with the row that is judged still in. */
function withRow(after: Tables, before: Tables, record: RecordName, id: string): Tables {
  const own = before[record]?.filter(row => row.id === id) ?? []
  return { ...after, [record]: [...(after[record] ?? []), ...own] }
}

/** Whether the rows may be removed, on the tables as they would be, and what goes with them. */
export function checkRemovals(
  removals: readonly Removal[],
  before: Tables,
  after: Tables,
  team: string,
): RemovalsChecked {
  const judged = removals.map(removal => ({
    removal,
    ...checkRemoval(
      removal.record,
      removal.id,
      teamDataOf(withRow(after, before, removal.record, removal.id), team),
    ),
  }))
  return {
    issues: judged.flatMap(({ removal, refused }) => refused.map(issue => ({ ...issue, ...removal }))),
    goesWith: judged.flatMap(({ goesWith }) => goesWith),
  }
}
