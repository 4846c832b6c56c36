// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { readTable } from '#storage/reads/tables.ts'
import { DeskWorker } from './deskWorker.ts'
import { imported } from './ledgerSetUp.tsx'

beforeEach(() => {
  vi.stubGlobal('Worker', DeskWorker)
})

type Here = Awaited<ReturnType<typeof imported>>

const hays = async ({ store, team }: Here) =>
  (await readTable(store.db, 'ledgerRow', team)).find(({ supplier }) => supplier === 'Hays')

async function decide({ user }: Here) {
  await user.click(await screen.findByRole('button', { name: /^Decide Hays/ }))
  return within(screen.getByRole('dialog'))
}

/** Days that are typed are told to the field that asks for them. */
async function served({ user }: Here, dialog: ReturnType<typeof within>, from: string, to: string) {
  for (const [name, day] of [
    ['First day of the service', from],
    ['Last day of the service', to],
  ] as const) {
    const field = dialog.getByLabelText(name)
    await user.clear(field)
    await user.type(field, day)
  }
}

test('days of the service that are typed are kept with the decision, or refused at their field', async () => {
  const here = await imported()
  const dialog = await decide(here)
  await served(here, dialog, '2026-10-09', '2026-09-07')
  await here.user.click(dialog.getByRole('radio', { name: /new cost/ }))
  await here.user.click(dialog.getByRole('button', { name: 'Save' }))
  expect(dialog.getByText(/9 October 2026/)).toBeVisible()
  expect((await hays(here))?.treatment).toEqual({ kind: 'open' })
  await served(here, dialog, '2026-09-07', '2026-10-09')
  // What it may settle is offered by these days, once they are kept.
  await here.user.click(dialog.getByRole('radio', { name: /It pays for something that was estimated/ }))
  await here.user.click(dialog.getByRole('button', { name: 'Save' }))
  expect(dialog.getByText(/Press ‘Keep these days’/)).toBeVisible()
  await here.user.click(dialog.getByRole('radio', { name: /new cost/ }))
  await here.user.click(dialog.getByRole('button', { name: 'Save' }))
  await waitFor(async () => expect((await hays(here))?.treatment.kind).toBe('new-cost'))
  const service = { from: '2026-09-07', to: '2026-10-09' }
  expect(await hays(here)).toMatchObject({ service })
  const items = await readTable(here.store.db, 'costItem', here.team)
  expect(items.find(({ description }) => description.includes('Hays'))?.when).toEqual({
    kind: 'period',
    ...service,
  })
})

test('days that nobody said are called so beside the payment, and go when the settlement is taken back', async () => {
  const here = await imported()
  const dialog = await decide(here)
  await here.user.click(dialog.getByRole('radio', { name: /It pays for something that was estimated/ }))
  const staff = dialog.getByRole('checkbox', { name: /^Staff: contractors, Oct 2026/ })
  if (!(staff instanceof HTMLInputElement && staff.checked)) await here.user.click(staff)
  await here.user.click(dialog.getByRole('button', { name: 'Save' }))
  await waitFor(async () => expect((await hays(here))?.treatment.kind).toBe('settles'))
  expect(await hays(here)).toMatchObject({
    service: { from: '2026-10-01', to: '2026-10-31' },
    serviceAssumed: true,
  })
  await here.user.click(await screen.findByRole('button', { name: /^Take back/ }))
  await waitFor(async () => expect((await hays(here))?.treatment.kind).toBe('open'))
  const row = await hays(here)
  expect([row?.service, row?.serviceAssumed]).toEqual([undefined, undefined])
  // Days that somebody says stay, whatever becomes of the decision.
  const again = await decide(here)
  await served(here, again, '2026-10-05', '2026-10-16')
  await here.user.click(again.getByRole('button', { name: 'Keep these days' }))
  await waitFor(async () =>
    expect((await hays(here))?.service).toEqual({ from: '2026-10-05', to: '2026-10-16' }),
  )
  expect((await hays(here))?.serviceAssumed).toBeUndefined()
})
