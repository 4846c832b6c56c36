import { figuresOf } from '#core/figures.ts'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import type { NoRate } from '#core/costing/types.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { err, ok, type Result } from '#core/result.ts'
import { givenAway } from '#exchange/report/keepsRatesOut.ts'
import { bookOf } from './book.ts'
import type { BookCopy, SheetKey } from './types.ts'
import { bookWords, type BookFacts, type WordList } from './words.ts'
import { writeCsvBook, writeCsvSheet } from './write/csv.ts'
import { writeOdsBook } from './write/ods/write.ts'
import { writeXlsxBook } from './write/xlsx.ts'

/** `csvs`: every table in one zip; `csv`: one table. */
export const bookFormats = ['xlsx', 'ods', 'csvs', 'csv'] as const
export type BookFormat = (typeof bookFormats)[number]

/** A book that is asked for, as plain data that a worker can be handed. */
export interface BookOrder {
  readonly data: TeamData
  readonly today: IsoDate
  readonly copy: BookCopy
  readonly format: BookFormat
  /** Of one table: which. */
  readonly table: SheetKey
  readonly words: WordList
  readonly facts: BookFacts
  /** Describes the cost items that hold staff cost between sprints in a shared copy. */
  readonly staffBetween: string
}

export type BookRefusal =
  | { readonly code: 'no-rate'; readonly missing: readonly NoRate[] }
  | { readonly code: 'workbook-broken'; readonly reason: string }

/**
 * A team's workbook as the bytes of a file. A shared copy is refused while days that have begun have no rate
 * (`no-rate`); one that still held rates, days or people would be a bug and throws, so that it is never written.
 */
export async function makeWorkbook(order: BookOrder): Promise<Result<Uint8Array<ArrayBuffer>, BookRefusal>> {
  const { data, today, copy, format, table, words, facts, staffBetween } = order
  const copied = copy === 'shared' ? sharedCopy(data, today, staffBetween) : ok(data)
  if (!copied.ok) return err({ code: 'no-rate', missing: copied.error.missing })
  const leak = copy === 'shared' ? givenAway(copied.value) : undefined
  if (leak) throw new Error(`A workbook for others must not hold: ${leak}`)
  const book = bookOf(figuresOf(copied.value, today), bookWords(words, facts))
  switch (format) {
    case 'xlsx':
      return ok(await writeXlsxBook(book))
    case 'ods':
      return ok(await writeOdsBook(book))
    case 'csvs':
      return ok(await writeCsvBook(book))
    case 'csv':
      return ok(writeCsvSheet(book, table))
  }
}
