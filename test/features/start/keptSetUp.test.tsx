import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { IsoDate } from '#core/records/fields.ts'
import { SetUpScreen } from '#features/start/SetUpScreen.tsx'
import { keepDraft, readDraft } from '#storage/drafts/drafts.ts'
import { readLive } from '#storage/reads/tables.ts'
import type { Store } from '#storage/store.ts'
import { aStore, renderScreen, TODAY } from '#test/support/renderScreen.tsx'

const field = (name: string) => screen.getByLabelText(name)
const kept = async (store: Store) => (await readDraft(store, 'setUp', ''))?.form

/** Opens the page, as a link to it or a reload does. */
async function open(store: Store, today = TODAY) {
  renderScreen(store, props => <SetUpScreen {...props} />, { today })
  await screen.findByLabelText('Name of the team')
  return userEvent.setup({ delay: null })
}

async function leaveAndComeBack(store: Store, today = TODAY) {
  cleanup()
  return open(store, today)
}

const notice = () => screen.queryByRole('region', { name: 'What you typed before is here again' })

test('what was typed is there again after the page was left, in every part of it, and says so', async () => {
  const store = await aStore()
  const user = await open(store)
  expect(notice()).toBeNull()
  await user.type(field('Name of the team'), 'Parking permits')
  await user.type(field('Role, row 1'), 'Developer')
  await user.type(field('People, row 1'), '3')
  await user.selectOptions(field('Engagement, row 1'), 'Contractor')
  await user.click(screen.getByRole('radio', { name: '3 weeks' }))
  await user.type(field('What is measured?'), 'Permits finished online')
  await user.type(field('Percent, Before, the baseline'), '41')
  await user.tab()
  await waitFor(async () => expect((await kept(store))?.before.value).toBe('41'))

  await leaveAndComeBack(store)
  expect(notice()).toBeVisible()
  expect(field('Name of the team')).toHaveValue('Parking permits')
  expect(field('Role, row 1')).toHaveValue('Developer')
  expect(field('People, row 1')).toHaveValue('3')
  expect(field('Engagement, row 1')).toHaveDisplayValue('Contractor')
  expect(screen.getByRole('radio', { name: '3 weeks' })).toBeChecked()
  expect(field('What is measured?')).toHaveValue('Permits finished online')
  expect(field('Percent, Before, the baseline')).toHaveValue('41')
  expect(await readLive(store.db, 'team')).toEqual([])
})

test('a cell that is still being typed in is kept too, and Escape takes it out', async () => {
  const store = await aStore()
  const user = await open(store)
  await user.type(field('Role, row 1'), 'Develop')
  await waitFor(async () => expect((await kept(store))?.roles[0]?.role).toBe('Develop'))
  await leaveAndComeBack(store)
  expect(field('Role, row 1')).toHaveValue('Develop')

  const again = await leaveAndComeBack(store)
  await again.type(field('Percent, Reading 1'), '4')
  await waitFor(async () => expect((await kept(store))?.readings[0]?.value).toBe('4'))
  await again.keyboard('{Escape}')
  await waitFor(async () => expect((await kept(store))?.readings[0]?.value).toBe(''))
})

test('rows that are added after coming back stand beside those that were brought back', async () => {
  const store = await aStore()
  const user = await open(store)
  for (const [i, role] of ['One', 'Two', 'Three', 'Four'].entries())
    await user.type(field(`Role, row ${i + 1}`), role)
  await user.tab()
  await waitFor(async () => expect(await kept(store)).toMatchObject({ roles: { length: 5 } }))
  const again = await leaveAndComeBack(store)
  await again.type(field('Role, row 5'), 'Five')
  await again.tab()
  await again.type(field('Role, row 6'), 'Six')
  await again.tab()
  expect([1, 2, 3, 4, 5, 6].map(row => (field(`Role, row ${row}`) as HTMLInputElement).value)).toEqual([
    'One',
    'Two',
    'Three',
    'Four',
    'Five',
    'Six',
  ])
})

test('dates that were proposed stay those of the day on which the rest was typed', async () => {
  const store = await aStore()
  const user = await open(store)
  await user.type(field('Percent, Reading 1'), '47')
  await user.tab()
  await waitFor(async () => expect((await kept(store))?.readings[0]?.value).toBe('47'))
  const [start, read] = ['First day of sprint 1', 'Measured on, Reading 1'].map(
    name => (field(name) as HTMLInputElement).value,
  )
  await leaveAndComeBack(store, IsoDate.parse('2026-12-20'))
  expect(field('First day of sprint 1')).toHaveValue(start)
  expect(field('Measured on, Reading 1')).toHaveValue(read)
})

