// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { readTable } from '#storage/reads/tables.ts'
import type { Store } from '#storage/store.ts'
import { DeskWorker } from './deskWorker.ts'
import { imported } from './ledgerSetUp.tsx'

beforeEach(() => {
  vi.stubGlobal('Worker', DeskWorker)
})

type User = Awaited<ReturnType<typeof imported>>['user']

async function decide(user: User, supplier: RegExp) {
  await user.click(await screen.findByRole('button', { name: supplier }))
  const dialog = within(screen.getByRole('dialog'))
  return {
    dialog,
    why: dialog.getByRole('textbox', { name: 'Why (optional)' }),
    by: dialog.getByRole('textbox', { name: 'Decided by (optional)' }),
    save: () => user.click(dialog.getByRole('button', { name: 'Save' })),
  }
}

const saidOf = async (store: Store, team: string, supplier: string) =>
  (await readTable(store.db, 'ledgerRow', team)).find(row => row.supplier === supplier)?.decided

test('why and by whom a payment is what it is are kept with it, and who decided is proposed for the next one', async () => {
  const { store, team, user } = await imported()
  const first = await decide(user, /Decide.*Hays/)
  expect(first.by).toHaveValue('')
  expect(first.by).toHaveAccessibleDescription('A role or initials; stands in the reconciliation')
  expect(first.why).toHaveAccessibleDescription('Stands in the reconciliation, beside the payment')
  await user.click(first.dialog.getByRole('radio', { name: 'It is not ours' }))
  await user.type(first.why, ' Two people of another team ')
  await user.type(first.by, 'Delivery manager')
  await first.save()
  expect(await screen.findByRole('heading', { name: '1 payment waits for you' })).toBeVisible()
  expect(await saidOf(store, team, 'Hays')).toEqual({
    on: '2026-11-03',
    by: 'Delivery manager',
    why: 'Two people of another team',
  })

  const next = await decide(user, /Decide.*Rushmoor/)
  expect(next.by).toHaveValue('Delivery manager')
  expect(next.why).toHaveValue('')
  await user.click(next.dialog.getByRole('radio', { name: 'It is new cost' }))
  await user.clear(next.by)
  expect(next.by).toHaveValue('')
  await next.save()
  expect(await screen.findByRole('heading', { name: 'Nothing waits for you' })).toBeVisible()
  expect(await saidOf(store, team, 'Rushmoor Digital Ltd')).toEqual({ on: '2026-11-03', by: '', why: '' })
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('heading', { name: '1 payment waits for you' })).toBeVisible()
  expect(await saidOf(store, team, 'Rushmoor Digital Ltd')).toBeUndefined()
})

test('payments that are decided together are each kept with the same word', async () => {
  const { store, team, user } = await imported()
  await user.click(await screen.findByRole('button', { name: 'Choose all 2 shown' }))
  const both = await decide(user, /^Decide on 2 payments/)
  await user.click(both.dialog.getByRole('radio', { name: 'They are new cost' }))
  await user.type(both.by, 'AB')
  await both.save()
  expect(await screen.findByRole('heading', { name: 'Nothing waits for you' })).toBeVisible()
  for (const supplier of ['Hays', 'Rushmoor Digital Ltd'])
    expect(await saidOf(store, team, supplier)).toEqual({ on: '2026-11-03', by: 'AB', why: '' })
})

test('a payment that joins what is settled keeps who said so', async () => {
  const { store, team, user } = await imported()
  const first = await decide(user, /Decide.*Hays/)
  await first.save()
  expect(await screen.findByRole('heading', { name: '1 payment waits for you' })).toBeVisible()
  const next = await decide(user, /Decide.*Rushmoor/)
  await user.click(next.dialog.getByRole('radio', { name: /more for something that is settled/ }))
  await user.click(next.dialog.getByRole('radio', { name: 'Staff: contractors, Oct 2026' }))
  await user.type(next.why, 'Second invoice')
  await next.save()
  expect(await screen.findByRole('heading', { name: 'Nothing waits for you' })).toBeVisible()
  expect(await saidOf(store, team, 'Rushmoor Digital Ltd')).toMatchObject({ why: 'Second invoice' })
})

test('a text that is too long says so at its field, is not cut, and is stored once it is shorter', async () => {
  const { store, team, user } = await imported()
  const first = await decide(user, /Decide.*Hays/)
  const long = 'y'.repeat(20_001)
  const tooLong = /This is too long. Use 20,000 characters or fewer\./
  fireEvent.change(first.why, { target: { value: long } })
  fireEvent.change(first.by, { target: { value: long } })
  await first.save()
  for (const field of [first.why, first.by]) {
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription(tooLong)
    expect(field).toHaveValue(long)
  }
  expect(await saidOf(store, team, 'Hays')).toBeUndefined()
  fireEvent.change(first.why, { target: { value: long.slice(1) } })
  expect(first.why).toBeValid()
  expect(first.by).toBeInvalid()
  fireEvent.change(first.by, { target: { value: 'AB' } })
  await first.save()
  expect(await screen.findByRole('heading', { name: '1 payment waits for you' })).toBeVisible()
  expect(await saidOf(store, team, 'Hays')).toEqual({ on: '2026-11-03', by: 'AB', why: long.slice(1) })
})
