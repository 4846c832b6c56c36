import type { LedgerContent } from '#core/ledger/matchRows.ts'
import type { Rule } from '#core/ledger/rules.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { readTable } from '#storage/reads/tables.ts'
import { teamReader } from '#storage/reads/teamReader.ts'
import type { Store } from '#storage/store.ts'
import { importLedger, type LedgerImport } from '#storage/writes/ledger/importLedger.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { setUpTeam } from '#storage/writes/setUpTeam.ts'
import { aCostItem, day, pence } from '#test/support/builders.ts'
import { setUp } from '../aTeamSetUp.ts'
import { did, openTest, valueOf } from '../openTest.ts'

export const TODAY = day('2026-12-31')

export const paid = (over: Partial<LedgerContent & { row: number }> = {}) => ({
  row: 2,
  date: day('2026-11-12'),
  supplier: 'Rushmoor Digital Ltd',
  description: 'Hosting',
  area: 'DIGITAL',
  type: 'IT',
  reference: '1',
  money: { net: pence(30_000_00), vat: { kind: 'not-stated' as const } },
  ...over,
})

export const rules: readonly Rule[] = [
  { when: [{ field: 'area', is: 'is-not', text: 'DIGITAL' }], treat: { kind: 'not-ours' } },
  {
    when: [{ field: 'type', is: 'is', text: 'IT' }],
    treat: { kind: 'new-cost', category: 'cloud', spending: 'resource' },
  },
]

export async function aTeam(): Promise<{ store: Store; team: string }> {
  const store = await openTest()
  return { store, team: valueOf(await setUpTeam(store, setUp)).team }
}

export const november = { from: day('2026-11-01'), to: day('2026-11-30') }
export const whole: LedgerImport['file']['holds'] = { kind: 'complete', areas: [], types: [], ...november }
export const large = { kind: 'over', amount: pence(25_000_00) } as const

export const importing = (
  team: string,
  rows: LedgerImport['rows'],
  holds: LedgerImport['file']['holds'] = large,
): LedgerImport => ({ team, file: { name: 'spend.csv', holds }, rows, rules })

export const rowsOf = (store: Store, team: string): Promise<LedgerRow[]> =>
  readTable(store.db, 'ledgerRow', team)

export async function dataOf(store: Store, team: string) {
  const read = await teamReader(store, team).read()
  if (read.kind !== 'ready') throw new Error('No team')
  return read.data
}

/** A team with an estimated cost item and a row that waits. */
export async function withEstimate(holds: LedgerImport['file']['holds'] = large) {
  const { store, team } = await aTeam()
  const estimate = aCostItem({
    id: store.newId(),
    team,
    category: 'cloud',
    money: { net: 28_000_00, vat: { kind: 'not-stated' } },
    when: { kind: 'date', date: '2026-11-10' },
  })
  await did(saveRow(store, { record: 'costItem', row: estimate }))
  await did(importLedger(store, importing(team, [paid({ type: 'unknown' })], holds)))
  const [row] = await rowsOf(store, team)
  if (!row) throw new Error('No row')
  return { store, team, estimate, row }
}
