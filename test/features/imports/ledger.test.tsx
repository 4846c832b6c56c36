// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { undo } from '#storage/history.ts'
import { readTable } from '#storage/reads/tables.ts'
import { DeskWorker } from './deskWorker.ts'
import { aTeam, cells, FILE, imported, showImport } from './ledgerSetUp.tsx'

beforeEach(() => {
  vi.stubGlobal('Worker', DeskWorker)
})

test('a ledger is asked about, its rules edited in words, and comes in as one command with one undo', async () => {
  const { store, team } = await aTeam()
  const { user, isDone } = await showImport(store, team)
  await user.click(await screen.findByRole('checkbox', { name: /DIGITAL SERVICE/ }))
  const rules = screen.getByRole('table', { name: /Rules/ })
  expect(within(rules).getByRole('combobox', { name: 'Cost centre is not ‘DIGITAL SERVICE’' })).toHaveValue(
    'not-ours',
  )
  expect(within(rules).getByRole('combobox', { name: 'Kind of expense is ‘Agency staff’' })).toHaveValue(
    'staff:contractor',
  )
  const hosting = within(rules).getByRole('combobox', { name: 'Kind of expense is ‘IT hosting’' })
  expect(hosting).toHaveValue('new-cost:cloud')
  await user.selectOptions(hosting, 'New cost: Supplier')

  const plan = screen.getByRole('table', { name: 'What will come in' })
  const line = (name: RegExp) => cells(within(plan).getByRole('row', { name }))
  await waitFor(() => expect(line(/^New cost/)).toEqual(['1', '£30,000.00']))
  expect(line(/^Settle estimates/)).toEqual(['1', '£12,000.00'])
  expect(line(/^Not ours/)).toEqual(['2', '£180,000.00'])
  expect(line(/^All rows/)).toEqual(['4', '£222,000.00'])
  expect(within(plan).getByText('Printed in the file: the same')).toBeVisible()
  expect(await readTable(store.db, 'ledgerRow', team)).toEqual([])

  await user.click(screen.getByRole('button', { name: 'Import 4 rows' }))
  await waitFor(() => expect(isDone()).toBe(true))
  expect(await readTable(store.db, 'ledgerRow', team)).toHaveLength(4)
  expect((await readTable(store.db, 'costItem', team)).map(({ category }) => category)).toEqual(['supplier'])
  await undo(store)
  expect(await readTable(store.db, 'ledgerRow', team)).toEqual([])
  expect(await readTable(store.db, 'costItem', team)).toEqual([])
})

test('the same file again says that its rows are here already, with nothing to import, and keeps the rules', async () => {
  const { store, team } = await aTeam()
  const first = await showImport(store, team)
  await first.user.click(await screen.findByRole('checkbox', { name: /DIGITAL SERVICE/ }))
  await first.user.click(screen.getByRole('button', { name: 'Import 4 rows' }))
  await waitFor(() => expect(first.isDone()).toBe(true))
  expect(await screen.findByText('All 4 rows are here already')).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Import/ })).not.toBeInTheDocument()
  expect(await readTable(store.db, 'ledgerFile', team)).toHaveLength(1)
  expect(await readTable(store.db, 'ledgerRule', team)).not.toEqual([])
})

test('a printed total that is wrong is warned of, and a complete file needs its days', async () => {
  const { store, team } = await aTeam()
  const { user } = await showImport(store, team, FILE.replace('222,000.00', '221,000.00'))
  expect(await screen.findByText(/Printed in the file: not the same/)).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'Every payment of some months' }))
  expect(screen.getByLabelText('First day that it covers')).toHaveValue('2026-10-01')
  expect(screen.getByLabelText('Last day that it covers')).toHaveValue('2026-10-31')
  await user.clear(screen.getByLabelText('Last day that it covers'))
  await user.click(screen.getByRole('button', { name: 'Import 4 rows' }))
  expect(screen.getByLabelText('Last day that it covers')).toHaveAccessibleDescription(/Fill this in\./)
  expect(screen.getByRole('link', { name: 'Fill this in.' })).toBeVisible()
  expect(await readTable(store.db, 'ledgerRow', team)).toEqual([])
})

