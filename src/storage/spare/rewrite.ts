import { recordNames } from '#core/records/registry.ts'
import type { TableSource } from '#storage/db.ts'
import { readDevice } from '#storage/device.ts'
import { rowTable } from '#storage/entries.ts'
import type { Store } from '#storage/store.ts'
import { chainOf, clockOf, type PieceName } from './pieces.ts'
import { ROWS, type Spare, type SpareRow } from './spare.ts'

/** Parts, after which what later ones made needless goes. */
const MANY = 200

/** How far the second copy has come: `whole` where it has all that is stored. Sentences: `data.health.spare.<word>`. */
export type SpareState = 'none' | 'nothing' | 'whole' | 'behind'

const stateOf = (names: readonly PieceName[] | undefined, clock: string): SpareState => {
  if (!names) return 'none'
  if (clock === '') return 'nothing'
  return clockOf(chainOf(names)) === clock ? 'whole' : 'behind'
}

/** The clock of the last command; it moves with each. */
export const clockNow = async ({ db }: Pick<Store, 'db'>): Promise<string> =>
  (await readDevice(db, ['clock'])).clock

export async function spareState(store: Store): Promise<SpareState> {
  if (!store.spare || !store.readable) return 'none'
  return stateOf(await store.spare.names(), await clockNow(store))
}

/** Whether the second copy lacks something, or has come to be too many parts. */
export async function isSpareDue(store: Store): Promise<boolean> {
  if (!store.spare || store.condition !== 'ok') return false
  const names = await store.spare.names()
  const state = stateOf(names, await clockNow(store))
  return state === 'behind' || (state === 'whole' && (names?.length ?? 0) > MANY)
}

/** All rows, a part's worth at a time: of a large ledger all at once would be a hundred megabytes. */
async function* everyRow(db: TableSource): AsyncGenerator<readonly SpareRow[]> {
  let rows: SpareRow[] = []
  for (const record of recordNames) {
    const table = rowTable(db, record)
    for (let last = ''; ;) {
      const found = await table
        .where('id')
        .above(last)
        .limit(ROWS - rows.length)
        .toArray()
      rows.push(...found.map(row => ({ record, row })))
      last = found.at(-1)?.id ?? last
      if (rows.length < ROWS) break
      yield rows
      rows = []
    }
  }
  yield rows
}

const countOf = async (db: TableSource): Promise<number> => {
  const counts = await Promise.all(recordNames.map(record => rowTable(db, record).count()))
  return counts.reduce((all, count) => all + count, 0)
}

/**
 * Writes the second copy anew from what is stored; the old one goes once the new one is there. A command that comes in
 * between leaves it as it was: what was read by then belongs to no one moment.
 */
export async function rewriteSpare(store: Store, spare: Spare): Promise<boolean> {
  const clock = await clockNow(store)
  if (clock === '') return false
  // The last part is never full, and may be empty.
  const parts = Math.floor((await countOf(store.db)) / ROWS) + 1
  let part = 0
  for await (const rows of everyRow(store.db)) {
    part += 1
    // Until its last part is there a piece counts for nothing.
    const isOfOneMoment = part < parts || (await clockNow(store)) === clock
    if (part > parts || !isOfOneMoment || !(await spare.put({ after: '', clock, part, parts }, rows)))
      return false
  }
  const isOlder = (name: PieceName) => name.clock < clock || (name.clock === clock && name.after !== '')
  await spare.forget(((await spare.names()) ?? []).filter(isOlder))
  return true
}
