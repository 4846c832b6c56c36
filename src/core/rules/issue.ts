import type { RecordName } from '#core/records/registry.ts'
import type { Failure } from '#core/result.ts'

/**
 * A rule that a row breaks. `code` names the sentence `issue.<code>`, which `values` fill; a value that holds a
 * day is an ISO date, which the screen words in its own language. `path` is the field, dotted: `money.vat.vat`.
 */
export interface Issue {
  readonly path: string
  readonly code: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** Where an issue is: the record, the row, and its place in the list that was given. */
export type RowIssue = Issue & { readonly record: RecordName; readonly id: string; readonly index: number }

/** Rows that were not saved, with every rule that each breaks. */
export type CheckFailure = Failure & { readonly code: 'invalid'; readonly issues: readonly RowIssue[] }

/** An issue, or none: so that rules read as lists. */
export const issueIf = (
  broken: boolean,
  path: string,
  code: string,
  values?: () => Record<string, string | number>,
): Issue[] => (broken ? [{ path, code, ...(values && { values: values() }) }] : [])

/** The other rows of a list: the rule compares a row with them. */
export const others = <T extends { readonly id: string }>(rows: readonly T[], row: T): T[] =>
  rows.filter(other => other.id !== row.id)
