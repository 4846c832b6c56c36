// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { readTable } from '#storage/reads/tables.ts'
import { importLedger } from '#storage/writes/ledger/importLedger.ts'
import { settleRows } from '#storage/writes/ledger/settleRows.ts'
import { treatRows } from '#storage/writes/ledger/treatRows.ts'
import { removeRow, saveRow } from '#storage/writes/rows.ts'
import { closeSprint } from '#storage/writes/sprints.ts'
import { aCostItem, day, pence } from '#test/support/builders.ts'
import { TODAY } from '#test/support/renderScreen.tsx'
import { aTeam, cells } from './ledgerSetUp.tsx'
import { bringIn, paid, rowsOf, show, table } from './signingSetUp.tsx'

test('with everything decided it says so; a total that is not what the rows come to, and rows unread, do not pass', async () => {
  const here = await aTeam()
  await bringIn(here, 'spend.csv', [paid(2, 1_000_00, { type: 'PRINT' })])
  show(here)
  expect(await screen.findByRole('region', { name: 'Every payment of Oct 2026 is decided' })).toBeVisible()
  const half = { stated: pence(1_500_00), unread: 3 }
  await bringIn(here, 'half.csv', [paid(2, 5_00, { type: 'PRINT', reference: 'V7' })], half)
  const state = await screen.findByRole('region', {
    name: 'Provisional: every payment is decided, and points are open',
  })
  expect(state).toHaveTextContent('The total that half.csv prints is £1,495.00 more than its rows come to.')
  expect(state).toHaveTextContent('3 rows of half.csv could not be read, and are in no line below.')
})

test('a month that no file holds a payment of is not called decided, and what was paid for it names its file', async () => {
  const here = await aTeam()
  const service = { from: day('2026-09-01'), to: day('2026-09-30') }
  await bringIn(here, 'october.csv', [Object.assign(paid(2, 700_00, { type: 'PRINT' }), { service })])
  const user = show(here)
  await user.selectOptions(await screen.findByRole('combobox', { name: 'First month' }), 'Sept 2026')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Last month' }), 'Sept 2026')
  const state = screen.getByRole('region', {
    name: 'Provisional: every payment is decided, and points are open',
  })
  expect(state).toHaveTextContent('The imported files hold no payment of Sept 2026.')
  expect(screen.getByRole('region', { name: 'What this rests on' })).toHaveTextContent('File: october.csv')
  const timing = await table('Paid in one month for service in another')
  expect(cells(timing.getByRole('row', { name: /^Hosting/ }))).toEqual(['£0.00', '£700.00'])
})

test('of payments that say the same only those that count are told before the figures; people’s work as new cost is', async () => {
  const here = await aTeam()
  const { store, team } = here
  const agency = { supplier: 'Hays', description: 'Agency staff', type: 'PRINT' }
  await bringIn(here, 'spend.csv', [paid(2, 900_00, agency), paid(2, 900_00, agency), paid(4, 10_00)])
  const decided = { on: day('2026-11-02'), by: 'DM', why: '' }
  const treat = { kind: 'new-cost', category: 'other', spending: 'resource' } as const
  await treatRows(store, await rowsOf(store, team, 'V2'), { ...treat, decided })
  show(here)
  const state = await screen.findByRole('region', { name: /^Provisional/ })
  expect(state).toHaveTextContent('1 payment that counts says the same as an earlier one')
  expect(state).toHaveTextContent(
    '2 payments, £1,800.00, read like people’s work, and count as new cost on top',
  )
  expect(state).toHaveTextContent('2 payments were decided on by a person who gave no reason: £1,800.00.')
  const [, second] = (await rowsOf(store, team, 'V2')).toSorted((a, b) => a.nth - b.nth)
  if (!second) throw new Error('Not twice')
  await treatRows(store, [second], { kind: 'not-ours', decided: { ...decided, why: 'Came twice' } })
  await waitFor(() => expect(state).not.toHaveTextContent('says the same'))
  expect(await screen.findByRole('region', { name: /came more than once/ })).toHaveTextContent('Not ours')
})