test('starting again empties the page for good, unless it is taken back', async () => {
  const store = await aStore()
  const user = await open(store)
  await user.type(field('Name of the team'), 'Parking permits')
  const again = await leaveAndComeBack(store)
  const region = notice()
  if (!region) throw new Error('No notice')
  await again.click(within(region).getByRole('button', { name: 'Start again with an empty page' }))
  expect(field('Name of the team')).toHaveValue('')
  expect(field('Name of the team')).toHaveFocus()
  expect(notice()).toBeNull()
  await again.click(screen.getByRole('button', { name: 'Undo' }))
  expect(field('Name of the team')).toHaveValue('Parking permits')
  await waitFor(async () => expect((await kept(store))?.name).toBe('Parking permits'))

  const third = await leaveAndComeBack(store)
  await third.click(screen.getByRole('button', { name: 'Start again with an empty page' }))
  await waitFor(async () => expect(await kept(store)).toBeUndefined())
  await leaveAndComeBack(store)
  expect(field('Name of the team')).toHaveValue('')
  expect(notice()).toBeNull()
})

test('a team that is set up and taken back again leaves its form as it was typed', async () => {
  const store = await aStore()
  const user = await open(store)
  await user.type(field('Name of the team'), 'Parking permits')
  await user.type(field('Role, row 1'), 'Developer')
  await user.type(field('People, row 1'), '3')
  await user.click(screen.getByRole('button', { name: 'Save and see the first chart' }))
  await waitFor(() => expect(window.location.hash).toBe('#/'))
  await waitFor(async () => expect(await kept(store)).toBeUndefined())
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(window.location.hash).toBe('#/setup'))
  expect(await readLive(store.db, 'team')).toEqual([])

  await leaveAndComeBack(store)
  expect(notice()).toBeVisible()
  expect(field('Name of the team')).toHaveValue('Parking permits')
  expect(field('People, row 1')).toHaveValue('3')
})

test('room for one more row comes while the last is typed in, not under the press that leaves it', async () => {
  const store = await aStore()
  const user = await open(store)
  await user.type(field('Percent, Reading 2'), '4')
  expect(field('Percent, Reading 3')).toBeVisible()
  expect(field('Percent, Reading 2')).toHaveFocus()
  await user.type(field('Percent, Reading 2'), '7')
  expect(screen.queryByLabelText('Percent, Reading 4')).not.toBeInTheDocument()
  await user.type(field('Role, row 4'), 'D')
  expect(field('Role, row 5')).toBeVisible()
  expect(screen.queryByLabelText('Role, row 6')).not.toBeInTheDocument()
  await waitFor(async () =>
    expect((await kept(store))?.readings.map(({ value }) => value)).toEqual(['', '47', '']),
  )
  expect((await kept(store))?.roles.map(({ role }) => role)).toEqual(['', '', '', 'D', ''])
  await user.clear(field('Role, row 4'))
  await user.clear(field('Percent, Reading 2'))
  await user.tab()
  await waitFor(async () => expect(await kept(store)).toBeUndefined())
})

test('once the team is saved nothing is kept, and what was typed away is nothing', async () => {
  const store = await aStore()
  const user = await open(store)
  await user.type(field('Name of the team'), 'P{Backspace}')
  await waitFor(async () => expect(await kept(store)).toBeUndefined())
  await user.type(field('Name of the team'), 'Parking permits')
  await user.click(screen.getByRole('button', { name: 'Save and see the first chart' }))
  await waitFor(async () => expect(await readLive(store.db, 'team')).toHaveLength(1))
  await waitFor(async () => expect(await kept(store)).toBeUndefined())
  await leaveAndComeBack(store)
  expect(field('Name of the team')).toHaveValue('')
})

test('what another version kept in another shape leaves the page empty', async () => {
  const store = await aStore()
  await store.db.table('device').put({ key: 'draft:setUp:', value: { on: TODAY, form: { name: 'Old' } } })
  await open(store)
  expect(field('Name of the team')).toHaveValue('')
  expect(notice()).toBeNull()
})

test('without a database the page can still be typed in', async () => {
  const store = await aStore()
  const user = await open(store)
  store.close()
  await user.type(field('Name of the team'), 'Parking permits')
  expect(field('Name of the team')).toHaveValue('Parking permits')
  expect((await keepDraft(store, 'setUp', '', undefined)).ok).toBe(false)
})
