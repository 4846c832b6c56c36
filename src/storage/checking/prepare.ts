import type * as z from 'zod/mini'
import { newRow, type IsoDate } from '#core/records/fields.ts'
import { recordNames, records, type RecordName, type RecordTypes } from '#core/records/registry.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { WORKSPACE_ID } from '#core/records/workspace.ts'
import { checkRow } from '#core/rules/checkRow.ts'
import type { Issue, RowIssue } from '#core/rules/issue.ts'
import { schemaIssues } from '#core/rules/schemaIssues.ts'
import { isRemoval, type RowChange } from '#storage/change.ts'
import { inOrder, withTable, type Tables } from '#storage/reads/tables.ts'

/** A draft whose fields are right, and its rules, which want the team's data as it would be. */
export interface Prepared extends RowChange {
  readonly rules: (data: TeamData, today?: IsoDate) => RowIssue[]
}

const schemas: { readonly [R in RecordName]: { readonly schema: z.ZodMiniType<RecordTypes[R]> } } = records

/** Rows by record as they would be stored, to be laid over those that are. */
type NewRows = { readonly [R in RecordName]: RecordTypes[R][] }

const noRows = (): NewRows => ({
  workspace: [],
  team: [],
  calendar: [],
  supplier: [],
  rate: [],
  allocation: [],
  absence: [],
  costItem: [],
  sprint: [],
  deliverable: [],
  effort: [],
  metric: [],
  outcome: [],
  contribution: [],
  reading: [],
  ledgerFile: [],
  ledgerRow: [],
  ledgerRule: [],
  settlement: [],
  retro: [],
  vote: [],
  decision: [],
  pot: [],
})

export interface Preparation {
  readonly prepared: Prepared[]
  readonly rows: NewRows
  readonly issues: RowIssue[]
}

function prepareOne<R extends RecordName>(
  record: R,
  { row, base }: RowChange,
  index: number,
  into: Preparation,
): void {
  const at = (issue: Issue): RowIssue => ({ ...issue, record, id: row.id, index })
  const filled = { ...row, ...newRow(records[record].version) }
  const parsed = schemas[record].schema.safeParse(filled)
  if (!parsed.success) {
    into.issues.push(...schemaIssues(parsed.error, filled).map(at))
    return
  }
  into.rows[record].push(parsed.data)
  into.prepared.push({
    record,
    base,
    row: parsed.data,
    rules: (data, today) => checkRow(record, parsed.data, data, today).map(at),
  })
}

/** Drafts checked against the schemas of their records. A removal is not checked: a row may be wrong and go. */
export function prepare(inputs: readonly RowChange[]): Preparation {
  const into: Preparation = { prepared: [], rows: noRows(), issues: [] }
  for (const [index, input] of inputs.entries()) {
    if (!isRemoval(input)) prepareOne(input.record, input, index, into)
  }
  return into
}

const belongs = (row: { readonly team: string }, team: string) =>
  row.team === team || row.team === WORKSPACE_ID

function overlayOne<R extends RecordName>(
  tables: Tables,
  record: R,
  added: readonly RecordTypes[R][],
  gone: ReadonlySet<string>,
): Tables {
  const stored = tables[record]
  if (stored === undefined) return tables
  const replaced = new Set(added.map(({ id }) => id))
  const kept = stored.filter(({ id }) => !replaced.has(id) && !gone.has(id))
  return withTable(tables, record, inOrder(record, [...kept, ...added]))
}

/** The tables as they would be for a team, with the new rows in and the removed ones out. */
export function overlay(tables: Tables, rows: NewRows, removed: ReadonlySet<string>, team: string): Tables {
  return recordNames.reduce<Tables>((after, record) => {
    const added = rows[record].filter(row => belongs(row, team))
    return overlayOne<RecordName>(after, record, added, removed)
  }, tables)
}
