import type { IsoDate } from '#core/records/fields.ts'
import type { CsvCell } from '#exchange/tables/toCsv.ts'

export interface PublicColumn {
  /** For programs: lower case, joined by `_`. */
  readonly name: string
  /** The header of the column, and what it holds, in the reader's words. */
  readonly title: string
  readonly about: string
  readonly datatype: 'date' | 'integer' | 'decimal' | 'string'
  /** No row may leave it empty. */
  readonly required?: boolean
  /** It holds one of these and nothing else. */
  readonly oneOf?: readonly string[]
}

export interface PublicTable {
  readonly file: string
  readonly title: string
  readonly about: string
  readonly columns: readonly PublicColumn[]
  /** Names of the columns of which no two rows have the same. */
  readonly key?: readonly string[]
  readonly rows: readonly (readonly CsvCell[])[]
}

/** What a team publishes as data: tables with what is to be known of them. */
export interface PublicData {
  readonly title: string
  readonly about: string
  /** Who publishes it, as they call themselves. */
  readonly publisher: string
  /** The language of its words, as BCP 47 has it. */
  readonly language: string
  readonly modified: IsoDate
  readonly tables: readonly PublicTable[]
}
