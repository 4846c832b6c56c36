// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
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
import { aTeam, cells } from './ledgerSetUp.tsx'

type Row = LedgerContent & { readonly row: number }

const paid = (row: number, net: number, over: Partial<LedgerContent> = {}): Row => ({
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

type Here = Awaited<ReturnType<typeof aTeam>>

async function bringIn({ store, team }: Here, name: string, rows: readonly Row[], file: object = {}) {
  const holds = { kind: 'over', amount: pence(25_000_00) } as const
  const done = await importLedger(store, { team, file: { name, holds, ...file }, rows, rules })
  if (!done.ok) throw new Error(JSON.stringify(done.error))
}

const rowsOf = async (store: Store, team: string, reference: string) =>
  (await readTable(store.db, 'ledgerRow', team)).filter(row => row.reference === reference)

/** Hosting settled for more than was estimated, print that is new, rent that is not ours, agency staff that waits. */
async function anOctober(): Promise<Here> {
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

function show({ store, team }: Here) {
  renderTeamScreen(store, team, props => <ReconciliationScreen {...props} />)
  return userEvent.setup()
}

const table = async (name: string) => within(await screen.findByRole('table', { name }))

test('the way from the payments to the totals stands line by line, and the estimates come to the same', async () => {
  show(await anOctober())
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Reconciliation to the ledger, Oct 2026' }),
  ).toBeVisible()
  const way = await table('From the ledger to the team’s totals')
  const line = (name: string) => cells(way.getByRole('row', { name: new RegExp(`^${name}`) }))
  expect(line('Payments of Oct 2026')).toEqual(['5', '£133,700.00'])
  expect(line('Less: not the team’s')).toEqual(['2', '−£90,700.00'])
  expect(line('Less: waiting')).toEqual(['1', '−£12,000.00'])
  expect(line('The team’s, by day of payment')).toEqual(['2', '£31,000.00'])
  expect(line('The team’s, by day of service')).toEqual(['', '£31,000.00'])
  // Twenty days of two contractors at £500.
  expect(line('Add: estimated')).toEqual(['', '£20,000.00'])
  expect(line('In the team’s totals')).toEqual(['', '£51,000.00'])
  expect(way.queryByRole('row', { name: /other months|in others|no total/ })).not.toBeInTheDocument()
  expect(
    screen.getByText(
      'The same from the estimates: £48,000.00 estimated, +£2,000.00 adjusted and £1,000.00 new come to £51,000.00.',
    ),
  ).toBeVisible()
})

test('each payment can be found in the ledger, with what it became, who decided and why', async () => {
  show(await anOctober())
  const settled = await table('Settled estimates')
  expect(cells(settled.getByRole('row', { name: /^Rushmoor/ }))).toEqual([
    '7 October 2026',
    'V2',
    'DIGITALIT',
    '',
    '£30,000.00',
    '',
  ])
  const estimate = settled.getByRole('row', { name: /^Hosting, October \(Cloud\)/ })
  expect(estimate).toHaveTextContent('Decided 2 November 2026 by Delivery manager: Prices rose in October')
  expect(cells(estimate).slice(-3)).toEqual(['£28,000.00', '£30,000.00', '+£2,000.00'])
  const fresh = (await table('New cost')).getByRole('row', { name: /^Example Print/ })
  expect(fresh).toHaveTextContent('Decided by the rules for its file, 3 November 2026')
  expect(cells(fresh)).toEqual([
    '7 October 2026',
    'V3',
    'DIGITALPRINT',
    'Other, on the day of payment',
    '£1,000.00',
  ])
  const waiting = (await table('Waiting for a decision')).getByRole('row', { name: /^Hays/ })
  expect(cells(waiting)).toEqual(['7 October 2026', 'V5', 'DIGITALAgency staff', '£12,000.00'])
  const not = await table('Not the team’s')
  expect(cells(not.getByRole('row', { name: /^ESTATES/ }))).toEqual(['Rent', '1', '£90,000.00'])
  expect(cells(not.getByRole('row', { name: /^All/ })).slice(-2)).toEqual(['2', '£90,700.00'])
  const person = (await table('Decided by a person')).getByRole('row', { name: /^Training Ltd/ })
  expect(person).toHaveTextContent('Decided 2 November 2026: Of the neighbouring team')
})

test('what is not decided is said before anything and where it is signed, and what all rests on beside it', async () => {
  show(await anOctober())
  const state = await screen.findByRole('region', { name: 'Provisional: not everything is decided' })
  expect(state).toHaveTextContent(
    '1 payment, £12,000.00, waits for a decision: 28% of what is or may be the team’s in these months.',
  )
  const basis = screen.getByRole('region', { name: 'What this rests on' })
  expect(basis).toHaveTextContent(/5 rows, £133,700.00, imported 3 November 2026/)
  expect(basis).toHaveTextContent('It names Borough of Rushmoor.')
  expect(basis).toHaveTextContent('It holds payments of £25,000.00 or more only')
  expect(basis).toHaveTextContent('VAT is left out of its amounts')
  expect(basis).toHaveTextContent('The total that it prints, £133,700.00, is what its rows come to.')
  const signed = screen.getByRole('region', { name: 'Signed' })
  expect(signed).toHaveTextContent(
    'I checked the payments of Oct 2026 against the ledger, and agree that £31,000.00 of them is this team’s, with £12,000.00 still to be decided.',
  )
  for (const by of ['Prepared by', 'Agreed by'])
    expect(within(signed).getByRole('heading', { name: by })).toBeVisible()
  expect(within(signed).getAllByText('Signature')).toHaveLength(2)
})

test('months are chosen, and what was paid in one for service in another is told apart', async () => {
  const here = await anOctober()
  const service = { from: day('2026-10-01'), to: day('2026-10-31') }
  const late = paid(2, 400_00, {
    date: day('2026-11-02'),
    supplier: 'Example Print',
    type: 'PRINT',
    reference: 'V9',
  })
  await bringIn(here, 'november.csv', [Object.assign(late, { service })])
  const user = show(here)
  // The months of the latest file stand first.
  expect(await screen.findByRole('heading', { level: 1, name: /Nov 2026$/ })).toBeVisible()
  const line = async (name: string) =>
    cells((await table('From the ledger to the team’s totals')).getByRole('row', { name: new RegExp(name) }))
  expect(await line('^Payments')).toEqual(['1', '£400.00'])
  expect(await line('for service in others')).toEqual(['', '−£400.00'])
  expect(screen.getByRole('region', { name: /^Provisional/ })).toHaveTextContent(
    '1 payment of another month, £12,000.00, waits too',
  )
  await user.selectOptions(screen.getByRole('combobox', { name: 'First month' }), 'Oct 2026')
  expect(screen.getByRole('heading', { level: 1, name: /Oct 2026 to Nov 2026$/ })).toBeVisible()
  expect(await line('^Payments')).toEqual(['6', '£134,100.00'])
  expect(screen.queryByText(/for service in/)).not.toBeInTheDocument()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Last month' }), 'Oct 2026')
  expect(await line('for service in these')).toEqual(['', '£400.00'])
  expect((await table('New cost')).getAllByRole('row', { name: /^Example Print/ })).toHaveLength(2)
  // One that would begin after it ends moves its end along.
  await user.selectOptions(screen.getByRole('combobox', { name: 'First month' }), 'Nov 2026')
  expect(screen.getByRole('heading', { level: 1, name: /, Nov 2026$/ })).toBeVisible()
})

test('with everything decided it says so; a total that is not what the rows come to, and rows unread, do not pass', async () => {
  const here = await aTeam()
  await bringIn(here, 'spend.csv', [paid(2, 1_000_00, { type: 'PRINT' })], { stated: pence(1_500_00) })
  show(here)
  expect(await screen.findByRole('region', { name: 'Every payment of Oct 2026 is decided' })).toBeVisible()
  expect(screen.getByRole('region', { name: 'What this rests on' })).toHaveTextContent(
    'The total that it prints is £1,500.00, +£500.00 apart from its rows: the rows count.',
  )
  await bringIn(here, 'half.csv', [paid(2, 5_00, { type: 'PRINT' })], { unread: 3 })
  expect(
    await screen.findByText('3 rows of half.csv could not be read, and are in no line below.'),
  ).toBeVisible()
})

test('it is printed from its button; without a ledger it leads to the import', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  const user = show(await anOctober())
  await user.click(await screen.findByRole('button', { name: 'Print or save as PDF' }))
  expect(print).toHaveBeenCalledOnce()
  expect(screen.getByRole('link', { name: 'Back to the ledger' })).toHaveAttribute('href', '#/imports/ledger')
  document.body.replaceChildren()
  show(await aTeam())
  expect(await screen.findByText('No ledger yet')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Import a ledger' })).toHaveAttribute('href', '#/imports')
})
