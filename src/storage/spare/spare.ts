import type { RecordName } from '#core/records/registry.ts'
import type { AnyRow } from '#core/records/upgrade.ts'
import { addressOf, nameIn, type PieceName, type PieceRows } from './pieces.ts'

/** The part of one of a browser's caches that is used: text by address. */
export interface Shelf {
  readonly put: (address: string, response: Response) => Promise<void>
  readonly match: (address: string) => Promise<Response | undefined>
  readonly keys: () => Promise<readonly { readonly url: string }[]>
  readonly delete: (address: string) => Promise<boolean>
}

/** The part of a browser's cache storage that is used. */
export interface Shelves {
  readonly open: (name: string) => Promise<Shelf>
}

/** One row as it is stored, and of which record. */
export interface SpareRow {
  readonly record: RecordName
  readonly row: AnyRow
}

/** What a command wrote, between two clocks. */
export interface Piece extends Pick<PieceName, 'after' | 'clock'> {
  readonly rows: readonly SpareRow[]
}

/**
 * A second copy of every row, outside the database. A browser that dies while it writes may find the database
 * damaged the next time and throw all of it away (Chromium does): then the rows come back from here. It is kept in the
 * browser's cache storage, which is not made of what breaks there, in pieces that are written once and never changed.
 */
export interface Spare {
  /** Adds what a command wrote, and says whether it did: very many rows are left to be read from the database later. */
  readonly add: (piece: Piece) => Promise<boolean>
  /** Writes one part, and says whether that was possible. */
  readonly put: (name: PieceName, rows: readonly SpareRow[]) => Promise<boolean>
  /** Every part there is; `undefined` where the browser keeps none, as in some private windows. */
  readonly names: () => Promise<readonly PieceName[] | undefined>
  /** The text of a part; `undefined` where it cannot be read. */
  readonly text: (name: PieceName) => Promise<string | undefined>
  readonly forget: (names: readonly PieceName[]) => Promise<void>
}

/** Rows of one part: as many as are put into one text without it growing large. */
export const ROWS = 5000

function textOf(rows: readonly SpareRow[]): string {
  const tables: { [R in RecordName]?: AnyRow[] } = {}
  for (const { record, row } of rows) (tables[record] ??= []).push(row)
  return JSON.stringify(tables satisfies PieceRows)
}

/** The second copy of a database. */
export function openSpare(shelves: Shelves, database: string): Spare {
  const shelf = () => shelves.open(`${database}-second-copy`)
  const put = async (name: PieceName, rows: readonly SpareRow[]): Promise<boolean> => {
    try {
      await (await shelf()).put(addressOf(database, name), new Response(textOf(rows)))
      return true
    } catch {
      // What was saved is saved. The copy is now behind, which is seen and mended.
      return false
    }
  }
  return {
    put,
    add: async ({ after, clock, rows }) =>
      rows.length <= ROWS && (await put({ after, clock, part: 1, parts: 1 }, rows)),
    async names() {
      try {
        const keys = await (await shelf()).keys()
        return keys.flatMap(({ url }) => nameIn(url) ?? [])
      } catch {
        return undefined
      }
    },
    async text(name) {
      try {
        const found = await (await shelf()).match(addressOf(database, name))
        return await found?.text()
      } catch {
        return undefined
      }
    },
    async forget(names) {
      const kept = await shelf()
      for (const name of names) await kept.delete(addressOf(database, name))
    },
  }
}
