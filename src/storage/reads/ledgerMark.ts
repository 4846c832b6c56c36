import type { TableSource } from '#storage/db.ts'
import { readMarks } from '#storage/device.ts'

/** A word that is another one once a row or a rule of the team's ledger has moved, or what its rows may settle. */
export async function ledgerMark(db: TableSource, team: string): Promise<string> {
  const marks = await readMarks(db, team)
  return ['ledgerRow', 'ledgerRule', 'costItem', 'supplier', 'settlement']
    .map(record => marks[record])
    .join(' ')
}
