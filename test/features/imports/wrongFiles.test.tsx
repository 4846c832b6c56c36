import { cleanup, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { writeDictionary } from '#exchange/dictionary/writeDictionary.ts'
import { OpenCopySection } from '#features/data/copies/OpenCopySection.tsx'
import { copySample } from '#features/imports/ownSamples.ts'
import { Dictionary } from '#features/outcomes/dictionary/Dictionary.tsx'
import { aMetric } from '#test/support/builders.ts'
import { renderScreen, renderTeamScreen, TODAY } from '#test/support/renderScreen.tsx'
import { xlsx } from '#test/exchange/files/workbooks.ts'
import { aTeam, openFile, press, showImports, upload } from './setUp.tsx'

const OLD_EXCEL = Uint8Array.of(
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new TextEncoder().encode('W\0o\0r\0k\0b\0o\0o\0k\0'),
)

test.each([
  ['minutes.csv', new TextEncoder().encode('%PDF-1.7 …'), /a PDF, which has no table to read/],
  ['scan.xlsx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /a picture/],
  ['ledger.xls', OLD_EXCEL, /an Excel workbook of before 2007.*save it as .xlsx/],
  [
    'cut.xlsx',
    new TextEncoder().encode('PK\u0003\u0004 [Content_Types].xml and then nothing'),
    /damaged or was cut short/,
  ],
  ['noise.xlsx', new TextEncoder().encode('PK\u0003\u0004 and only noise'), /damaged or was cut short/],
  ['empty.csv', new Uint8Array(), /no cell is filled/],
  [
    'data.json',
    new TextEncoder().encode('{"rows": [1, 2]}'),
    /JSON can come in as a board that Trello exported, or as a backup, a copy or a dictionary/,
  ],
  [
    'board.json',
    new TextEncoder().encode('{"id": "b1", "lists": [{"id": "l0", "name": "Backl'),
    /breaks off or is damaged\. Export it again/,
  ],
])('%s is refused in words that say what to do', async (name, bytes, words) => {
  const here = await aTeam()
  await showImports(here)
  await upload(here, name, bytes)
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent(`‘${name}’ cannot be imported`)
  expect(alert).toHaveTextContent(words)
  expect(screen.getByLabelText('Choose a file')).toBeInTheDocument()
})

test('a file that is too large is refused before any of it is read', async () => {
  const here = await aTeam()
  await showImports(here)
  const file = new File(['x'], 'all-years.csv')
  Object.defineProperty(file, 'size', { value: 250_000_000 })
  const read = vi.spyOn(file, 'arrayBuffer')
  await here.user.upload(screen.getByLabelText('Choose a file'), file)
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /250,000,000 bytes, and the most that can be read is 100,000,000/,
  )
  expect(read).not.toHaveBeenCalled()
})

test('a file that the browser cannot read any more is said to be so', async () => {
  const here = await aTeam()
  await showImports(here)
  const file = new File(['x'], 'moved.csv')
  file.arrayBuffer = () => Promise.reject(new Error('gone'))
  await here.user.upload(screen.getByLabelText('Choose a file'), file)
  expect(await screen.findByRole('alert')).toHaveTextContent(/could not read this file/)
})

test('reading that takes long says so, and stops at once when asked', async () => {
  let ended = 0
  class Never extends EventTarget {
    postMessage() {}
    terminate() {
      ended += 1
    }
  }
  const here = await aTeam()
  vi.stubGlobal('Worker', Never)
  await showImports(here)
  await upload(here, 'slow.csv', 'Date,Value\n')
  await screen.findByText('Reading ‘slow.csv’, 1 kB.')
  await press(here, 'Stop reading')
  expect(ended).toBe(1)
  expect(screen.getByLabelText('Choose a file')).toBeInTheDocument()
})

test('a worker that breaks ends in words, not in a wait', async () => {
  class Broken extends EventTarget {
    postMessage() {
      setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })))
    }
    terminate() {}
  }
  const here = await aTeam()
  vi.stubGlobal('Worker', Broken)
  await showImports(here)
  await upload(here, 'huge.csv', 'Date,Value\n')
  expect(await screen.findByRole('alert')).toHaveTextContent(/broke off: out of memory/)
})

