// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { LedgerContent } from '#core/ledger/matchRows.ts'
import type { Rule } from '#core/ledger/rules.ts'
import type { LedgerHolds } from '#core/records/ledgerFile.ts'
import { LedgerScreen } from '#features/imports/ledger/LedgerScreen.tsx'
import { readTable } from '#storage/reads/tables.ts'
import type { Store } from '#storage/store.ts'
import { importLedger } from '#storage/writes/ledger/importLedger.ts'
import { removeRow, saveRow } from '#storage/writes/rows.ts'
import { setUpTeam } from '#storage/writes/setUpTeam.ts'
import { closeSprint } from '#storage/writes/sprints.ts'
import * as files from '#ui/actions/download.ts'
import { aCostItem, day, pence } from '#test/support/builders.ts'
import { aStore, renderTeamScreen } from '#test/support/renderScreen.tsx'

/** Two contractors at £500 a day; two sprints from 5 October 2026. */
async function aTeam(): Promise<{ store: Store; team: string }> {
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

const paid = (over: Partial<LedgerContent & { row: number }> = {}) => ({
  row: 2,
  date: day('2026-10-07'),
  supplier: 'Rushmoor Digital Ltd',
  description: 'Hosting',
  area: 'DIGITAL',
  type: 'IT',
  reference: '1',
  money: { net: pence(30_000_00), vat: { kind: 'not-stated' as const } },
  ...over,
})

const cloud = { kind: 'new-cost', category: 'cloud', spending: 'resource' } as const
const newCost: readonly Rule[] = [{ when: [], treat: cloud }]
const large: LedgerHolds = { kind: 'over', amount: pence(25_000_00) }

interface Importing {
  readonly rows: readonly (LedgerContent & { readonly row: number })[]
  readonly rules?: readonly Rule[]
  readonly name?: string
  readonly holds?: LedgerHolds
}

async function bringIn(
  { store, team }: { readonly store: Store; readonly team: string },
  { rows, rules = [], name = 'spend.csv', holds = large }: Importing,
) {
  const done = await importLedger(store, { team, file: { name, holds }, rows, rules })
  if (!done.ok) throw new Error(JSON.stringify(done.error))
}

function show({ store, team }: { readonly store: Store; readonly team: string }) {
  renderTeamScreen(store, team, props => <LedgerScreen {...props} />)
  return userEvent.setup()
}

const addItem = async ({ store, team }: { readonly store: Store; readonly team: string }, net: number) => {
  const item = aCostItem({
    id: store.newId(),
    team,
    description: 'Hosting, October',
    category: 'cloud',
    money: { net, vat: { kind: 'not-stated' } },
    when: { kind: 'date', date: '2026-10-07' },
  })
  await saveRow(store, { record: 'costItem', row: item })
}

test('new cost of a closed sprint says that no total holds it, and where it is taken', async () => {
  const here = await aTeam()
  const [sprint] = await readTable(here.store.db, 'sprint', here.team)
  if (!sprint) throw new Error('No sprint')
  await closeSprint(here.store, sprint)
  await bringIn(here, { rows: [paid()], rules: newCost })
  show(here)
  expect(await screen.findByText(/£30,000.00 of new cost falls in sprint 1, which was closed/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Open the sprint to take its new price' })).toHaveAttribute(
    'href',
    `#/sprints/${sprint.id}`,
  )
  const table = within(screen.getByRole('table', { name: 'By month' }))
  const cell = table.getByRole('row', { name: /Cloud/ })
  expect(cell).toHaveTextContent(/£30,000.00of which £30,000.00 in no total yet/)
  expect(within(cell).getAllByRole('cell').at(-2)).toHaveTextContent('–')
})

test('a cost item of a closed sprint is offered, and all that was paid stands beside the sprint', async () => {
  const here = await aTeam()
  const [sprint] = await readTable(here.store.db, 'sprint', here.team)
  if (!sprint) throw new Error('No sprint')
  await closeSprint(here.store, sprint)
  await addItem(here, 28_000_00)
  await bringIn(here, { rows: [paid()] })
  const user = show(here)
  await user.click(await screen.findByRole('button', { name: /Decide.*Rushmoor/ }))
  const dialog = screen.getByRole('dialog')
  await user.click(within(dialog).getByRole('radio', { name: /estimated/ }))
  expect(within(dialog).getByText(/^Estimated £28,000.00 after its sprint was closed/)).toBeVisible()
  await user.click(within(dialog).getByRole('checkbox', { name: 'Hosting, October' }))
  expect(within(dialog).getByRole('status')).toHaveTextContent('estimated £0.00: +£30,000.00 will stand')
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('heading', { name: 'Nothing waits for you' })).toBeVisible()
})

test('days without a rate are named beside what the ledger says of them', async () => {
  const here = await aTeam()
  const [rate] = await readTable(here.store.db, 'rate', here.team)
  if (!rate) throw new Error('No rate')
  await removeRow(here.store, 'rate', rate)
  await addItem(here, 28_000_00)
  await bringIn(here, { rows: [paid()] })
  const user = show(here)
  expect(await screen.findByText(/Nothing is estimated for Developer, 5 October 2026 to/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: /Decide.*Rushmoor/ }))
  const dialog = screen.getByRole('dialog')
  await user.click(within(dialog).getByRole('radio', { name: /estimated/ }))
  await user.click(within(dialog).getByRole('checkbox', { name: 'Hosting, October' }))
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  const months = await screen.findByRole('table', { name: 'By month' })
  expect(await within(months).findAllByText('+£2,000.00')).not.toEqual([])
})

