import type { TableSource } from '#storage/db.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { RecordName } from '#core/records/registry.ts'
import { WORKSPACE_ID } from '#core/records/workspace.ts'
import type { RowRef } from '#core/rules/checkRemoval.ts'
import { err, ok, type Result } from '#core/result.ts'
import { isRemoval, removalOf, type RowChange } from '#storage/change.ts'
import { rowTable } from '#storage/entries.ts'
import { teamDataOf } from '#storage/reads/tables.ts'
import { rowKey } from '#storage/rowsToWrite.ts'
import { ledgerItemIssues } from './ledgerItems.ts'
import { removalTables, ruleTables } from './needs.ts'
import type { CheckFailure, RowIssue } from '#core/rules/issue.ts'
import { overlay, prepare, type Preparation } from './prepare.ts'
import { readFor } from './readFor.ts'
import { checkRemovals, type Removal } from './removals.ts'

const invalid = (issues: readonly RowIssue[]): Result<never, CheckFailure> =>
  err({ code: 'invalid', issues, count: issues.length })

/** Rows that go because another goes, made on what is stored now. */
async function removalsOf(
  db: TableSource,
  refs: readonly RowRef[],
  already: ReadonlySet<string>,
): Promise<RowChange[]> {
  const changes = new Map<string, RowChange>()
  for (const { record, id } of refs) {
    if (already.has(rowKey(record, id))) continue
    const row = await rowTable(db, record).get(id)
    if (row) changes.set(rowKey(record, id), removalOf(record, row))
  }
  return [...changes.values()]
}

/** Every part of a save that concerns one team, or the rows that all teams share. */
async function checkTeam(
  db: TableSource,
  team: string,
  preparation: Preparation,
  removals: readonly Removal[],
  today: IsoDate | undefined,
): Promise<{ issues: RowIssue[]; goesWith: RowRef[] }> {
  const prepared = preparation.prepared.filter(({ row }) => row.team === team)
  const needs: RecordName[] = [
    'team',
    ...prepared.flatMap(({ record }) => ruleTables[record]),
    ...removals.flatMap(({ record }) => removalTables[record]),
  ]
  const before = await readFor(db, needs, team)
  const after = overlay(before, preparation.rows, new Set(removals.map(({ id }) => id)), team)
  const data = teamDataOf(after, team)
  const { issues, goesWith } = checkRemovals(removals, before, after, team)
  return { issues: [...prepared.flatMap(({ rules }) => rules(data, today)), ...issues], goesWith }
}

/**
 * Drafts against their schemas, then against the rules on the data as it would be, inside the transaction that
 * will write them. What goes with a removed row is added to the changes.
 */
export async function check(
  db: TableSource,
  inputs: readonly RowChange[],
  today?: IsoDate,
): Promise<Result<RowChange[]>> {
  const preparation = prepare(inputs)
  if (preparation.issues.length > 0) return invalid(preparation.issues)
  const issues: RowIssue[] = []
  const goesWith: RowRef[] = []
  for (const team of new Set(inputs.map(({ row }) => row.team))) {
    if (team !== WORKSPACE_ID && !(await isThere(db, team, preparation))) return err({ code: 'team-gone' })
    const removals = inputs.flatMap(({ record, row }, index) =>
      row.deleted === 1 && row.team === team ? [{ record, id: row.id, index }] : [],
    )
    const found = await checkTeam(db, team, preparation, removals, today)
    issues.push(...found.issues)
    goesWith.push(...found.goesWith)
  }
  issues.push(...(await ledgerItemIssues(db, inputs, preparation)))
  if (issues.length > 0) return invalid(issues)
  const removed = inputs.filter(isRemoval)
  const named = new Set(inputs.map(({ record, row }) => rowKey(record, row.id)))
  return ok([...preparation.prepared, ...removed, ...(await removalsOf(db, goesWith, named))])
}

async function isThere(db: TableSource, team: string, { rows }: Preparation): Promise<boolean> {
  if (rows.team.some(({ id }) => id === team)) return true
  return (await rowTable(db, 'team').get(team))?.deleted === 0
}
