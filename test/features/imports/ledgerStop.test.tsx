import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { historyEntries, undo } from '#storage/history.ts'
import { aTeam, everything, openFile, press, showImports } from './setUp.tsx'

const ROWS = 6_000
const RECORDS = ['ledgerFile', 'ledgerRow', 'ledgerRule', 'costItem'] as const

const longLedger = () =>
  [
    'Department,Date,Expense Type,Expense Area,Supplier,Transaction Number,Amount',
    ...Array.from({ length: ROWS }, (_, n) => `Cabinet,12/10/2026,Rent,ESTATES,Landlord plc,${n},30000.00`),
  ].join('\n')

test('a long import shows how far it is and may be stopped: nothing is written, and it can be done after all', async () => {
  const here = await aTeam()
  await showImports(here)
  const before = await everything(here, RECORDS)
  const entries = (await historyEntries(here.store, 9)).length
  await openFile(here, 'spend.csv', longLedger())
  await screen.findByRole('button', { name: 'Import 6,000 rows' }, { timeout: 20_000 })
  await here.user.click(screen.getByRole('checkbox', { name: /^ESTATES/ }))
  // They settle nothing and are no cost: each stays a row and nothing else.
  await here.user.selectOptions(await screen.findByRole('combobox', { name: /Rent/ }), 'Not ours')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Import 6,000 rows' })).toBeEnabled())

  await press(here, 'Import 6,000 rows')
  const bar = await screen.findByRole('progressbar', {}, { timeout: 20_000 })
  expect(bar).toHaveAccessibleName(/Checking|Writing/)
  expect(screen.queryByRole('button', { name: 'Import 6,000 rows' })).not.toBeInTheDocument()
  await press(here, 'Stop the import')
  await screen.findByText('The import was stopped. Nothing was written.', {}, { timeout: 20_000 })
  expect(await everything(here, RECORDS)).toEqual(before)
  expect(await historyEntries(here.store, 9)).toHaveLength(entries)

  await press(here, 'Import 6,000 rows')
  await screen.findByText(/^6,000 rows came in/, {}, { timeout: 30_000 })
  expect(await here.rows('ledgerRow')).toHaveLength(ROWS)
  expect(await historyEntries(here.store, 9)).toHaveLength(entries + 1)
  await undo(here.store)
  expect(await everything(here, RECORDS)).toEqual(before)
}, 120_000)