test('what came twice says where the first is; what was estimated and never paid says so', async () => {
  const here = await aTeam()
  await addItem(here, 500_00)
  await bringIn(here, { rows: [paid(), paid({ row: 9, reference: '2' })] })
  await bringIn(here, {
    name: 'again.csv',
    rows: [paid(), paid({ row: 3 }), paid({ row: 4, reference: '2' })],
  })
  show(here)
  expect(await screen.findByRole('heading', { name: '1 payment came more than once' })).toBeVisible()
  const twice = screen.getByRole('table', { name: 'Payments that say the same as an earlier one' })
  expect(
    within(twice).getByText(
      'The 2nd row of 7 October 2026 to Rushmoor Digital Ltd with the same amount and text',
    ),
  ).toBeVisible()
  expect(
    within(twice).getByText('The first is in spend.csv, row 2; this one in again.csv, row 3'),
  ).toBeVisible()
  const notMet = screen.getByRole('table', { name: 'Estimated, and not in the ledger' })
  const item = within(notMet).getByRole('row', { name: /^Hosting, October/ })
  expect(item).toHaveTextContent(/7 October 2026.*Not at all.*£500.00.*£500.00/)
  expect(within(notMet).getByRole('row', { name: /^Staff: contractors.*Oct 2026/ })).toHaveTextContent(
    /Not at all/,
  )
})

test('which cost centres are ours is seen and changed after the import', async () => {
  const here = await aTeam()
  await bringIn(here, { rows: [paid(), paid({ row: 3, area: 'ESTATES', reference: '2' })] })
  const user = show(here)
  expect(await screen.findByText('All 2 cost centres')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Change what is ours' }))
  const dialog = screen.getByRole('dialog')
  await user.click(within(dialog).getByRole('checkbox', { name: 'ESTATES' }))
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('1 of 2 cost centres: DIGITAL')).toBeVisible()
  expect(screen.getByRole('heading', { name: '1 payment waits for you' })).toBeVisible()
})