test('a worker whose code cannot be had says so as soon as a file is chosen', async () => {
  const made: EventTarget[] = []
  class Gone extends EventTarget {
    constructor() {
      super()
      made.push(this)
    }
    postMessage() {}
    terminate() {}
  }
  const here = await aTeam()
  vi.stubGlobal('Worker', Gone)
  await showImports(here)
  await waitFor(() => expect(made).toHaveLength(1))
  for (const worker of made) worker.dispatchEvent(new ErrorEvent('error', { message: 'not found' }))
  await upload(here, 'small.csv', 'Date,Value\n')
  expect(await screen.findByRole('alert')).toHaveTextContent(/broke off: not found/)
})

test('a file of Sprintworth is opened on its own screen without being chosen again', async () => {
  const here = await aTeam()
  await showImports(here)
  const dictionary = await writeDictionary([aMetric()], {
    owner: 'Permits',
    made: '2026-11-01T09:00:00.000Z',
  })
  await openFile(here, 'metrics.json', dictionary)
  expect(screen.getByText(/This is a dictionary of metrics that Sprintworth wrote/)).toBeInTheDocument()
  await press(here, 'See its metrics')
  cleanup()
  renderTeamScreen(here.store, here.team, props => <Dictionary {...props} />)
  expect(await screen.findByText(/from Permits/)).toBeInTheDocument()
  cleanup()
  await showImports(here)
  await openFile(here, 'team.json', await copySample(TODAY))
  await press(here, 'Open this copy')
  cleanup()
  renderScreen(here.store, props => <OpenCopySection {...props} blocked={false} />)
  await waitFor(async () => expect(await here.rows('team')).toHaveLength(2))
})

test('a workbook asks which of its sheets, and says what each looks like', async () => {
  const here = await aTeam()
  await showImports(here)
  const workbook = await xlsx([
    { name: 'Read me', rows: [['This workbook is kept by the team.']] },
    {
      name: 'Sprints',
      rows: [
        ['Sprint', 'Start date', 'End date'],
        ['Sprint 3', '27/04/2026', '08/05/2026'],
      ],
    },
  ])
  await openFile(here, 'Team plan.xlsx', workbook)
  expect(screen.getByLabelText('Sheet')).toHaveDisplayValue('Sprints, 2 rows')
  expect(screen.getByText(/‘Sprints’ is the first sheet that holds something known/)).toBeInTheDocument()
  await here.user.selectOptions(screen.getByLabelText('Sheet'), 'Read me, 1 row')
  expect(screen.getByText(/looks like nothing that is known here/)).toBeInTheDocument()
  await here.user.selectOptions(screen.getByLabelText('Sheet'), 'Sprints, 2 rows')
  expect(screen.getByText(/This looks like a list of sprints/)).toBeInTheDocument()
  await press(here, 'Add 1 row')
  await waitFor(async () => expect(await here.rows('sprint')).toHaveLength(3))
})

test('pasted rows are a file like any other', async () => {
  const here = await aTeam()
  await showImports(here)
  await here.user.click(screen.getByText('Paste rows instead'))
  const field = screen.getByLabelText('Rows from a spreadsheet or a text file')
  await here.user.click(field)
  await here.user.paste('Role\tPeople\tFrom\nTester\t2\t30/03/2026\n')
  await press(here, 'Read these rows')
  await screen.findByRole('heading', { level: 1, name: 'Pasted rows' })
  await press(here, 'Add 1 row')
  await waitFor(async () =>
    expect((await here.rows('allocation')).map(({ role }) => role)).toContain('Tester'),
  )
})
