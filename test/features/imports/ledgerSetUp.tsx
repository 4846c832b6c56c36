import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import { LedgerImport } from '#features/imports/ledger/LedgerImport.tsx'
import { LedgerScreen } from '#features/imports/ledger/LedgerScreen.tsx'
import { openDesk } from '#features/imports/reading/openDesk.ts'
import type { Store } from '#storage/store.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { setUpTeam } from '#storage/writes/setUpTeam.ts'
import { aCostItem, day, pence } from '#test/support/builders.ts'
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

/** An estimate of £28,000 for cloud on 7 October. */
export async function estimatedHosting(store: Store, team: string, description = 'Hosting, October') {
  const item = aCostItem({
    id: store.newId(),
    team,
    description,
    category: 'cloud',
    money: { net: 28_000_00, vat: { kind: 'not-stated' } },
    when: { kind: 'date', date: '2026-10-07' },
  })
  await saveRow(store, { record: 'costItem', row: item })
}

/** The file is in, and an estimate of £28,000 for what its first row paid. */
export async function imported() {
  const { store, team } = await aTeam()
  await estimatedHosting(store, team)
  const { user, isDone } = await showImport(store, team)
  await user.click(await screen.findByRole('checkbox', { name: /DIGITAL SERVICE/ }))
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Kind of expense is ‘IT hosting’' }),
    'Settle estimates: Cloud',
  )
  await user.click(screen.getByRole('button', { name: 'Import 4 rows' }))
  await waitFor(() => expect(isDone()).toBe(true))
  document.body.replaceChildren()
  renderTeamScreen(store, team, props => <LedgerScreen {...props} />)
  return { store, team, user }
}