test('a payment settles the estimate it paid for: the difference stands beside it, and can be taken back', async () => {
  const { user } = await imported()
  expect(await screen.findByRole('heading', { name: '2 payments wait for you' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: /Decide.*Rushmoor/ }))
  const dialog = screen.getByRole('dialog')
  expect(within(dialog).getByRole('radio', { name: /estimated/ })).toBeChecked()
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  expect(within(dialog).getByText('Choose at least one estimate that it settles.')).toBeVisible()
  await user.click(within(dialog).getByRole('checkbox', { name: /Hosting, October/ }))
  expect(within(dialog).getByRole('status')).toHaveTextContent(
    'Ledger £30,000.00, estimated £28,000.00: +£2,000.00 will stand beside the estimate.',
  )
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  await screen.findByRole('heading', { name: '1 payment waits for you' })
  const months = screen.getByRole('table', { name: 'By month' })
  await waitFor(() =>
    expect(cells(within(months).getByRole('row', { name: /Cloud/ })).slice(1)).toEqual([
      '£28,000.00',
      '£30,000.00',
      '+£2,000.00',
      '+£2,000.00',
      '–',
      '–',
      '£30,000.00',
      'Lines Oct 2026, Cloud',
    ]),
  )
  await user.click(within(months).getByRole('button', { name: /^Lines.*Cloud/ }))
  const lines = within(screen.getByRole('dialog', { name: 'Oct 2026, Cloud' }))
  const paid = 'Paid to Rushmoor Digital Ltd for Hosting, October'
  expect(cells(lines.getByRole('row', { name: new RegExp(paid) }))).toEqual([
    '–',
    '£30,000.00',
    '+£2,000.00',
    '–',
  ])
  expect(cells(lines.getByRole('row', { name: /^All/ }))).toEqual([
    '£28,000.00',
    '£30,000.00',
    '+£2,000.00',
    '–',
  ])
  await user.click(lines.getByRole('button', { name: 'Close' }))
  await user.click(screen.getByRole('button', { name: /Take back/ }))
  expect(await screen.findByRole('heading', { name: '2 payments wait for you' })).toBeVisible()
})

test('staff is settled by the month of payment, which is said, until somebody says the days of the service', async () => {
  const { store, team, user } = await imported()
  await user.click(await screen.findByRole('button', { name: /Decide.*Hays/ }))
  const dialog = screen.getByRole('dialog')
  expect(within(dialog).getByRole('checkbox', { name: 'Staff: contractors, Oct 2026' })).toBeChecked()
  expect(within(dialog).getByText(/the month of payment is taken: 1 October 2026 to/)).toBeVisible()
  const first = within(dialog).getByLabelText('First day of the service')
  expect(first).toHaveValue('2026-10-01')
  await user.clear(first)
  await user.type(first, '2026-10-05')
  const last = within(dialog).getByLabelText('Last day of the service')
  await user.clear(last)
  await user.type(last, '2026-10-09')
  await user.click(within(dialog).getByRole('button', { name: 'Keep these days' }))
  const days = 'Staff: contractors, 5 October 2026 to 9 October 2026'
  expect(await within(dialog).findByRole('checkbox', { name: days })).toBeChecked()
  // Two people at £500 for five days.
  expect(within(dialog).getByText('Estimated £5,000.00')).toBeVisible()
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('heading', { name: '1 payment waits for you' })).toBeVisible()
  const rows = await readTable(store.db, 'ledgerRow', team)
  expect(rows.find(({ supplier }) => supplier === 'Hays')?.service).toEqual({
    from: '2026-10-05',
    to: '2026-10-09',
  })
})

test('a contractor’s payment settles its month at once, and a later one joins it', async () => {
  const { store, team, user } = await imported()
  await user.click(await screen.findByRole('button', { name: /Decide.*Hays/ }))
  const staff = { name: 'Staff: contractors, Oct 2026' }
  expect(within(screen.getByRole('dialog')).getByRole('checkbox', staff)).toBeChecked()
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('heading', { name: '1 payment waits for you' })).toBeVisible()
  const rows = await readTable(store.db, 'ledgerRow', team)
  expect(rows.find(({ supplier }) => supplier === 'Hays')?.service).toEqual({
    from: '2026-10-01',
    to: '2026-10-31',
  })
  await user.click(await screen.findByRole('button', { name: /Decide.*Rushmoor/ }))
  const dialog = screen.getByRole('dialog')
  await user.click(within(dialog).getByRole('radio', { name: /more for something that is settled/ }))
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  expect(within(dialog).getByText('Choose what it pays more for.')).toBeVisible()
  await user.click(within(dialog).getByRole('radio', staff))
  expect(within(dialog).getByRole('status')).toHaveTextContent('Ledger £42,000.00')
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('heading', { name: 'Nothing waits for you' })).toBeVisible()
  expect(await readTable(store.db, 'settlement', team)).toMatchObject([
    { rows: [{ amount: 12_000_00 }, { amount: 30_000_00 }] },
  ])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('heading', { name: '1 payment waits for you' })).toBeVisible()
})

