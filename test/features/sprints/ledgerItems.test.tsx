// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { minor } from '#core/money.ts'
import { readTable } from '#storage/reads/tables.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { settleRows } from '#storage/writes/ledger/settleRows.ts'
import { aCostItem } from '#test/support/builders.ts'
import { decided } from '#test/support/ledgerBuilders.ts'
import { importLedger } from '#storage/writes/ledger/importLedger.ts'
import { aTeamHere, day, showSprints } from './setUp.tsx'

/** A team with one payment of the ledger that became a cost item. */
async function withPayment() {
  const here = await aTeamHere()
  const paid = {
    row: 7,
    date: day('2026-10-12'),
    supplier: 'Rushmoor Digital Ltd',
    description: 'Hosting',
    area: '',
    type: 'IT',
    reference: '1',
    money: { net: minor(30_000_00), vat: { kind: 'not-stated' as const } },
  }
  await importLedger(here.store, {
    team: here.team,
    file: { name: 'spend.csv', holds: { kind: 'over', amount: minor(25_000_00) } },
    rows: [paid],
    rules: [{ when: [], treat: { kind: 'new-cost', category: 'cloud', spending: 'resource' } }],
  })
  await showSprints(here)
  const section = screen.getByRole('region', { name: 'Cost items' })
  return { here, row: () => within(section).getByRole('row', { name: /^Hosting/ }) }
}

test('a cost item says which row of which ledger it came from, and stays', async () => {
  const { row } = await withPayment()
  const link = await within(row()).findByRole('link', { name: 'From the ledger, row 7 of spend.csv' })
  expect(link).toHaveAttribute('href', '#/imports/ledger')
  expect(within(row()).queryByRole('button', { name: /Remove/ })).not.toBeInTheDocument()
})

test('its amount, days and category are read, not typed; what the ledger does not say can be changed and undone', async () => {
  const { here, row } = await withPayment()
  const before = await here.rows('costItem')
  await here.user.click(within(row()).getByRole('button', { name: /Edit/ }))
  const dialog = screen.getByRole('dialog')
  expect(await within(dialog).findByRole('link', { name: /row 7 of spend.csv/ })).toBeVisible()
  expect(within(dialog).getByText('£30,000.00')).toBeVisible()
  expect(within(dialog).getByText('12 October 2026')).toBeVisible()
  for (const name of ['Net amount', 'Day', 'Category'])
    expect(within(dialog).queryByLabelText(name)).not.toBeInTheDocument()
  expect(within(dialog).queryByRole('group', { name: 'Standing' })).not.toBeInTheDocument()
  await here.user.click(within(dialog).getByLabelText('Capital'))
  await here.user.click(within(dialog).getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Hosting changed.')).toBeVisible()
  const [item] = before
  const [changed] = await here.rows('costItem')
  expect(changed).toMatchObject({
    spending: 'capital',
    money: item?.money,
    when: item?.when,
    category: 'cloud',
    standing: 'reconciled',
    ledgerRow: item?.ledgerRow,
  })
  await here.user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await here.rows('costItem'))[0]?.spending).toBe('resource'))
})

test('a cost item that a payment has settled stands as reconciled, at what was paid, with its estimate', async () => {
  const here = await aTeamHere()
  const item = aCostItem({
    id: here.store.newId(),
    team: here.team,
    description: 'Hosting, October',
    money: { net: 28_000_00, vat: { kind: 'not-stated' } },
    when: { kind: 'date', date: '2026-10-12' },
  })
  await saveRow(here.store, { record: 'costItem', row: item })
  const holds = { kind: 'over', amount: minor(25_000_00) } as const
  const payment = {
    row: 7,
    date: day('2026-10-12'),
    supplier: 'Rushmoor Digital Ltd',
    description: 'Hosting',
    area: '',
    type: 'IT',
    reference: '1',
    money: { net: minor(30_000_00), vat: { kind: 'not-stated' as const } },
  }
  await importLedger(here.store, {
    team: here.team,
    file: { name: 'a.csv', holds },
    rows: [payment],
    rules: [],
  })
  const rows = await readTable(here.store.db, 'ledgerRow', here.team)
  const targets = [{ kind: 'item', item: item.id }] as const
  await settleRows(here.store, { team: here.team, rows, targets, today: day('2026-11-01'), decided })
  await showSprints(here)
  const section = screen.getByRole('region', { name: 'Cost items' })
  const row = within(section).getByRole('row', { name: /^Hosting, October/ })
  expect(row).toHaveTextContent('Reconciled')
  expect(row).toHaveTextContent('£30,000.00Paid. Estimated £28,000.00')
})