test('new cost of a closed sprint says how much of it no total holds; a paper with another decision has another number', async () => {
  const here = await aTeam()
  const { store, team } = here
  const [sprint] = await readTable(store.db, 'sprint', team)
  if (!sprint) throw new Error('No sprint')
  await closeSprint(store, sprint)
  await bringIn(here, 'spend.csv', [paid(2, 1_000_00, { type: 'PRINT' })])
  show(here)
  const fresh = (await table('New cost')).getByRole('row', { name: /^Rushmoor/ })
  expect(fresh).toHaveTextContent('£1,000.00 of it in no total yet: sprint 1 was closed without it')
  const numberOf = () => document.documentElement.style.getPropertyValue('--paper')
  const before = numberOf()
  expect(before).toMatch(/^"Permits: Reconciliation to the ledger, Oct 2026. Paper [\w.]+"$/)
  const decided = { on: day('2026-11-02'), by: 'DM', why: 'Another team’s' }
  await treatRows(store, await rowsOf(store, team, 'V2'), { kind: 'not-ours', decided })
  await waitFor(() => expect(numberOf()).not.toBe(before))
})

test('rules that nobody is named for, agency staff for an estimate of other money and unsaid days of service are told', async () => {
  const here = await aTeam()
  const { store, team } = here
  const item = store.newId()
  const estimate = aCostItem({
    id: item,
    team,
    description: 'Licences of the year',
    when: { kind: 'date', date: '2026-10-07' },
  })
  await saveRow(store, { record: 'costItem', row: estimate })
  const agency = { supplier: 'Hays', description: 'Agency staff', type: 'Agency staff' }
  await bringIn(here, 'spend.csv', [
    paid(2, 900_00, agency),
    paid(3, 90_000_00, { area: 'ESTATES' }),
    Object.assign(paid(4, 50_00, { type: 'PRINT' }), {
      service: { from: day('2026-10-05'), to: day('2026-10-09') },
    }),
  ])
  const decided = { on: day('2026-11-02'), by: 'DM', why: 'By the order' }
  const settling = { team, targets: [{ kind: 'item' as const, item }], today: TODAY, decided }
  await settleRows(store, { ...settling, rows: await rowsOf(store, team, 'V2') })
  show(here)
  const state = await screen.findByRole('region', { name: 'Every payment of Oct 2026 is decided' })
  expect(state).toHaveTextContent('2 payments, £90,050.00, were decided by rules that nobody is named for.')
  expect(state).toHaveTextContent('1 payment, £900.00, reads like another kind of people than the estimate')
  // The one whose days were said is not among them.
  expect(state).toHaveTextContent('Nobody said when the service of 1 payment was, £900.00')
  const rules = await table('Rules that decided')
  expect(cells(rules.getByRole('row', { name: /^Cost centre is ‘ESTATES’/ }))[1]).toBe('nobody named')
  expect(screen.getByRole('region', { name: 'Signed' })).not.toHaveTextContent('open points')
})

test('rows that a person said an earlier file had brought are told from those that are the same', async () => {
  const here = await aTeam()
  const { store, team } = here
  await bringIn(here, 'spend.csv', [paid(2, 900_00), paid(3, 70_00)])
  const again = [paid(2, 900_00), paid(3, 70_00, { supplier: 'Rushmoor Digital Limited' }), paid(4, 5_00)]
  const holds = { kind: 'over', amount: pence(1_00) } as const
  const file = { name: 'again.csv', holds }
  const done = await importLedger(store, { team, file, rows: again, alike: 'here', rules: [] })
  expect(done).toMatchObject({ ok: true, value: { known: 2, added: 1 } })
  show(here)
  expect(await screen.findByRole('region', { name: 'What this rests on' })).toHaveTextContent(
    '2 of them, £970.00, had come with an earlier file; of 1 of these, £70.00, a person said so',
  )
})

test('credits that wait are told from payments that do, and days without a rate are named', async () => {
  const here = await aTeam()
  const { store, team } = here
  const [rate] = await readTable(store.db, 'rate', team)
  if (!rate) throw new Error('No rate')
  await removeRow(store, 'rate', rate)
  await bringIn(here, 'spend.csv', [paid(2, 900_00), paid(3, -250_00)])
  show(here)
  const state = await screen.findByRole('region', { name: 'Provisional: not everything is decided' })
  expect(state).toHaveTextContent('1 payment, £900.00, waits for a decision')
  expect(state).toHaveTextContent('1 credit, −£250.00, waits for a decision.')
  expect(state).toHaveTextContent(
    /Nothing is estimated for Developer, 5 October 2026 to .*: these days have no rate/,
  )
})
