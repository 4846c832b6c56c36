import Dexie, { type Table, type Transaction } from 'dexie'
import { recordNames, type RecordName } from '#core/records/registry.ts'
import { schemaVersion, upgradeRow, type AnyRow } from '#core/records/upgrade.ts'

export const DATABASE = 'sprintworth'

/** Tables and their indexes: the primary key first. */
export const stores = {
  ...Object.fromEntries(recordNames.map(name => [name, 'id, team'])),
  // In the order of the clock: the list of changes, and those since a backup.
  history: 'id, hlc',
  device: 'key',
}

/** Dexie keeps versions as tenths, so that version 1 is 10 on the disk. */
const NATIVE = 10

/** The version that a database on the disk was written in. */
export const writtenIn = (nativeVersion: number): number => Math.floor(nativeVersion / NATIVE)

/** Brings every row up to today's version; runs inside the browser's own upgrade, so it is all or nothing. */
const upgradeRows = (record: RecordName) => (row: AnyRow, at: { value: AnyRow }) => {
  const upgraded = upgradeRow(record, row)
  // A row ahead of its own database cannot be; throwing leaves the database as it was.
  if (!upgraded.ok) throw new Error(`A ${record} of version ${row.v} in an older database`)
  at.value = upgraded.value
}

/**
 * Nothing opens by itself: a tab that gave way to a newer version must not open that version's database.
 * No cache: a live query reads again only what a commit touched, and each screen asks once.
 */
const OPTIONS = { autoOpen: false, cache: 'disabled' } as const

/** The database as this version writes it. */
export function declared(name: string): Dexie {
  const db = new Dexie(name, OPTIONS)
  db.version(schemaVersion)
    .stores(stores)
    .upgrade(async transaction => {
      for (const record of recordNames)
        await transaction.table<AnyRow, string>(record).toCollection().modify(upgradeRows(record))
    })
  return db
}

/** A database that a newer version wrote, with the tables it happens to have; only to be read. */
export const asFound = (name: string): Dexie => new Dexie(name, OPTIONS)

/** Where rows are read and written: a database, or one transaction of it. */
export interface TableSource {
  readonly table: <T, K>(name: string) => Table<T, K>
  readonly tables: readonly { readonly name: string }[]
}

/**
 * The tables of one transaction, by name. Inside a transaction rows are reached through it alone: Dexie finds "the
 * transaction of now" by following native promises, and a browser loses that track through nested async functions
 * (seen in Chromium as PrematureCommitError); a read or a write would then stand outside the transaction.
 */
export const inTransaction = (db: Dexie, transaction: Transaction): TableSource => ({
  table: name => transaction.table(name),
  tables: db.tables,
})
