import { recordNames } from '#core/records/registry.ts'
import type { Metric } from '#core/records/metric.ts'
import type { Outcome } from '#core/records/outcome.ts'
import { err, ok, type Result } from '#core/result.ts'
import { removalOf, type Committed, type RemovalInput } from '#storage/change.ts'
import { transact } from '#storage/commit.ts'
import { rowTable } from '#storage/entries.ts'
import type { Inside, Store } from '#storage/store.ts'

const isLive = ({ deleted }: { readonly deleted: 0 | 1 }) => deleted === 0

/** The example's own metrics: those that no other team's outcome uses. */
async function ownMetrics({ db }: Inside, team: string): Promise<Metric[]> {
  const outcomes = (await db.table<Outcome, string>('outcome').toArray()).filter(isLive)
  const used = (mine: boolean) =>
    new Set(outcomes.filter(outcome => (outcome.team === team) === mine).map(({ metric }) => metric))
  const [own, others] = [used(true), used(false)]
  const metrics = await db.table<Metric, string>('metric').bulkGet([...own].filter(id => !others.has(id)))
  return metrics.flatMap(metric => (metric && isLive(metric) ? [metric] : []))
}

/** Removes a team with all its rows. Metrics are shared and stay, but the example's own go with it. */
export const removeTeam = (store: Store, team: string): Promise<Result<Committed>> =>
  transact(store, async inside => {
    const row = await rowTable(inside.db, 'team').get(team)
    if (row === undefined || !isLive(row)) return err({ code: 'team-gone' })
    const changes: RemovalInput[] = []
    for (const record of recordNames) {
      const rows = await rowTable(inside.db, record).where('team').equals(team).toArray()
      changes.push(...rows.filter(isLive).map(own => removalOf(record, own)))
    }
    if (row.origin === 'example')
      changes.push(...(await ownMetrics(inside, team)).map(metric => removalOf('metric', metric)))
    return ok({ command: { name: 'removeTeam', values: { name: String(row.name) } }, changes })
  })