test('file by file, ours and what waits and what is not ours come to the file, and are saved for signing', async () => {
  const saved = vi.spyOn(files, 'download').mockImplementation(() => undefined)
  const here = await aTeam()
  const [sprint] = await readTable(here.store.db, 'sprint', here.team)
  if (!sprint) throw new Error('No sprint')
  await closeSprint(here.store, sprint)
  await bringIn(here, { rows: [paid()], rules: newCost })
  await bringIn(here, { name: 'again.csv', rows: [paid(), paid({ row: 3, reference: '2' })] })
  const user = show(here)
  const table = await screen.findByRole('table', { name: 'File by file' })
  expect(within(table).getByRole('row', { name: /^spend.csv/ })).toHaveTextContent(
    '£30,000.00£0.00£0.00£0.00£30,000.00',
  )
  expect(within(table).getByRole('row', { name: /^again.csv/ })).toHaveTextContent(
    '£0.00£30,000.00£0.00£30,000.00£60,000.00',
  )
  expect(screen.getByText('In the ledger').closest('div')).toHaveTextContent('£30,000.00')
  await user.click(screen.getByRole('button', { name: 'Save the files for signing (CSV)' }))
  expect(saved.mock.calls[0]?.[1]).toEqual(
    expect.stringContaining('again.csv,0.00,30000.00,0.00,30000.00,60000.00,0.00'),
  )
})

test('a payment whose file states VAT says its net and its gross', async () => {
  const here = await aTeam()
  const vat = { kind: 'stated', vat: pence(200_00), recoverable: pence(200_00) } as const
  await bringIn(here, { rows: [{ ...paid(), money: { net: pence(1_000_00), vat } }] })
  show(here)
  const waiting = await screen.findByRole('table', { name: 'Payments that wait' })
  expect(within(waiting).getByText('Net £1,000.00, gross £1,200.00')).toBeVisible()
})

test('an estimate that comes after new cost of the same thing is named, and the payment can be decided again', async () => {
  const here = await aTeam()
  await bringIn(here, { rows: [paid()], rules: newCost })
  await addItem(here, 28_000_00)
  const user = show(here)
  const twice = within(await screen.findByRole('region', { name: '1 payment may count twice' }))
  expect(twice.getByText(/Rushmoor Digital Ltd, £30,000.00: It looks like ‘Hosting, October’/)).toBeVisible()
  await user.click(twice.getByRole('button', { name: /^Decide again/ }))
  expect(await screen.findByRole('heading', { name: '1 payment waits for you' })).toBeVisible()
  expect(screen.queryByRole('region', { name: /may count twice/ })).not.toBeInTheDocument()
})

test('a month reads as one: its kinds of money come to it, what waits stands beside it, and it is saved for signing', async () => {
  const saved = vi.spyOn(files, 'download').mockImplementation(() => undefined)
  const here = await aTeam()
  await addItem(here, 500_00)
  await bringIn(here, {
    rows: [paid(), paid({ row: 3, supplier: 'Example Print', description: 'Print', type: 'PRINT' })],
    rules: [{ when: [{ field: 'type', is: 'is', text: 'PRINT' }], treat: cloud }],
  })
  const user = show(here)
  const months = await screen.findByRole('table', { name: 'By month' })
  const october = within(months).getByRole('row', { name: /^Oct 2026 The month/ })
  expect(october).toHaveTextContent('£30,000.00 waits, and is in none of these')
  // Twenty days of two contractors at £500, the hosting that was estimated, and what was printed.
  expect(october).toHaveTextContent(/£20,500.00£30,000.00\+£9,500.00–£30,000.00£20,500.00£50,500.00/)
  await user.click(screen.getByRole('button', { name: 'Save the months for signing (CSV)' }))
  const [, text] = saved.mock.calls.at(-1) ?? []
  expect(text).toContain(
    'Oct 2026,The month,20500.00,30000.00,9500.00,0.00,30000.00,20500.00,0.00,50500.00,30000.00',
  )
  expect(text).toMatch(/\r\nAll,,22500.00,30000.00,/)
  expect(text).toMatch(/Agreed by\r\nDate\r\n$/)
})
