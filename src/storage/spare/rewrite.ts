import { recordNames } from '#core/records/registry.ts'
import { inTransaction } from '#storage/db.ts'
import { readDevice } from '#storage/device.ts'
import { rowTable } from '#storage/entries.ts'
import type { Store } from '#storage/store.ts'
import { chainOf, clockOf, type PieceName } from './pieces.ts'
import type { Spare, SpareRow } from './spare.ts'

/** Parts, after which what later ones made needless goes. */
const MANY = 200

/** Every row there is, at one moment, and its clock. */
const everyRow = (store: Store): Promise<{ readonly clock: string; readonly rows: readonly SpareRow[] }> =>
  store.db.transaction('r', [...recordNames, 'device'], async transaction => {
    const db = inTransaction(store.db, transaction)
    const { clock } = await readDevice(db, ['clock'])
    const rows: SpareRow[] = []
    for (const record of recordNames)
      for (const row of await rowTable(db, record).toArray()) rows.push({ record, row })
    return { clock, rows }
  })

/** How far the second copy has come: `whole` where it has all that is stored. Sentences: `data.health.spare.<word>`. */
export type SpareState = 'none' | 'nothing' | 'whole' | 'behind'

const stateOf = (names: readonly PieceName[] | undefined, clock: string): SpareState => {
  if (!names) return 'none'
  if (clock === '') return 'nothing'
  return clockOf(chainOf(names)) === clock ? 'whole' : 'behind'
}

const clockNow = async ({ db }: Store) => (await readDevice(db, ['clock'])).clock

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

/** Writes the second copy anew from what is stored; the old one goes once the new one is there. */
export async function rewriteSpare(store: Store, spare: Spare): Promise<boolean> {
  const { clock, rows } = await everyRow(store)
  if (clock === '' || !(await spare.add({ after: '', clock, rows }))) return false
  const isOlder = (name: PieceName) => name.clock < clock || (name.clock === clock && name.after !== '')
  await spare.forget(((await spare.names()) ?? []).filter(isOlder))
  return true
}
