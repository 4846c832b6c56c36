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

test('rows that a rule would refuse are saved with why, in words', async () => {
  const saved = vi.spyOn(files, 'download').mockImplementation(() => undefined)
  saved.mockClear()
  const here = await aTeam()
  await showImports(here)
  const rows = ['Sprint,Deliverable,Effort,Unit', '1,Search,60,percent', '1,Map,50,percent']
  await openFile(here, 'effort.csv', rows.join('\n'))
  await press(here, 'Save the 2 unreadable rows as a file')
  await waitFor(() => expect(saved).toHaveBeenCalled())
  expect(saved.mock.calls[0]?.[1]).toEqual(
    expect.stringContaining('The effort in this sprint adds up to 110%'),
  )
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

const EUROS = `Cuenta de gastos;;;;
Fecha;Proveedor;Centro de coste;Tipo de gasto;Importe
11/11/2026;Acme;SERVICIOS;Consultoría;4.800,00 €
23/11/2026;Nube;SERVICIOS;Alojamiento;1.250,40 €
;;;Total;6.050,40 €
Los importes incluyen IVA;;;;
`

test('a file of another currency says that no row comes in, asks before it lists the rows, and speaks of VAT once', async () => {
  const here = await aTeam()
  await showImports(here)
  await openFile(here, 'gastos.csv', EUROS)
  expect(await screen.findByText(/^No row can come in as the file is read now/)).toBeVisible()
  const question = screen.getByRole('group', { name: /has amounts in €/ })
  const problems = screen.getByRole('region', { name: '2 things to look at' })
  expect(question.compareDocumentPosition(problems)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(screen.getAllByText(/Los importes incluyen IVA/)).toHaveLength(1)
  expect(screen.getByText('Row 1 is left out as a note: Cuenta de gastos')).toBeVisible()
  await here.user.click(screen.getByRole('radio', { name: 'Take the figures as GBP' }))
  expect(await screen.findByRole('button', { name: 'Import 2 rows' })).toBeVisible()
  expect(screen.queryByText(/^No row can come in/)).not.toBeInTheDocument()
})

test('totals of several columns in one row say of which column each is', async () => {
  const here = await aTeam()
  await showImports(here)
  const rows = [
    'Date,Description,Net amount,VAT',
    '10/10/2026,Tests,4800.00,960.00',
    '30/10/2026,Hosting,100.00,20.00',
  ]
  await openFile(here, 'costs.csv', [...rows, ',Total,4900.00,980.00'].join('\n'))
  expect(
    await screen.findByText(/^Row 4 is a total of ‘Net amount’, £4,900.00, and is not added/),
  ).toBeVisible()
  expect(screen.getByText(/^Row 4 is a total of ‘VAT’, £980.00/)).toBeVisible()
})
