import type { RowMeta } from '#core/records/fields.ts'
import type { RecordName, RecordTypes } from '#core/records/registry.ts'

/** The fields that a record names; a loose schema's type would take any other name too. */
type Named<T> = { [K in keyof T as string extends K ? never : number extends K ? never : K]: T[K] }

/** A new row of one record, before storage gives it its version, clock and device. */
export interface DraftOf<R extends RecordName> {
  readonly record: R
  readonly row: Omit<Named<RecordTypes[R]>, RowMeta>
}

/** Where the drafts go, and how new rows get their ids. */
export interface DraftContext {
  readonly team: string
  readonly id: () => string
}
