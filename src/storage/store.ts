import type Dexie from 'dexie'
import type { TableSource } from './db.ts'
import { ConditionHolder, type Condition } from './condition.ts'
import type { Random } from './ids.ts'
import type { Shelves, Spare } from './spare/spare.ts'

/** The part of the browser's storage manager that is used. */
export type Keeper = Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>

export interface StoreOptions {
  readonly name?: string
  readonly now?: () => number
  readonly random?: Random
  /** Absent in old browsers and in pages that are not secure. */
  readonly keeper?: Keeper | undefined
  /** Where the second copy is kept; absent in pages that are not secure. */
  readonly shelves?: Shelves | undefined
  /** Not in a worker, which cannot. */
  readonly asks?: boolean
  /** Told how the database is, from the first moment: `blocked` waits for another tab to close. */
  readonly conditions?: ConditionHolder
}

/** An open database and what is needed to write to it. */
export interface Store {
  readonly db: Dexie
  /** UUID of this device. */
  readonly device: string
  readonly now: () => number
  /** A new row's id: a UUID of version 7. */
  readonly newId: () => string
  readonly keeper: Keeper | undefined
  /** A second copy of every row, where the browser has room for one. */
  readonly spare: Spare | undefined
  /** Nothing was ever saved in this database, as far as it knows. */
  readonly untouched: boolean
  /** Whether the browser is asked to keep what was stored. */
  readonly asks: boolean
  readonly conditions: ConditionHolder
  /** How the database is. */
  readonly condition: Condition
  /** Whether there is a database to read. */
  readonly readable: boolean
  readonly close: () => void
  /** The database has another device id from now on. */
  readonly becomes: (device: string) => void
}

/** The store inside a transaction: rows are reached through that transaction alone. */
export type Inside = Omit<Store, 'db'> & { readonly db: TableSource }
