// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import * as files from '#ui/actions/download.ts'
import { aTeam, openFile, press, showImports } from './setUp.tsx'

const FILE = `Department,Date,Expense Type,Expense Area,Supplier,Transaction Number,Amount,Note
Cabinet,12/10/2026,IT hosting,DIGITAL SERVICE,Rushmoor Digital Ltd,1001,"30,000.00",Servers
Cabinet,someday,Agency staff,DIGITAL SERVICE,Hays,1002,"12,000.00",People
`

test('rows that cannot be read are saved with why, to be put right and imported again', async () => {
  const saved = vi.spyOn(files, 'download').mockImplementation(() => undefined)
  const here = await aTeam()
  await showImports(here)
  await openFile(here, 'spend.csv', FILE)
  await press(here, 'Save the unreadable row as a file')
  await waitFor(() => expect(saved).toHaveBeenCalled())
  const [name, text] = saved.mock.calls[0] ?? []
  expect(name).toMatch(/^spend.*\.csv$/)
  expect(text).toEqual(expect.stringContaining('someday'))
  expect(text).toEqual(expect.stringContaining('‘someday’ is not a date'))
  expect(text).toEqual(expect.not.stringContaining('Rushmoor'))
})

test('what a column holds is remembered for the next ledger with the same header, until it is forgotten', async () => {
  const here = await aTeam()
  await showImports(here)
  await openFile(here, 'october.csv', FILE)
  const note = await screen.findByRole('combobox', { name: /Note/ })
  await here.user.selectOptions(note, 'Description')
  await press(here, /^Import 1 row$/)
  await waitFor(async () => expect(await here.rows('ledgerRow')).toMatchObject([{ description: 'Servers' }]))
  document.body.replaceChildren()
  await showImports(here)
  await openFile(here, 'november.csv', FILE.replace('12/10/2026', '12/11/2026'))
  expect(await screen.findByRole('combobox', { name: /Note/ })).toHaveDisplayValue('Description')
  await press(here, 'Forget them')
  await waitFor(() =>
    expect(screen.getByRole('combobox', { name: /Note/ })).not.toHaveDisplayValue('Description'),
  )
})

test('answers that were given are asked about before the file is left, by its buttons and by a link', async () => {
  const here = await aTeam()
  await showImports(here)
  await openFile(here, 'october.csv', FILE)
  await screen.findByRole('combobox', { name: /Note/ })
  // Nothing was chosen yet, so nothing is lost.
  await press(here, 'Choose another file')
  expect(await screen.findByLabelText('Choose a file')).toBeVisible()
  await openFile(here, 'october.csv', FILE)
  await here.user.selectOptions(await screen.findByRole('combobox', { name: /Note/ }), 'Description')
  await press(here, 'Cancel')
  expect(await screen.findByText('What you chose for this file is not kept')).toBeVisible()
  await press(here, 'Stay with this file')
  expect(screen.getByRole('combobox', { name: /Note/ })).toHaveDisplayValue('Description')
  const before = location.href
  history.pushState(null, '', '#/overview')
  window.dispatchEvent(new PopStateEvent('popstate'))
  expect(location.href).toBe(before)
  await press(here, 'Leave without saving')
  expect(await screen.findByLabelText('Choose a file')).toBeVisible()
})
