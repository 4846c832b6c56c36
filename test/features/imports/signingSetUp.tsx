import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { LedgerContent } from '#core/ledger/matchRows.ts'
import type { Rule } from '#core/ledger/rules.ts'
import { ReconciliationScreen } from '#features/imports/reconciliation/ReconciliationScreen.tsx'
import { readTable } from '#storage/reads/tables.ts'
import type { Store } from '#storage/store.ts'
import { importLedger } from '#storage/writes/ledger/importLedger.ts'
import { settleRows } from '#storage/writes/ledger/settleRows.ts'
import { treatRows } from '#storage/writes/ledger/treatRows.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { aCostItem, day, pence } from '#test/support/builders.ts'
import { renderTeamScreen, TODAY } from '#test/support/renderScreen.tsx'
import { aTeam } from './ledgerSetUp.tsx'

type Row = LedgerContent & { readonly row: number }

export const paid = (row: number, net: number, over: Partial<LedgerContent> = {}): Row => ({
  row,
  date: day('2026-10-07'),
  supplier: 'Rushmoor Digital Ltd',
  description: 'Hosting',
  area: 'DIGITAL',
  type: 'IT',
  reference: `V${row}`,
  money: { net: pence(net), vat: { kind: 'not-stated' } },
  ...over,
})

const rules: readonly Rule[] = [
  { when: [{ field: 'area', is: 'is', text: 'ESTATES' }], treat: { kind: 'not-ours' } },
  {
    when: [{ field: 'type', is: 'is', text: 'PRINT' }],
    treat: { kind: 'new-cost', category: 'other', spending: 'resource' },
  },
]

export type Here = Awaited<ReturnType<typeof aTeam>>

export async function bringIn({ store, team }: Here, name: string, rows: readonly Row[], file: object = {}) {
  const holds = { kind: 'over', amount: pence(25_000_00) } as const
  const done = await importLedger(store, { team, file: { name, holds, ...file }, rows, rules })
  if (!done.ok) throw new Error(JSON.stringify(done.error))
}

export const rowsOf = async (store: Store, team: string, reference: string) =>
  (await readTable(store.db, 'ledgerRow', team)).filter(row => row.reference === reference)

/** Hosting settled for more than was estimated, print that is new, rent that is not ours, agency staff that waits. */
export async function anOctober(): Promise<Here> {
  const here = await aTeam()
  const { store, team } = here
  const item = store.newId()
  await saveRow(store, {
    record: 'costItem',
    row: aCostItem({
      id: item,
      team,
      description: 'Hosting, October',
      category: 'cloud',
      money: { net: 28_000_00, vat: { kind: 'not-stated' } },
      when: { kind: 'date', date: '2026-10-07' },
    }),
  })
  const rows = [
    paid(2, 30_000_00),
    paid(3, 1_000_00, { supplier: 'Example Print', description: 'Leaflets', type: 'PRINT' }),
    paid(4, 90_000_00, { supplier: 'Landlord plc', area: 'ESTATES', type: 'Rent' }),
    paid(5, 12_000_00, { supplier: 'Hays', description: 'Agency staff', type: 'Agency staff' }),
    paid(6, 700_00, { supplier: 'Training Ltd', description: 'Course' }),
  ]
  await bringIn(here, 'spend.csv', rows, {
    stated: pence(133_700_00),
    vat: 'left-out',
    entities: ['Borough of Rushmoor'],
    unread: 0,
    answeredBy: 'Finance partner',
    note: 'Both cost centres pay our suppliers',
  })
  const decided = { on: day('2026-11-02'), by: 'Delivery manager', why: 'Prices rose in October' }
  const settling = { team, targets: [{ kind: 'item' as const, item }], today: TODAY, decided }
  const settled = await settleRows(store, { ...settling, rows: await rowsOf(store, team, 'V2') })
  if (!settled.ok) throw new Error(JSON.stringify(settled.error))
  await treatRows(store, await rowsOf(store, team, 'V6'), {
    kind: 'not-ours',
    decided: { on: day('2026-11-02'), by: '', why: 'Of the neighbouring team' },
  })
  return here
}

export function show({ store, team }: Here) {
  renderTeamScreen(store, team, props => <ReconciliationScreen {...props} />)
  return userEvent.setup()
}

export const table = async (name: string) => within(await screen.findByRole('table', { name }))
