import type { Result } from '#core/result.ts'
import { inTransaction, type TableSource } from '#storage/db.ts'
import { readDevice, writeDevice, type DeviceState, type Persistence } from './device.ts'
import { historyTable } from './entries.ts'
import { attempt, failed } from './failures.ts'
import { momentOf } from './hlc.ts'
import type { Keeper, Store } from './store.ts'

const DAY = 24 * 60 * 60 * 1000

/** Days with changes and no backup, after which the user is reminded. */
export const BACKUP_REMINDER_DAYS = 7

async function askBrowser(keeper: Keeper | undefined): Promise<Persistence> {
  if (keeper === undefined) return 'cannot-ask'
  return (await keeper.persisted()) || (await keeper.persist()) ? 'granted' : 'denied'
}

/** Asks the browser to keep the data, once, and records what it answered. `again` asks anew. */
export async function askToKeep(store: Store, again = false): Promise<Persistence | undefined> {
  try {
    const { persistence } = await readDevice(store.db, ['persistence'])
    if (persistence !== 'not-asked' && !again) return persistence
    const answer = await askBrowser(store.keeper)
    await writeDevice(store.db, { persistence: answer })
    return answer
  } catch (error) {
    // The save that led here is stored; what went wrong is the store's condition now, and the next save asks.
    failed(store, error)
    return undefined
  }
}

/** Bytes used and offered, where the browser says. */
export async function spaceUsed({ keeper }: Store): Promise<{ used: number; quota: number } | undefined> {
  const { usage, quota } = (await keeper?.estimate()) ?? {}
  return usage === undefined || quota === undefined ? undefined : { used: usage, quota }
}

export interface BackupAge {
  /** Moment of the last backup; absent where there is none. */
  readonly last?: string
  /** Something changed since. */
  readonly changed: boolean
  /** Whole days since the last backup, or since the first change. */
  readonly days: number
  readonly remind: boolean
}

/** How old the last backup is at `now`, and whether it is time for another. */
export async function backupAge(
  db: TableSource,
  { lastBackup }: Pick<DeviceState, 'lastBackup'>,
  now: number,
): Promise<BackupAge> {
  // Its clock alone: every screen asks, and the entry of a long import holds each of its rows.
  const [first] = await historyTable(db)
    .where('hlc')
    .above(lastBackup?.clock ?? '')
    .limit(1)
    .keys()
  const changed = typeof first === 'string'
  const since = lastBackup ? Date.parse(lastBackup.at) : changed ? momentOf(first) : now
  const days = Math.max(0, Math.floor((now - since) / DAY))
  return {
    ...(lastBackup && { last: lastBackup.at }),
    changed,
    days,
    remind: changed && days >= BACKUP_REMINDER_DAYS,
  }
}

/** Remembers that everything up to now is in a backup, where anything can be remembered. */
export const backupMade = (store: Store): Promise<Result<undefined>> =>
  attempt(store, () =>
    store.db.transaction('rw', 'device', async transaction => {
      const inside = inTransaction(store.db, transaction)
      const { clock } = await readDevice(inside, ['clock'])
      await writeDevice(inside, { lastBackup: { at: new Date(store.now()).toISOString(), clock } })
    }),
  )
