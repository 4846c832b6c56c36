import Dexie from 'dexie'
import { schemaVersion } from '#core/records/upgrade.ts'
import { ConditionHolder } from './condition.ts'
import { asFound, DATABASE, declared, inTransaction, writtenIn } from './db.ts'
import { deviceDefaults, readDevice, writeDevice, type DeviceState } from './device.ts'
import { idMaker } from './ids.ts'
import { openSpare, type Shelves } from './spare/spare.ts'
import type { Keeper, Store, StoreOptions } from './store.ts'

const browserKeeper = (): Keeper | undefined =>
  typeof navigator === 'undefined' || !('storage' in navigator) ? undefined : navigator.storage

const browserShelves = (): Shelves | undefined => (typeof caches === 'undefined' ? undefined : caches)

const isNewer = (nativeVersion: number | undefined) =>
  nativeVersion !== undefined && writtenIn(nativeVersion) > schemaVersion

/** Looked up without opening: Dexie would put its own tables and indexes into a newer database. */
async function isNewerOnDisk(name: string): Promise<boolean> {
  if (typeof indexedDB === 'undefined' || !('databases' in indexedDB)) return false
  const found = (await indexedDB.databases()).find(database => database.name === name)
  return isNewer(found?.version)
}

/** What a browser answers that has no storage to give, or not in this window. */
const NO_STORAGE = new Set([
  'MissingAPIError',
  'SecurityError',
  'InvalidStateError',
  'InvalidAccessError',
  'NotAllowedError',
  'OpenFailedError',
  'UnknownError',
  'QuotaExceededError',
])

/** Waits before another try, in milliseconds. */
const PATIENCE = [250, 750, 2000]

/** A browser that was just killed may still hold its files when it starts again: it then knows no better word. */
const mayPass = (error: Error): boolean =>
  error.name === 'UnknownError' || ('inner' in error && error.inner instanceof Error && mayPass(error.inner))

async function openDatabase(name: string, conditions: ConditionHolder, tries = PATIENCE): Promise<Dexie> {
  try {
    const newer = await isNewerOnDisk(name)
    const db = newer ? asFound(name) : declared(name)
    db.on('blocked', () => conditions.report('blocked'))
    db.on('versionchange', () => {
      db.close()
      conditions.report('replaced')
      // Stops Dexie's own answer, which would open the newer database again at the next query.
      return false
    })
    await db.open()
    conditions.report(newer || isNewer(db.backendDB().version) ? 'newer' : 'ok')
    return db
  } catch (error) {
    if (!(error instanceof Error) || !NO_STORAGE.has(error.name)) throw error
    const [wait, ...later] = tries
    if (wait !== undefined && mayPass(error)) {
      await new Promise(go => setTimeout(go, wait))
      return openDatabase(name, conditions, later)
    }
    conditions.report('unavailable')
    return declared(name)
  }
}

/** What is known of this device before anything is read. */
type Known = Pick<DeviceState, 'id' | 'clock'>

/** The id of this device, made when its database is new. A database that is only read keeps what it has. */
async function knownOf(db: Dexie, conditions: ConditionHolder, newId: () => string): Promise<Known> {
  if (conditions.condition === 'unavailable') return { ...deviceDefaults, id: newId() }
  if (conditions.condition === 'newer') return deviceDefaults
  const known = await readDevice(db, ['id', 'clock'])
  if (known.id !== '') return known
  return db.transaction('rw', 'device', async transaction => {
    const inside = inTransaction(db, transaction)
    // Another tab may have been first.
    const now = await readDevice(inside, ['id', 'clock'])
    if (now.id !== '') return now
    const id = newId()
    await writeDevice(inside, { id })
    return { ...now, id }
  })
}

/**
 * Opens the workspace on this device, upgrading it where it is older. Always gives a store: `condition` says
 * whether it can be saved to (`ok`), only read (`newer`) or not used at all (`unavailable`).
 */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const { name = DATABASE, now = Date.now, asks = true, conditions = new ConditionHolder() } = options
  const random = options.random ?? ((bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes))
  const newId = idMaker(now, random)
  const db = await openDatabase(name, conditions)
  const known = await knownOf(db, conditions, newId)
  const shelves = 'shelves' in options ? options.shelves : browserShelves()
  let device = known.id
  return {
    db,
    now,
    newId,
    conditions,
    asks,
    keeper: 'keeper' in options ? options.keeper : browserKeeper(),
    spare: shelves && openSpare(shelves, name),
    untouched: known.clock === '',
    get device() {
      return device
    },
    get condition() {
      return conditions.condition
    },
    get readable() {
      return db.isOpen()
    },
    close: () => db.close(),
    becomes: id => {
      device = id
    },
  }
}
