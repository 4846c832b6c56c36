import { withCopyIds } from '#core/privacy/copyIds.ts'
import { recordNames } from '#core/records/registry.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { WORKSPACE_ID } from '#core/records/workspace.ts'
import { err, ok, type Failure, type Result } from '#core/result.ts'
import { removalOf, type ChangeInput, type Committed, type RowChange } from '#storage/change.ts'
import { check } from '#storage/checking/check.ts'
import { transact } from '#storage/commit.ts'
import { rowTable } from '#storage/entries.ts'
import { rowKey, storedRows } from '#storage/rowsToWrite.ts'
import type { Inside, Store } from '#storage/store.ts'
import { missingWorkspace, workspaceNow } from './workspaceRow.ts'

const ofTeam = (data: TeamData): ChangeInput[] => [
  { record: 'team', row: { ...data.team, origin: 'copy' } },
  { record: 'calendar', row: data.calendar },
  ...data.suppliers.map((row): ChangeInput => ({ record: 'supplier', row })),
  ...data.costItems.map((row): ChangeInput => ({ record: 'costItem', row })),
  ...data.sprints.map((row): ChangeInput => ({ record: 'sprint', row })),
  ...data.deliverables.map((row): ChangeInput => ({ record: 'deliverable', row })),
  ...data.efforts.map((row): ChangeInput => ({ record: 'effort', row })),
  ...data.outcomes.map((row): ChangeInput => ({ record: 'outcome', row })),
  ...data.contributions.map((row): ChangeInput => ({ record: 'contribution', row })),
  ...data.readings.map((row): ChangeInput => ({ record: 'reading', row })),
  ...data.pots.map((row): ChangeInput => ({ record: 'pot', row })),
]

/** Metrics that are here keep the definition that this workspace gave them. */
async function missingMetrics({ db }: Inside, { metrics }: TeamData): Promise<ChangeInput[]> {
  const here = await rowTable(db, 'metric').bulkGet(metrics.map(({ id }) => id))
  return metrics
    .filter((_, i) => here[i]?.deleted !== 0)
    .map((row): ChangeInput => ({ record: 'metric', row: { ...row, team: WORKSPACE_ID } }))
}

/** Rows of the copy as it was opened before that are not in it any more. */
async function leftOver({ db }: Inside, team: string, rows: readonly RowChange[]): Promise<RowChange[]> {
  const there = new Set(rows.map(({ record, row }) => rowKey(record, row.id)))
  const gone: RowChange[] = []
  for (const record of recordNames)
    for (const row of await rowTable(db, record).where('team').equals(team).toArray())
      if (row.deleted === 0 && !there.has(rowKey(record, row.id))) gone.push(removalOf(record, row))
  return gone
}

async function conflict({ db }: Inside, data: TeamData): Promise<Failure | undefined> {
  const workspace = await workspaceNow(db)
  if (workspace && workspace.currency !== data.workspace.currency)
    return { code: 'copy-other-currency', theirs: data.workspace.currency, here: workspace.currency }
  return undefined
}

/**
 * Adds a read-only copy of a team, or replaces the one that was opened before; `team` is its id here. The team
 * itself may be on this device too. Fails with `copy-other-currency`.
 */
export async function openCopy(
  store: Store,
  copy: TeamData,
): Promise<Result<Committed & { readonly team: string }>> {
  const data = withCopyIds(copy)
  const opened = await addCopy(store, data)
  return opened.ok ? ok({ ...opened.value, team: data.team.id }) : opened
}

const addCopy = (store: Store, data: TeamData): Promise<Result<Committed>> =>
  transact(store, async inside => {
    const refused = await conflict(inside, data)
    if (refused) return err(refused)
    const { currency, financialYearStart } = data.workspace
    const shared = [
      ...(await missingWorkspace(inside.db, { currency, financialYearStart })),
      ...(await missingMetrics(inside, data)),
    ]
    const rows: RowChange[] = [...shared, ...ofTeam(data)]
    const stored = await storedRows(inside.db, rows)
    const onStored = rows.map(change => ({
      ...change,
      base: stored.get(rowKey(change.record, change.row.id))?.hlc,
    }))
    const checked = await check(inside.db, onStored)
    if (!checked.ok) return checked
    const changes = [...checked.value, ...(await leftOver(inside, data.team.id, rows))]
    const { id, name } = data.team
    return ok({ command: { name: 'openCopy', values: { name } }, changes, opens: id })
  })
