import { within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { LedgerImport } from '#features/imports/ledger/LedgerImport.tsx'
import { openDesk } from '#features/imports/reading/openDesk.ts'
import type { Store } from '#storage/store.ts'
import { setUpTeam } from '#storage/writes/setUpTeam.ts'
import { day, pence } from '#test/support/builders.ts'
import { aStore, renderTeamScreen } from '#test/support/renderScreen.tsx'

export const FILE = `Department,Date,Expense Type,Expense Area,Supplier,Transaction Number,Amount
Cabinet,12/10/2026,IT hosting,DIGITAL SERVICE,Rushmoor Digital Ltd,1001,"30,000.00"
Cabinet,13/10/2026,Agency staff,DIGITAL SERVICE,Hays,1002,"12,000.00"
Cabinet,14/10/2026,Rent,ESTATES,Landlord plc,1003,"90,000.00"
Cabinet,14/10/2026,Rent,ESTATES,Landlord plc,1003,"90,000.00"
Total,,,,,,"222,000.00"
`

export async function aTeam(): Promise<{ store: Store; team: string }> {
  const store = await aStore()
  const made = await setUpTeam(store, {
    team: { name: 'Permits' },
    division: 'england-and-wales',
    roles: [
      {
        role: 'Developer',
        people: 2,
        engagement: 'contractor',
        price: { kind: 'entered', day: pence(500_00) },
      },
    ],
    sprints: { from: day('2026-10-05'), count: 2 },
  })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return { store, team: made.value.team }
}

export async function showImport(store: Store, team: string, text = FILE) {
  const desk = openDesk(new Worker('worker.ts'))
  const file = 'spend.csv'
  const opened = await desk.open({ name: file, bytes: new TextEncoder().encode(text) })
  const [sheet] = opened.ok && opened.value.kind === 'tables' ? opened.value.sheets : []
  if (!sheet) throw new Error('Not opened')
  let done = false
  const of = { desk, file, sheet, at: 0 }
  renderTeamScreen(store, team, props => (
    <LedgerImport {...props} {...of} onDone={() => (done = true)} onCancel={() => undefined} />
  ))
  return { user: userEvent.setup(), isDone: () => done }
}

export const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)
