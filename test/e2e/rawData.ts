import type { Page } from '@playwright/test'

type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly deleted?: 0 | 1 }

interface Change {
  readonly record: string
  readonly id: string
  readonly before?: Row
  readonly after: Row
}

export interface Entry {
  readonly id: string
  readonly hlc: string
  readonly command: { readonly name: string }
  readonly changes: readonly Change[]
}

/** The database as the browser holds it, read without the app: its version, and the rows of each table. */
export interface RawData {
  readonly version: number
  readonly tables: Readonly<Record<string, readonly Row[]>>
  readonly history: readonly Entry[]
  readonly device: Readonly<Record<string, unknown>>
  /** Copies of large tables in one piece: made a while after a read, so they belong to no command. */
  readonly pieces: Readonly<Record<string, unknown>>
}

/** Of what the device keeps, the names of the copies. */
const PIECE = /^rows:([^:]+):(.+)$/

/** Reads everything in one transaction of plain IndexedDB; undefined where there is no database. */
export async function rawData(page: Page): Promise<RawData | undefined> {
  const read = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('No answer')))
      })
    const there = await indexedDB.databases()
    if (!there.some(({ name }) => name === 'sprintworth')) return undefined
    const db = await done(indexedDB.open('sprintworth'))
    const names = [...db.objectStoreNames]
    const tables: Record<string, unknown[]> = {}
    if (names.length > 0) {
      const transaction = db.transaction(names)
      const reads = names.map(name => done(transaction.objectStore(name).getAll()))
      for (const [i, rows] of (await Promise.all(reads)).entries()) tables[names[i] ?? ''] = rows
    }
    const { version } = db
    db.close()
    return JSON.stringify({ version, tables })
  })
  if (read === undefined) return undefined
  const { version, tables } = JSON.parse(read) as {
    version: number
    tables: Record<string, Row[]> & { history?: Entry[]; device?: { key: string; value: unknown }[] }
  }
  const { history = [], device = [], ...rows } = tables
  const kept = (piece: boolean) =>
    Object.fromEntries(
      device.filter(({ key }) => PIECE.test(key) === piece).map(({ key, value }) => [key, value]),
    )
  return {
    version,
    tables: rows,
    history: history.toSorted((a, b) => (a.hlc < b.hlc ? -1 : 1)),
    device: kept(false),
    pieces: kept(true),
  }
}

/** Rows that are not removed, of all tables. */
export const liveRows = ({ tables }: RawData): number =>
  Object.values(tables)
    .flat()
    .filter(({ deleted }) => deleted === 0).length

/** Names of the commands, the oldest first. */
export const commandsOf = ({ history }: RawData): string[] => history.map(({ command }) => command.name)

const keyOf = (record: string, id: string): string => `${record} ${id}`

/** Whether a copy that would be read instead of the rows holds other rows. */
function misleads({ tables, device }: RawData, name: string, piece: unknown): boolean {
  const [, team = '', record = ''] = PIECE.exec(name) ?? []
  const { mark, rows } = Object(piece) as { readonly mark?: string; readonly rows?: string }
  const marks = Object(device[`marks:${team}`]) as Readonly<Record<string, string>>
  // Under another mark it is read by nobody.
  if (marks[record] !== mark) return false
  const live = (tables[record] ?? []).filter(row => row.deleted === 0 && row['team'] === team)
  const inOrder = (all: readonly Row[]) => JSON.stringify(all.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
  return inOrder(JSON.parse(rows ?? '[]') as Row[]) !== inOrder(live)
}

const idsIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/**
 * What does not fit together, in words; nothing where every command is there as a whole. The history tells how each
 * row came to be what it is, so a row without its entry, or an entry without its row, is a command that was torn.
 */
export function torn(data: RawData): string[] {
  const { tables, history, device, pieces } = data
  const faults = Object.entries(pieces)
    .filter(([name, piece]) => misleads(data, name, piece))
    .map(([name]) => `${name} is not as the rows are`)
  const expected = new Map<string, Row>()
  for (const { command, changes } of history)
    for (const { record, id, before, after } of changes) {
      const key = keyOf(record, id)
      if (JSON.stringify(expected.get(key)) !== JSON.stringify(before))
        faults.push(`${command.name} was made on another ${key}`)
      expected.set(key, after)
    }
  const stored = new Map(
    Object.entries(tables).flatMap(([record, rows]) =>
      rows.map(row => [keyOf(record, row.id), row] as const),
    ),
  )
  for (const key of new Set([...expected.keys(), ...stored.keys()]))
    if (JSON.stringify(stored.get(key)) !== JSON.stringify(expected.get(key)))
      faults.push(`${key} is not as the history has it`)
  const newest = history.at(-1)?.hlc ?? ''
  const clock = device['clock']
  if (newest !== '' && !(typeof clock === 'string' && clock >= newest))
    faults.push('the clock is behind the history')
  const entries = new Set(history.map(({ id }) => id))
  for (const id of [...idsIn(device['undo']), ...idsIn(device['redo'])])
    if (!entries.has(String(id))) faults.push(`there is no entry ${String(id)} to undo`)
  return faults
}

interface RawChange {
  /** The database is written anew in this version of the browser's, with a table that the app does not know. */
  readonly version?: number
  /** Some fields of a table's first row. */
  readonly row?: { readonly table: string; readonly fields: Readonly<Record<string, unknown>> }
  /** Keeps the database open, and gives way to nobody. */
  readonly hold?: boolean
}

/** Changes the database behind the app's back, from a page on which the app does not run. */
export const changeRaw = (page: Page, change: RawChange): Promise<void> =>
  page.evaluate(async ({ version, row, hold = false }) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('No answer')))
      })
    let db = await done(indexedDB.open('sprintworth'))
    if (row) {
      const table = db.transaction(row.table, 'readwrite').objectStore(row.table)
      const [first] = await done(table.getAll())
      await done(table.put({ ...first, ...row.fields }))
      // A copy of the table in one piece would be read instead of the row.
      const pieces = IDBKeyRange.bound('rows:', 'rows;')
      await done(db.transaction('device', 'readwrite').objectStore('device').delete(pieces))
    }
    if (version !== undefined) {
      const tables = await Promise.all(
        [...db.objectStoreNames].map(async name => {
          const table = db.transaction(name).objectStore(name)
          const rows = await done(table.getAll())
          return { name, keyPath: table.keyPath, indexes: [...table.indexNames], rows }
        }),
      )
      const older = version < db.version
      db.close()
      if (older) await done(indexedDB.deleteDatabase('sprintworth'))
      const opening = indexedDB.open('sprintworth', version)
      opening.addEventListener('upgradeneeded', () => {
        if (!older) return opening.result.createObjectStore('later', { keyPath: 'id' })
        for (const { name, keyPath, indexes, rows } of tables) {
          const table = opening.result.createObjectStore(name, { keyPath })
          for (const index of indexes) table.createIndex(index, index)
          for (const each of rows) table.put(each)
        }
      })
      db = await done(opening)
    }
    if (hold) Object.assign(window, { held: db })
    else db.close()
  }, change)
