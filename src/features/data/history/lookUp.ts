import { recordNames, type RecordName } from '#core/records/registry.ts'
import type { TableSource } from '#storage/db.ts'
import { rowTable, type HistoryChange } from '#storage/entries.ts'
import { field, type Find } from '../words/rowName.ts'

const isRecord = (name: string): name is RecordName => recordNames.some(record => record === name)

type Ids = Map<RecordName, Set<string>>

/** The rows that a row names: its field `sprint` holds the id of a sprint, and so on. */
function addNamed(row: object | undefined, ids: Ids): void {
  if (row === undefined) return
  for (const [key, value] of Object.entries(row))
    if (isRecord(key) && typeof value === 'string') ids.set(key, (ids.get(key) ?? new Set()).add(value))
  const deliverables = field(row, 'deliverables')
  if (Array.isArray(deliverables))
    for (const id of deliverables)
      if (typeof id === 'string') ids.set('deliverable', (ids.get('deliverable') ?? new Set()).add(id))
  for (const part of ['claim', 'expectation']) {
    const named = field(row, part)
    if (typeof named === 'object' && named !== null) addNamed(named, ids)
  }
}

/** Finds the rows that changes name, as they are now; rows are never taken away, so all of them are there. */
export async function lookUp(db: TableSource, changes: readonly HistoryChange[]): Promise<Find> {
  const found = new Map<string, object>()
  const ids: Ids = new Map()
  for (const { before, after } of changes) {
    addNamed(before, ids)
    addNamed(after, ids)
  }
  // A reading names its outcome, and that its metric; an effort its sprint and deliverable.
  for (let step = 0; step < 2; step += 1)
    for (const [record, wanted] of ids) {
      const missing = [...wanted].filter(id => !found.has(`${record} ${id}`))
      for (const row of await rowTable(db, record).bulkGet(missing)) {
        if (!row) continue
        found.set(`${record} ${row.id}`, row)
        addNamed(row, ids)
      }
    }
  return (record, id) => found.get(`${record} ${id}`)
}
