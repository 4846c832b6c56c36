// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { day } from '#test/support/builders.ts'
import { aTeam, cells } from './ledgerSetUp.tsx'
import { anOctober, bringIn, paid, show, table } from './signingSetUp.tsx'

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
  expect(line('Taken as the team’s, by day of payment')).toEqual(['2', '£31,000.00'])
  expect(line('Taken as the team’s, by day of service')).toEqual(['', '£31,000.00'])
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
    '7 October 2026V2Row 2',
    'DIGITALIT',
    '£30,000.00',
    '',
    '',
    '',
  ])
  const estimate = settled.getByRole('row', { name: /^Hosting, October \(Cloud\)/ })
  expect(estimate).toHaveTextContent('Decided 2 November 2026 by Delivery manager: Prices rose in October')
  expect(cells(estimate).slice(-3)).toEqual(['£28,000.00', '£30,000.00', '+£2,000.00'])
  const fresh = (await table('New cost')).getByRole('row', { name: /^Example Print/ })
  expect(fresh).toHaveTextContent(
    /Decided by the rules for its file, 3 November 2026.*, set by Finance partner/,
  )
  expect(cells(fresh)).toEqual([
    '7 October 2026V3Row 3',
    'DIGITALPRINT',
    'Other, 7 October 2026',
    '£1,000.00',
  ])
  const waiting = (await table('Waiting for a decision')).getByRole('row', { name: /^Hays/ })
  expect(cells(waiting)).toEqual(['7 October 2026V5Row 5', 'DIGITALAgency staff', '£12,000.00'])
  const not = await table('Not the team’s')
  expect(cells(not.getByRole('row', { name: /^ESTATES/ }))).toEqual(['Rent', '1', '£90,000.00'])
  expect(cells(not.getByRole('row', { name: /^All/ })).slice(-2)).toEqual(['2', '£90,700.00'])
  const person = (await table('Of these, decided on by a person one by one')).getByRole('row', {
    name: /^Training Ltd/,
  })
  expect(person).toHaveTextContent('Decided 2 November 2026: Of the neighbouring team')
})

test('what is not decided is said before anything and where it is signed, and what all rests on beside it', async () => {
  show(await anOctober())
  const state = await screen.findByRole('region', { name: 'Provisional: not everything is decided' })
  expect(state).toHaveTextContent(
    '1 payment, £12,000.00, waits for a decision: 28% of what is or may be the team’s in Oct 2026.',
  )
  const basis = screen.getByRole('region', { name: 'What this rests on' })
  expect(basis).toHaveTextContent(/5 rows, £133,700.00, imported 3 November 2026/)
  expect(basis).toHaveTextContent('It names Borough of Rushmoor.')
  expect(basis).toHaveTextContent(
    'As Finance partner answered when it came in: it holds payments of £25,000.00 or more only; VAT is left out of its amounts, so they count net. Note: Both cost centres pay our suppliers',
  )
  expect(basis).toHaveTextContent('It prints a total, and its rows come to it: £133,700.00.')
  expect(state).toHaveTextContent('The files hold large payments only')
  const rules = await table('Rules that decided')
  expect(cells(rules.getByRole('row', { name: /^Cost centre is ‘ESTATES’/ }))).toEqual([
    'Not ours',
    'Finance partner',
    '1',
    '£90,000.00',
  ])
  expect(cells(rules.getByRole('row', { name: /^Kind of expense is ‘PRINT’/ }))).toEqual([
    'New cost: Other',
    'Finance partner',
    '1',
    '£1,000.00',
  ])
  const signed = screen.getByRole('region', { name: 'Signed' })
  expect(signed).toHaveTextContent(
    'I checked the payments of Oct 2026 against the ledger, and agree that £31,000.00 of them is this team’s by day of payment, with £12,000.00 still to be decided. By day of service the ledger comes to £31,000.00 in Oct 2026, subject to the open points on the first page.',
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
  expect(await line('for service in other months')).toEqual(['', '−£400.00'])
  expect(screen.getByRole('region', { name: /^Provisional/ })).toHaveTextContent(
    '1 payment of another month, £12,000.00, waits too',
  )
  await user.selectOptions(screen.getByRole('combobox', { name: 'First month' }), 'Oct 2026')
  expect(screen.getByRole('heading', { level: 1, name: /Oct 2026 to Nov 2026$/ })).toBeVisible()
  expect(await line('^Payments')).toEqual(['6', '£134,100.00'])
  expect(screen.queryByText(/^(Less|Add): paid in/)).not.toBeInTheDocument()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Last month' }), 'Oct 2026')
  expect(await line('^Add: paid in other months for service in Oct 2026')).toEqual(['', '£400.00'])
  expect((await table('New cost')).getAllByRole('row', { name: /^Example Print/ })).toHaveLength(2)
  // One that would begin after it ends moves its end along.
  await user.selectOptions(screen.getByRole('combobox', { name: 'First month' }), 'Nov 2026')
  expect(screen.getByRole('heading', { level: 1, name: /, Nov 2026$/ })).toBeVisible()
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
