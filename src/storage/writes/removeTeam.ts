import { recordNames } from '#core/records/registry.ts'
import type { Metric } from '#core/records/metric.ts'
import type { Outcome } from '#core/records/outcome.ts'
import { err, ok, type Result } from '#core/result.ts'
import { removalOf, type Committed, type RowChange } from '#storage/change.ts'
import { transact } from '#storage/commit.ts'
import { rowTable } from '#storage/entries.ts'
import type { Inside, Store } from '#storage/store.ts'

const isLive = ({ deleted }: { readonly deleted: 0 | 1 }) => deleted === 0

/** What becomes of the example's metrics: they go with it; one that another team has come to use is the user's own now. */
async function examplesMetrics({ db }: Inside, team: string): Promise<RowChange[]> {
  const outcomes = (await db.table<Outcome, string>('outcome').toArray()).filter(isLive)
  const used = new Set(outcomes.filter(outcome => outcome.team !== team).map(({ metric }) => metric))
  const metrics = (await db.table<Metric, string>('metric').toArray()).filter(isLive)
  return metrics
    .filter(({ origin }) => origin === 'example')
    .map(metric =>
      used.has(metric.id)
        ? { record: 'metric', row: { ...metric, origin: undefined }, base: metric.hlc }
        : removalOf('metric', metric),
    )
}

/** Removes a team with all its rows. Metrics are shared and stay, but the example's go with it. */
export const removeTeam = (store: Store, team: string): Promise<Result<Committed>> =>
  transact(store, async inside => {
    const row = await rowTable(inside.db, 'team').get(team)
    if (row === undefined || !isLive(row)) return err({ code: 'team-gone' })
    const changes: RowChange[] = []
    for (const record of recordNames) {
      const rows = await rowTable(inside.db, record).where('team').equals(team).toArray()
      changes.push(...rows.filter(isLive).map(own => removalOf(record, own)))
    }
    if (row.origin === 'example') changes.push(...(await examplesMetrics(inside, team)))
    return ok({ command: { name: 'removeTeam', values: { name: String(row.name) } }, changes })
  })
