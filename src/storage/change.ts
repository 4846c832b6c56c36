import type * as z from 'zod/mini'
import type { RowMeta } from '#core/records/fields.ts'
import type { RecordName, records, RecordTypes } from '#core/records/registry.ts'
import type { AnyRow } from '#core/records/upgrade.ts'
import type { Failure } from '#core/result.ts'
import type { CommandName } from './commands.ts'

/** The fields that a record names; a loose schema's type would take any other name too. */
type Named<T> = { [K in keyof T as string extends K ? never : number extends K ? never : K]: T[K] }

type WithoutMeta<T> = Omit<Named<T>, RowMeta> & {
  readonly id: string
  readonly team: string
  readonly deleted?: 0 | 1
}

/** A row as a command writes it: storage fills in version, clock and device. `deleted: 1` removes it. */
export type Draft<R extends RecordName> = WithoutMeta<RecordTypes[R]>

/** A draft that nobody has checked yet: dates and amounts as plain text and numbers, as a form has them. */
export type DraftInput<R extends RecordName> = WithoutMeta<z.input<(typeof records)[R]['schema']>>

export interface ChangeOf<R extends RecordName> {
  readonly record: R
  readonly row: Draft<R>
  /** The `hlc` of the stored row that it was made on; absent for a new row. */
  readonly base?: string | undefined
}

export interface InputOf<R extends RecordName> {
  readonly record: R
  readonly row: DraftInput<R>
  readonly base?: string | undefined
}

/** One row of a command. */
export type Change = { [R in RecordName]: ChangeOf<R> }[RecordName]

/** A row that goes; what it holds stays as it is stored. */
export interface RemovalInput extends RowChange {
  readonly row: { readonly id: string; readonly team: string; readonly deleted: 1 }
}

/** One row of a command, still to be checked. A checked one will do as well. */
export type ChangeInput = { [R in RecordName]: InputOf<R> }[RecordName] | RemovalInput

export const isRemoval = (change: RowChange): boolean => change.row.deleted === 1

/** The removal of a row as it was seen. */
export const removalOf = (
  record: RecordName,
  { id, team, hlc }: { readonly id: string; readonly team: string; readonly hlc: string },
): RemovalInput => ({ record, row: { id, team, deleted: 1 }, base: hlc })

/** What the user did. `values` fill the sentence `history.<name>`. */
export interface Command {
  readonly name: CommandName
  readonly values?: Readonly<Record<string, string | number>>
}

/** A command that was stored. `entry` is absent where the rows already were as asked and nothing was written. */
export interface Committed {
  readonly entry?: string
  /** What was stored, with its entry: of an undo or redo, the command that was moved. */
  readonly command?: Command
  /** Ids of the rows that changed, in the command's order. */
  readonly ids: readonly string[]
}

/** A change of any record, as far as all are alike. */
export interface RowChange {
  readonly record: RecordName
  readonly row: { readonly id: string; readonly team: string; readonly deleted?: 0 | 1 }
  readonly base?: string | undefined
  /** The row is whole: nothing of the stored one is kept. */
  readonly exact?: true
}

/** A row that moved since the change was made: both are shown. */
export interface StaleRow {
  readonly record: RecordName
  readonly mine: Readonly<Record<string, unknown>>
  readonly theirs: AnyRow
}

/** A command that was refused because rows moved; it can be done after all with `overwrite`. */
export type StaleFailure = Failure<'stale'> & {
  readonly rows: readonly StaleRow[]
  readonly command: Command
  readonly changes: readonly RowChange[]
}
