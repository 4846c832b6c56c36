// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { DeskWorker } from './deskWorker.ts'
import { imported } from './ledgerSetUp.tsx'

beforeEach(() => {
  vi.stubGlobal('Worker', DeskWorker)
})

test('of a month that is settled in part, the days that are still open are settled by the next payment', async () => {
  const { user } = await imported()
  const decide = async (supplier: RegExp) => {
    await user.click(await screen.findByRole('button', { name: supplier }))
    return within(screen.getByRole('dialog'))
  }
  const hays = await decide(/Decide.*Hays/)
  const last = hays.getByLabelText('Last day of the service')
  await user.clear(last)
  await user.type(last, '2026-10-16')
  await user.click(hays.getByRole('button', { name: 'Keep these days' }))
  const before = 'Staff: contractors, 1 October 2026 to 16 October 2026'
  expect(await hays.findByRole('checkbox', { name: before })).toBeChecked()
  await user.click(hays.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('heading', { name: '1 payment waits for you' })).toBeVisible()

  const rushmoor = await decide(/Decide.*Rushmoor/)
  await user.click(rushmoor.getByRole('radio', { name: /more for something that is settled/ }))
  expect(rushmoor.queryByText(/still open/)).not.toBeInTheDocument()
  await user.click(rushmoor.getByRole('radio', { name: before }))
  // Two people at £500 for ten days.
  expect(
    rushmoor.getByText(
      /^Staff: contractors, 17 October 2026 to 31 October 2026: estimated £10,000.00 and still open/,
    ),
  ).toBeVisible()
  await user.click(rushmoor.getByRole('button', { name: 'Settle the days that are still open' }))
  const after = 'Staff: contractors, 17 October 2026 to 31 October 2026'
  expect(rushmoor.getByRole('checkbox', { name: after })).toBeChecked()
  await user.click(rushmoor.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('heading', { name: 'Nothing waits for you' })).toBeVisible()
  const months = await screen.findByRole('table', { name: 'By month' })
  const contractors = () => within(months).getByRole('row', { name: /^Oct 2026 Staff: contractors/ })
  await waitFor(() => expect(contractors()).toHaveTextContent(/£20,000.00£42,000.00\+£22,000.00/))
})
