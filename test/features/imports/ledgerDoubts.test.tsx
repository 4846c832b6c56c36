// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { LedgerHolds } from '#core/records/ledgerFile.ts'
import { LedgerScreen } from '#features/imports/ledger/LedgerScreen.tsx'
import { readTable } from '#storage/reads/tables.ts'
import { importLedger } from '#storage/writes/ledger/importLedger.ts'
import { day, pence } from '#test/support/builders.ts'
import { renderTeamScreen } from '#test/support/renderScreen.tsx'
import { DeskWorker } from './deskWorker.ts'
import { aTeam, cells, estimatedHosting, FILE, showImport } from './ledgerSetUp.tsx'

beforeEach(() => {
  vi.stubGlobal('Worker', DeskWorker)
})

test('a payment that an estimate holds already is not new cost: it waits, says why, and offers that estimate', async () => {
  const { store, team } = await aTeam()
  await estimatedHosting(store, team, 'Rushmoor hosting')
  const { user, isDone } = await showImport(store, team, FILE.replaceAll('Rushmoor Digital Ltd', 'Rushmoor'))
  const plan = await screen.findByRole('table', { name: 'What will come in' })
  expect(cells(within(plan).getByRole('row', { name: /^Not decided/ }))).toEqual(['4', '£222,000.00'])
  await user.click(screen.getByRole('checkbox', { name: /DIGITAL SERVICE/ }))
  const why = 'It looks like ‘Rushmoor hosting’, £28,000.00, which is in the totals already'
  expect(await screen.findByText(new RegExp(`Rushmoor, £30,000.00: ${why}`))).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Import 4 rows' }))
  await waitFor(() => expect(isDone()).toBe(true))
  expect(await readTable(store.db, 'costItem', team)).toHaveLength(1)
  document.body.replaceChildren()
  renderTeamScreen(store, team, props => <LedgerScreen {...props} />)
  await user.click(await screen.findByRole('button', { name: /Decide.*Rushmoor/ }))
  const dialog = screen.getByRole('dialog')
  expect(within(dialog).getByText(new RegExp(why))).toBeVisible()
  expect(within(dialog).getByRole('checkbox', { name: 'Rushmoor hosting' })).toBeChecked()
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('heading', { name: '1 payment waits for you' })).toBeVisible()
})

test('a cost centre that no earlier file named is asked about, and a kept rule says that it is kept', async () => {
  const { store, team } = await aTeam()
  const first = await showImport(store, team)
  await first.user.click(await screen.findByRole('checkbox', { name: /DIGITAL SERVICE/ }))
  await first.user.click(screen.getByRole('button', { name: 'Import 4 rows' }))
  await waitFor(() => expect(first.isDone()).toBe(true))
  document.body.replaceChildren()
  const text = FILE.replaceAll('ESTATES', 'DATA').replaceAll('10/2026', '11/2026')
  const { user } = await showImport(store, team, text)
  const data = await screen.findByRole('checkbox', { name: 'DATA' })
  expect(screen.queryByRole('checkbox', { name: 'DIGITAL SERVICE' })).not.toBeInTheDocument()
  const plan = screen.getByRole('table', { name: 'What will come in' })
  const line = (name: RegExp) => cells(within(plan).getByRole('row', { name }))[0]
  expect(line(/^Not decided/)).toBe('2')
  expect(screen.getAllByText('Kept from an earlier file').length).toBeGreaterThan(1)
  await user.click(screen.getByRole('checkbox', { name: 'None of these is ours' }))
  await waitFor(() => expect(line(/^Not ours/)).toBe('2'))
  await user.click(data)
  await waitFor(() => expect(line(/^Not ours/)).toBe('0'))
})

test('what was changed of the rules stays when one more cost centre turns out to be ours', async () => {
  const { store, team } = await aTeam()
  const { user, isDone } = await showImport(store, team)
  await user.click(await screen.findByRole('checkbox', { name: /DIGITAL SERVICE/ }))
  const agency = await screen.findByRole('combobox', { name: 'Kind of expense is ‘Agency staff’' })
  await user.selectOptions(agency, 'Not ours')
  await user.click(screen.getByRole('checkbox', { name: /ESTATES/ }))
  await waitFor(() => expect(screen.getByRole('combobox', { name: /‘Rent’/ })).toBeVisible())
  expect(screen.getByRole('combobox', { name: 'Kind of expense is ‘Agency staff’' })).toHaveDisplayValue(
    'Not ours',
  )
  await user.click(screen.getByRole('button', { name: 'Import 4 rows' }))
  await waitFor(() => expect(isDone()).toBe(true))
  const rows = await readTable(store.db, 'ledgerRow', team)
  expect(rows.find(({ type }) => type === 'Agency staff')?.treatment).toEqual({ kind: 'not-ours' })
})

test('nobody is accused of a total that agrees, or of rows that cannot be read', async () => {
  const { store, team } = await aTeam()
  const rows = ['Date,Supplier,Net,VAT,Gross', '13/10/2026,A,30000.00,6000.00,36000.00']
  await showImport(store, team, [...rows, ',Total,30000.00,6000.00,36000.00'].join('\n'))
  const printed = await screen.findByRole('row', { name: /^Printed in the file/ })
  expect(printed).toHaveTextContent(/^Printed in the file: the same.*£36,000.00$/)
  document.body.replaceChildren()
  await showImport(store, team, FILE.replace('13/10/2026', 'someday'))
  expect(
    await screen.findByText(/^Printed in the file: not the same. One row of it cannot be read/),
  ).toBeVisible()
  expect(screen.queryByText(/Ask whoever published it/)).not.toBeInTheDocument()
})

