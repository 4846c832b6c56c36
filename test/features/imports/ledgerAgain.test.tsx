// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { readTable } from '#storage/reads/tables.ts'
import { importLedger } from '#storage/writes/ledger/importLedger.ts'
import { day, pence } from '#test/support/builders.ts'
import { DeskWorker } from './deskWorker.ts'
import { aTeam, cells, showImport } from './ledgerSetUp.tsx'

beforeEach(() => {
  vi.stubGlobal('Worker', DeskWorker)
})

const TWO_AMOUNTS = `Date,Expense Type,Expense Area,Supplier,Invoice No.,net,Gross
12/10/2026,Hosting,DIGITAL SERVICE,Rushmoor Digital Ltd,1001,"30,000.00","36,000.00"
12/10/2026,Hosting,DIGITAL SERVICE,Rushmoor Digital Ltd,1001,"36,000.00","43,200.00"
`
test('a file that came in as net and is read as gross is here already, which is said, and adds nothing', async () => {
  const { store, team } = await aTeam()
  const first = await showImport(store, team, TWO_AMOUNTS)
  await first.user.click(await screen.findByRole('radio', { name: /^Only ‘net’/ }))
  await first.user.click(await screen.findByRole('checkbox', { name: /DIGITAL SERVICE/ }))
  await waitFor(() => expect(screen.getByRole('button', { name: 'Import 2 rows' })).toBeEnabled())
  await first.user.click(screen.getByRole('button', { name: 'Import 2 rows' }))
  await waitFor(() => expect(first.isDone()).toBe(true))
  const before = await readTable(store.db, 'ledgerRow', team)
  document.body.replaceChildren()

  const again = await showImport(store, team, TWO_AMOUNTS)
  await again.user.click(await screen.findByRole('radio', { name: /^Only ‘Gross’/ }))
  expect(
    await screen.findByText(/^2 rows are here already, and read differently under what is chosen/),
  ).toBeVisible()
  expect(screen.getByText('All 2 rows are here already')).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Import/ })).not.toBeInTheDocument()
  expect(await readTable(store.db, 'ledgerRow', team)).toEqual(before)
})

test('a payment that has the words of a stored one and another amount is asked about before it comes in', async () => {
  const { store, team } = await aTeam()
  const money = { net: pence(24_000_00), vat: { kind: 'not-stated' as const } }
  const words = { description: '', area: 'DIGITAL SERVICE', type: 'Hosting', reference: '1001' }
  const rows = [{ row: 2, date: day('2026-10-12'), supplier: 'Rushmoor Digital Ltd', ...words, money }]
  const file = { name: 'old.csv', holds: { kind: 'over' as const, amount: pence(500_00) } }
  await importLedger(store, { team, file, rows, rules: [] })

  const { user, isDone } = await showImport(store, team, TWO_AMOUNTS)
  const asked = await screen.findByRole('group', {
    name: /^1 row, £36,000.00, is like a payment that is here/,
  })
  await user.click(await screen.findByRole('button', { name: 'Import 2 rows' }))
  expect(within(asked).getByText(/Choose what these rows are/)).toBeVisible()
  expect(await readTable(store.db, 'ledgerRow', team)).toHaveLength(1)
  await user.click(screen.getByRole('radio', { name: 'The payment that is here' }))
  const plan = screen.getByRole('table', { name: 'What will come in' })
  const otherwise = await within(plan).findByRole('row', { name: /^Here already, read differently/ })
  expect(cells(otherwise)).toEqual(['1', '£36,000.00'])
  await waitFor(() => expect(screen.getByRole('button', { name: 'Import 1 row' })).toBeEnabled())
  await user.click(screen.getByRole('button', { name: 'Import 1 row' }))
  await waitFor(() => expect(isDone()).toBe(true))
  const now = await readTable(store.db, 'ledgerRow', team)
  expect(now.map(row => row.money.net).toSorted((a, b) => a - b)).toEqual([24_000_00, 36_000_00])
})
