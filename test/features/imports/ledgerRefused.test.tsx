// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { sharedData } from '#test/support/sharedData.ts'
import { DeskWorker } from './deskWorker.ts'
import { aTeam, FILE, showImport } from './ledgerSetUp.tsx'
import { aTeam as aTeamHere, openFile, press, showImports } from './setUp.tsx'

beforeEach(() => {
  vi.stubGlobal('Worker', DeskWorker)
})

test('an import that is refused says which row and why, where the button is', async () => {
  const { store, team } = await aTeam()
  // Each can be held; as money of the team they are more than can be added up.
  const { user, isDone } = await showImport(store, team, FILE.replace('30,000.00', '6,000,000,000,000.00'))
  await user.click(await screen.findByRole('checkbox', { name: /DIGITAL SERVICE/ }))
  await waitFor(() => expect(screen.getByRole('button', { name: 'Import 4 rows' })).toBeEnabled())
  await user.click(screen.getByRole('button', { name: 'Import 4 rows' }))
  const refused = await screen.findByRole('alert')
  expect(refused).toHaveTextContent(/^Nothing was saved/)
  expect(within(refused).getByRole('listitem')).toHaveTextContent(
    /^Row 2: With this amount the team’s cost items come to more than/,
  )
  expect(isDone()).toBe(false)
  await user.selectOptions(screen.getByRole('combobox', { name: /‘IT hosting’/ }), 'Not ours')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Import 4 rows' })).toBeEnabled())
  await user.click(screen.getByRole('button', { name: 'Import 4 rows' }))
  await waitFor(() => expect(isDone()).toBe(true))
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('what is missing above the button is said beside it, with the way to it', async () => {
  const { store, team } = await aTeam()
  const small = FILE.replace('12,000.00', '17.00').replace('222,000.00', '210,017.00')
  const { user, isDone } = await showImport(store, team, small)
  await user.click(await screen.findByRole('button', { name: 'Import 4 rows' }))
  const summary = screen.getByRole('alert')
  await user.click(within(summary).getByRole('link', { name: 'Fill this in.' }))
  expect(screen.getByRole('radio', { name: /^Only large payments/ })).toHaveFocus()
  expect(isDone()).toBe(false)
})

const rpa = sharedData('ledger/rpa-over-25k-1011.csv', 'latin1')

test.skipIf(rpa === undefined)(
  'a published ledger with gross below net comes in without those rows',
  async () => {
    const here = await aTeamHere()
    await showImports(here)
    await openFile(here, 'rpa.csv', rpa ?? '')
    await here.user.click(await screen.findByRole('radio', { name: 'Both: the difference is VAT' }))
    expect((await screen.findAllByText(/so the difference cannot be VAT/)).length).toBeGreaterThan(1)
    await press(here, /^Import \d+ rows$/)
    await waitFor(async () => expect((await here.rows('ledgerRow')).length).toBeGreaterThan(1))
  },
)