test('a payment that reads like people’s work says what it means to call it new cost', async () => {
  const { user } = await imported()
  await user.click(await screen.findByRole('button', { name: /Decide.*Hays/ }))
  const dialog = screen.getByRole('dialog')
  expect(within(dialog).queryByText(/on top of them/)).not.toBeInTheDocument()
  await user.click(within(dialog).getByRole('radio', { name: /new cost/ }))
  expect(within(dialog).getByRole('status')).toHaveTextContent(
    /^This reads like people’s work. The team’s people are in the totals already/,
  )
})

test('what was decided can be decided again', async () => {
  const { user } = await imported()
  await user.click(await screen.findByText('2 rows are not ours'))
  const [first] = await screen.findAllByRole('button', { name: /Decide again.*Landlord/ })
  if (!first) throw new Error('No row')
  await user.click(first)
  expect(await screen.findByRole('heading', { name: '3 payments wait for you' })).toBeVisible()
  expect((await screen.findAllByText('1 row is not ours'))[0]).toBeVisible()
})

test('several payments that wait are decided together: they settle one estimate, with one undo', async () => {
  const { store, team, user } = await imported()
  await user.click(
    await screen.findByRole('checkbox', { name: 'Choose Rushmoor Digital Ltd, 12 October 2026' }),
  )
  expect(screen.getByRole('button', { name: 'Decide on 1 payment: £30,000.00' })).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: 'Choose Hays, 13 October 2026' }))
  await user.click(screen.getByRole('button', { name: 'Decide on 2 payments together: £42,000.00' }))
  const dialog = screen.getByRole('dialog', { name: '2 payments: £42,000.00' })
  await user.click(within(dialog).getByRole('radio', { name: 'They pay for something that was estimated' }))
  await user.click(within(dialog).getByRole('checkbox', { name: /Hosting, October/ }))
  expect(within(dialog).getByRole('status')).toHaveTextContent(
    'Ledger £42,000.00, estimated £28,000.00: +£14,000.00 will stand beside the estimate.',
  )
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('heading', { name: 'Nothing waits for you' })).toBeVisible()
  expect(await readTable(store.db, 'settlement', team)).toMatchObject([
    { rows: [{ amount: 30_000_00 }, { amount: 12_000_00 }] },
  ])
  const settled = await screen.findByRole('table', { name: 'Settled' })
  // Each payment can be found in the ledger: by its supplier, reference, day and amount.
  for (const payment of [
    'Rushmoor Digital Ltd: 1001 of 12 October 2026, £30,000.00',
    'Hays: 1002 of 13 October 2026, £12,000.00',
  ])
    expect(within(settled).getByText(payment)).toBeVisible()
  expect(screen.getByText(/^Permits, as known on 3 November 2026$/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('heading', { name: '2 payments wait for you' })).toBeVisible()
})

test('several payments become not ours at once', async () => {
  const { store, team, user } = await imported()
  await user.click(await screen.findByRole('button', { name: 'Choose all 2 shown' }))
  await user.click(screen.getByRole('button', { name: /^Decide on 2 payments/ }))
  const dialog = screen.getByRole('dialog')
  await user.click(within(dialog).getByRole('radio', { name: 'They are not ours' }))
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('heading', { name: 'Nothing waits for you' })).toBeVisible()
  const rows = await readTable(store.db, 'ledgerRow', team)
  expect(rows.map(({ treatment }) => treatment.kind)).toEqual(Array(4).fill('not-ours'))
})

test('a file with rows under a threshold is not one of payments from it, and one of small rows is asked about', async () => {
  const { store, team } = await aTeam()
  const { user } = await showImport(store, team)
  const amount = await screen.findByLabelText('Payments from this amount on')
  expect(amount).toHaveValue('500')
  await user.clear(amount)
  await user.type(amount, '25,000')
  await user.click(screen.getByRole('button', { name: 'Import 4 rows' }))
  const why = /The file has a row of £12,000.00, so it does not hold/
  expect(amount).toHaveAccessibleDescription(why)
  expect(screen.getByRole('link', { name: why })).toBeVisible()
  document.body.replaceChildren()
  const small = await showImport(store, team, FILE.replace('12,000.00', '12.00'))
  await screen.findByRole('radio', { name: 'Only large payments' })
  expect(screen.getByRole('radio', { name: 'Only large payments' })).not.toBeChecked()
  await small.user.click(screen.getByRole('button', { name: 'Import 4 rows' }))
  expect(screen.getByRole('group', { name: 'This file holds' })).toHaveAccessibleDescription(/Fill this in\./)
  expect(screen.getByRole('link', { name: 'Fill this in.' })).toBeVisible()
  expect(await readTable(store.db, 'ledgerRow', team)).toEqual([])
})