test('a credit note gives money back for what is settled: it does not pay more', async () => {
  const { store, team } = await aTeam()
  await estimatedHosting(store, team)
  const paid = (row: number, net: number, supplier: string) => ({
    row,
    date: day('2026-10-12'),
    supplier,
    description: 'Hosting',
    area: '',
    type: 'IT',
    reference: String(row),
    money: { net: pence(net), vat: { kind: 'not-stated' as const } },
  })
  const rows = [paid(2, 30_000_00, 'Rushmoor'), paid(3, -500_00, 'Rushmoor Credit')]
  const holds: LedgerHolds = { kind: 'over', amount: pence(500_00) }
  await importLedger(store, { team, file: { name: 'a.csv', holds }, rows, rules: [] })
  const user = userEvent.setup()
  renderTeamScreen(store, team, props => <LedgerScreen {...props} />)
  await user.click(await screen.findByRole('button', { name: /Decide.*Rushmoor,/ }))
  const first = within(screen.getByRole('dialog'))
  await user.click(first.getByRole('radio', { name: 'It pays for something that was estimated' }))
  await user.click(first.getByRole('checkbox', { name: 'Hosting, October' }))
  await user.click(first.getByRole('button', { name: 'Save' }))
  await screen.findByRole('heading', { name: '1 payment waits for you' })
  await user.click(screen.getByRole('button', { name: /Decide.*Rushmoor Credit/ }))
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.queryByText(/pays? more/)).not.toBeInTheDocument()
  await user.click(
    dialog.getByRole('radio', { name: 'It gives money back for something that is settled already' }),
  )
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  expect(dialog.getByText('Choose what it gives money back for.')).toBeVisible()
  const what = within(dialog.getByRole('group', { name: 'What does it give money back for?' }))
  await user.click(what.getByRole('radio', { name: 'Hosting, October' }))
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('heading', { name: 'Nothing waits for you' })).toBeVisible()
})

test('what may be the work of contractors on the team is not proposed as new cost: a person decides', async () => {
  const { store, team } = await aTeam()
  const text = FILE.replace('IT hosting', 'Statement of work')
  const { user, isDone } = await showImport(store, team, text)
  await user.click(await screen.findByRole('checkbox', { name: /DIGITAL SERVICE/ }))
  const work = await screen.findByRole('combobox', { name: 'Kind of expense is ‘Statement of work’' })
  expect(work).toHaveDisplayValue('Not decided')
  await user.click(screen.getByRole('button', { name: 'Import 4 rows' }))
  await waitFor(() => expect(isDone()).toBe(true))
  expect(await readTable(store.db, 'costItem', team)).toEqual([])
  document.body.replaceChildren()
  renderTeamScreen(store, team, props => <LedgerScreen {...props} />)
  await user.click(await screen.findByRole('button', { name: /Decide.*Rushmoor/ }))
  const dialog = screen.getByRole('dialog')
  await user.click(within(dialog).getByRole('radio', { name: /new cost/i }))
  expect(within(dialog).getByText(/^This reads like people’s work/)).toBeVisible()
})

test('one such payment among others waits, and says why', async () => {
  const { store, team } = await aTeam()
  const rows = ['Date,Expense type,Supplier,Description,Amount']
  for (const what of ['Cables', 'Screens', 'Statement of work 4'])
    rows.push(`13/10/2026,IT,Rushmoor,${what},30000.00`)
  await showImport(store, team, rows.join('\n'))
  expect(
    await screen.findByText(
      /Rushmoor, £30,000.00: It may pay for the work of contractors or of suppliers’ people/,
    ),
  ).toBeVisible()
})

test('a ledger that says net or gross row by row says what of it is mixed, and asks for the rate of its net rows', async () => {
  const { store, team } = await aTeam()
  const rows = ['Date,Supplier,Cost centre,Amount,Net/Gross', '12/10/2026,Acme,Digital,4000.00,Net']
  const said = ['13/10/2026,Cloud,Digital,1200.00,Gross', '14/10/2026,Cloud,Digital,700.00,Both']
  const { user } = await showImport(store, team, [...rows, ...said].join('\n'))
  expect(
    await screen.findByText(
      '‘Net/Gross’ says in words what the amounts hold of VAT, and each row goes by its own: 1 row leaves VAT out, 1 has it in.',
    ),
  ).toBeVisible()
  const mixed = /^1 amount counts without VAT beside 1 with it, each as it stands/
  expect(screen.getByText(mixed)).toBeVisible()
  expect(screen.getByText(/‘Both’ does not say whether VAT is in the amount/)).toBeVisible()
  const group = (name: RegExp) => within(screen.getByRole('group', { name }))
  const asked = /^Row 4 does not say in ‘Net\/Gross’ whether VAT is in the amount: ‘Both’ is neither/
  await user.click(group(asked).getByRole('radio', { name: 'VAT is in' }))
  await waitFor(() => expect(screen.queryByText(/‘Both’ does not say/)).not.toBeInTheDocument())
  const rate = /^‘Net\/Gross’ says of some amounts that VAT is left out/
  await user.click(group(rate).getByRole('radio', { name: '20% on every row that leaves VAT out' }))
  await waitFor(() => expect(screen.queryByText(mixed)).not.toBeInTheDocument())
  const plan = screen.getByRole('table', { name: 'What will come in' })
  await waitFor(() =>
    expect(cells(within(plan).getByRole('row', { name: /^Not decided/ }))).toEqual(['3', '£6,700.00']),
  )
})
