// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { useActs } from '#app/act/acts.ts'
import { minor } from '#core/money.ts'
import { HistoryScreen } from '#features/data/HistoryScreen.tsx'
import { allRows } from '#storage/restore.ts'
import type { Store } from '#storage/store.ts'
import { treatRows } from '#storage/writes/ledger/treatRows.ts'
import { removeRow, saveRow } from '#storage/writes/rows.ts'
import { aLedgerRow, decided } from '#test/support/ledgerBuilders.ts'
import { aStore, renderScreen } from '#test/support/renderScreen.tsx'
import { aTeamIn, anExampleIn } from './backups.ts'

function History() {
  const { undo, redo } = useActs()
  return <HistoryScreen undo={undo} redo={redo} />
}

const show = (store: Store) => renderScreen(store, () => <History />)

async function open(store: Store, entry: RegExp | string) {
  show(store)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: entry }))
  return { user, dialog: await screen.findByRole('dialog', { name: entry }) }
}

/** A team whose developers got dearer and whose name changed. */
async function changed() {
  const store = await aStore()
  await aTeamIn(store)
  const { rate, team } = await allRows(store)
  if (!rate[0] || !team[0]) throw new Error('No team')
  await saveRow(store, {
    record: 'rate',
    row: { ...rate[0], price: { kind: 'entered', day: minor(61_234) } },
    base: rate[0].hlc,
  })
  await saveRow(store, { record: 'team', row: { ...team[0], name: 'Licences' }, base: team[0].hlc })
  return store
}

test('before the first change it says what will be here', async () => {
  show(await aStore())
  expect(await screen.findByRole('heading', { name: 'Nothing has been changed yet' })).toBeInTheDocument()
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
})

test('every change stands in plain words, the latest first', async () => {
  show(await changed())
  const table = await screen.findByRole('table', { name: 'Changes, the latest first' })
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map(cell => cell.textContent),
  ).toEqual(['Changed the team Licences', 'Changed a rate for Developer', 'Set up the team Permits'])
})

test('a change opens to each field before and after', async () => {
  const { dialog } = await open(await changed(), 'Changed the team Licences')
  const table = await within(dialog).findByRole('table', { name: 'Team: Licences' })
  expect(within(table).getByRole('row', { name: 'Name Permits Licences' })).toBeInTheDocument()
  expect(within(table).getAllByRole('row')).toHaveLength(2)
})

test('rates are hidden until they are shown for this visit', async () => {
  const { dialog, user } = await open(await changed(), 'Changed a rate for Developer')
  expect(await within(dialog).findByRole('row', { name: 'Price of a day hidden hidden' })).toBeInTheDocument()
  expect(dialog).not.toHaveTextContent('612.34')
  await user.click(within(dialog).getByRole('button', { name: 'Show rates for this visit' }))
  expect(
    within(dialog).getByRole('row', { name: 'Price of a day £500.00 a day £612.34 a day' }),
  ).toBeInTheDocument()
})

test('a row that went shows what it held, in the unit of its metric', async () => {
  const store = await aStore()
  await aTeamIn(store)
  const [reading] = (await allRows(store)).reading
  if (!reading) throw new Error('No reading')
  await removeRow(store, 'reading', reading)
  const { dialog } = await open(store, 'Removed the reading of 30 October 2026')
  const table = await within(dialog).findByRole('table', {
    name: 'Reading: Permits finished online, 30 October 2026',
  })
  expect(within(table).getByRole('row', { name: 'Value 50%' })).toBeInTheDocument()
  expect(within(table).queryByRole('columnheader', { name: 'After' })).not.toBeInTheDocument()
})

test('who decided on a payment, when and why stands in words', async () => {
  const store = await aStore()
  await aTeamIn(store)
  const [team] = (await allRows(store)).team
  if (!team) throw new Error('No team')
  const row = aLedgerRow({ team: team.id })
  await saveRow(store, { record: 'ledgerRow', row })
  await treatRows(store, (await allRows(store)).ledgerRow, { kind: 'not-ours', decided })
  const { dialog } = await open(store, 'Said that a row of the ledger is not ours')
  const table = within(await within(dialog).findByRole('table', { name: /^Ledger row/ }))
  expect(table.getByRole('row', { name: /^Decided on .*31 December 2026$/ })).toBeInTheDocument()
  expect(table.getByRole('row', { name: /^Decided by .*Delivery manager$/ })).toBeInTheDocument()
  expect(table.getByRole('row', { name: /^Why it was decided .*Named on the invoice$/ })).toBeInTheDocument()
})

test('undo and redo name what they would move, and the history keeps both', async () => {
  const store = await changed()
  show(store)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Undo: Changed the team Licences' }))
  expect(await screen.findByRole('button', { name: 'Undid: Changed the team Licences' })).toBeInTheDocument()
  expect((await allRows(store)).team[0]?.name).toBe('Permits')
  await user.click(await screen.findByRole('button', { name: 'Redo: Changed the team Licences' }))
  expect(
    await screen.findByRole('button', { name: 'Did again: Changed the team Licences' }),
  ).toBeInTheDocument()
  await waitFor(async () => expect((await allRows(store)).team[0]?.name).toBe('Licences'))
})

test('a command of many rows shows some, and more when asked; no value is without words', async () => {
  const store = await aStore()
  await anExampleIn(store)
  const { dialog, user } = await open(store, 'Added the example team')
  await within(dialog).findByRole('table', { name: 'Team: Apply for a school place' })
  const more = () => within(dialog).queryByRole('button', { name: /^Show more records/ })
  for (let button = more(); button; button = more()) {
    await user.click(button)
    await within(dialog).findAllByRole('table')
  }
  expect(within(dialog).getAllByRole('table').length).toBeGreaterThan(150)
  expect(dialog).not.toHaveTextContent(/no words yet|undefined|\[object|[{"}]|something that is not there/)
}, 60_000)

test('older changes come when asked for, and the newer ones stay', async () => {
  const store = await aStore()
  await aTeamIn(store)
  for (let n = 0; n < 130; n += 1)
    await saveRow(store, {
      record: 'supplier',
      row: { id: store.newId(), team: 'workspace', name: `Supplier ${n}`, size: 'small' },
    })
  show(store)
  const user = userEvent.setup()
  await screen.findByRole('button', { name: 'Added the supplier Supplier 129' })
  await user.click(screen.getByRole('button', { name: 'Show older changes' }))
  expect(await screen.findByText(/131 rows/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Added the supplier Supplier 129' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Show older changes' })).not.toBeInTheDocument()
}, 60_000)
