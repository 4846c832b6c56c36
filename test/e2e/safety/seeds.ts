import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readGrid } from '#exchange/tables/grid.ts'
import { costItemsSample, ledgerSample, readingsSample } from '#exchange/tables/samples.ts'
import { samplesFor } from '#features/imports/samples.ts'
import { day, teamData } from '#test/support/builders.ts'
import { ods, xlsx } from '#test/exchange/files/workbooks.ts'

export type Bytes = Uint8Array<ArrayBuffer>

/** A file whose content stands so many times in a row. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Bytes
  readonly times?: number
}

const ROOT = resolve(import.meta.dirname, '../../..')
const SHARED = resolve(ROOT, '../shared/data')
const MOST = 1_000_000

const asBytes = (text: string): Bytes => new TextEncoder().encode(text)

/** What others wrote, where it is at hand: ledgers as they are published, readings, an old workbook. */
const published = (): GivenFile[] =>
  ['ledger', 'readings', 'oracles']
    .map(folder => resolve(SHARED, folder))
    .filter(folder => existsSync(folder))
    .flatMap(folder => readdirSync(folder).map(name => ({ name, path: resolve(folder, name) })))
    .map(({ name, path }) => ({ name, bytes: Uint8Array.from(readFileSync(path)) }))
    .filter(({ bytes }) => bytes.length < MOST)

function rowsOf(text: string): readonly (readonly string[])[] {
  const grid = readGrid(text)
  if (!grid.ok) throw new Error(grid.error.code)
  return grid.value.rows
}

const utf16 = (text: string): Bytes => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))

/** Files that are right, of every kind that can come in. */
export async function seedFiles(): Promise<GivenFile[]> {
  const tables = { ledger: ledgerSample(), costs: costItemsSample(), readings: readingsSample() }
  const books = await Promise.all(
    Object.entries(tables).flatMap(([name, text]) => {
      const sheets = [{ name, rows: rowsOf(text).map(row => [...row]) }]
      return [
        xlsx(sheets).then(bytes => ({ name: `${name}.xlsx`, bytes })),
        ods(sheets).then(bytes => ({ name: `${name}.ods`, bytes })),
      ]
    }),
  )
  const backup = readFileSync(resolve(ROOT, 'test/fixtures/backups/schema-1.json'))
  const samples = samplesFor(teamData(), day('2026-06-20')).flatMap(group => group.samples)
  return [
    ...(await Promise.all(samples.map(async ({ name, text }) => ({ name, bytes: asBytes(await text()) })))),
    ...books,
    { name: 'utf16.csv', bytes: utf16(tables.ledger) },
    { name: 'latin.csv', bytes: Uint8Array.from(Buffer.from(tables.ledger, 'latin1')) },
    { name: 'backup.json', bytes: Uint8Array.from(backup) },
    ...published(),
  ]
}
