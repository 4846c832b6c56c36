import * as z from 'zod/mini'
import { recordNames, type RecordName, type RecordTypes } from '#core/records/registry.ts'
import { schemaVersion } from '#core/records/upgrade.ts'
import { readKept, writeKept, type Marks } from '#storage/device.ts'
import type { TableSource } from '#storage/db.ts'
import type { Tables } from './tables.ts'

/**
 * The live rows of a large table in one piece: a text is read many times as fast as thousands of rows. The rows stay
 * what counts: a piece is theirs only under the mark of the command that moved them last.
 */
const Piece = z.object({ mark: z.string(), version: z.literal(schemaVersion), rows: z.string() })
type Piece = z.infer<typeof Piece>

/** Characters of a text; what is smaller is as quickly read row by row. */
const LARGE = 50_000

const keyOf = (team: string, record: RecordName) => `rows:${team}:${record}`

async function pieceUnder(
  db: TableSource,
  team: string,
  record: RecordName,
  mark: string | undefined,
): Promise<Piece | undefined> {
  // What no command has moved has no mark to be known by.
  if (mark === undefined) return undefined
  const kept = Piece.safeParse(await readKept(db, keyOf(team, record)))
  return kept.success && kept.data.mark === mark ? kept.data : undefined
}

/** A table of a team as it was kept under the mark; `undefined` where it was not. */
export async function readPiece<R extends RecordName>(
  db: TableSource,
  team: string,
  record: R,
  mark: string | undefined,
): Promise<readonly RecordTypes[R][] | undefined> {
  const piece = await pieceUnder(db, team, record, mark)
  if (piece === undefined) return undefined
  const rows: readonly RecordTypes[R][] = JSON.parse(piece.rows)
  return rows
}

/** Keeps the large tables for the next visit, as they were read under these marks. */
export async function keepPieces(db: TableSource, team: string, tables: Tables, marks: Marks): Promise<void> {
  for (const record of recordNames) {
    const [rows, mark] = [tables[record] ?? [], marks[record]]
    if (mark === undefined || (await pieceUnder(db, team, record, mark))) continue
    const text = JSON.stringify(rows)
    if (text.length < LARGE) continue
    const piece: Piece = { mark, version: schemaVersion, rows: text }
    await writeKept(db, keyOf(team, record), piece)
  }
}
