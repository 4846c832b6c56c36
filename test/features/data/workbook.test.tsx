// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readFile } from '#exchange/files/readFile.ts'
import { fileLimits } from '#exchange/files/types.ts'
import { unpack } from '#exchange/files/zip/unpack.ts'
import { DataScreen } from '#features/data/DataScreen.tsx'
import { answerOrder, type BookAsked } from '#features/data/workbook/answer.ts'
import { openCopy } from '#storage/writes/openCopy.ts'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import { readCopy, writeCopy } from '#exchange/report/copy.ts'
import { teamReader } from '#storage/reads/teamReader.ts'
import { aStore, renderTeamScreen, TODAY } from '#test/support/renderScreen.tsx'
import { aTeamIn } from './backups.ts'

/** A worker for jsdom, which has none: it makes the same, with everything copied on its way. `held`: it never answers. */
class MakerWorker extends EventTarget {
  static held = false
  static ended = 0

  postMessage({ book }: BookAsked): void {
    const copied = structuredClone(book)
    if (!MakerWorker.held)
      void answerOrder(copied).then(data => this.dispatchEvent(new MessageEvent('message', { data })))
  }

  terminate(): void {
    MakerWorker.ended += 1
  }
}

let saved: { readonly name: string; readonly blob: Blob }[] = []

beforeEach(() => {
  saved = []
  MakerWorker.held = false
  MakerWorker.ended = 0
  vi.stubGlobal('Worker', MakerWorker)
  let kept: Blob | undefined
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    kept = blob instanceof Blob ? blob : undefined
    return 'blob:test'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (kept) saved.push({ name: this.download, blob: kept })
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

async function bytesOf(name: string): Promise<Uint8Array<ArrayBuffer>> {
  await waitFor(() => expect(saved.map(each => each.name)).toEqual([name]), { timeout: 10_000 })
  return new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? new ArrayBuffer())
}

async function open(changes: Parameters<typeof aTeamIn>[1] = {}) {
  const store = await aStore()
  const team = await aTeamIn(store, changes)
  renderTeamScreen(store, team, props => <DataScreen {...props} team={props} />)
  const form = await screen.findByRole('form', { name: 'Workbook' })
  return { store, team, form: within(form), user: userEvent.setup() }
}

test('a workbook for others is offered first, and is an XLSX without rates', async () => {
  const { form, user } = await open()
  expect(form.getByRole('radio', { name: 'For others' })).toBeChecked()
  expect(form.getByRole('radio', { name: 'Excel workbook (.xlsx)' })).toBeChecked()
  await user.click(form.getByRole('button', { name: 'Save the workbook' }))
  const read = await readFile(await bytesOf(`sprintworth-workbook-permits-${TODAY}.xlsx`), 'x')
  if (!read.ok) throw new Error(read.error.code)
  expect(read.value.sheets.map(({ name }) => name)).toEqual([
    'Cover',
    'Summary',
    'Sprints',
    'Lines',
    'Cost items',
    'Deliverables',
    'Effort',
    'Outcomes',
    'Readings',
    'Funding',
    'Years',
    'Assumptions',
    'Definitions',
  ])
  expect(await screen.findByText(/The file is saved as sprintworth-workbook/)).toBeInTheDocument()
  expect(MakerWorker.ended).toBe(1)
})

test('what a finance copy holds is said before it is saved, and its name says that it is one', async () => {
  const { form, user } = await open()
  const warning = 'A finance copy holds what people are paid'
  expect(form.queryByRole('region', { name: warning })).not.toBeInTheDocument()
  await user.click(form.getByRole('radio', { name: 'For finance' }))
  expect(form.getByRole('region', { name: warning })).toHaveTextContent(/Rates, salaries and on-costs/)
  await user.click(form.getByRole('radio', { name: 'OpenDocument spreadsheet (.ods)' }))
  await user.click(form.getByRole('button', { name: 'Save the finance copy' }))
  const read = await readFile(await bytesOf(`sprintworth-finance-workbook-permits-${TODAY}.ods`), 'x')
  expect(read.ok && read.value.format).toBe('ods')
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toContain('Rates')
})

test('all tables come in one zip, and one table alone', async () => {
  const { form, user } = await open()
  await user.click(form.getByRole('radio', { name: 'All tables as CSV, in one zip' }))
  await user.click(form.getByRole('button', { name: 'Save the workbook' }))
  const zip = await unpack(await bytesOf(`sprintworth-workbook-permits-${TODAY}.zip`), () => true, {
    limits: fileLimits,
  })
  expect(zip.ok && [...zip.value.keys()]).toEqual(expect.arrayContaining(['about.txt', 'cost-items.csv']))
  saved = []
  await user.click(form.getByRole('radio', { name: 'One table as CSV' }))
  await user.selectOptions(form.getByRole('combobox', { name: 'Table' }), 'Readings')
  await user.click(form.getByRole('button', { name: 'Save the table' }))
  const text = new TextDecoder().decode(await bytesOf(`sprintworth-readings-permits-${TODAY}.csv`))
  expect(text).toMatch(/^Outcome,Unit,Group,Date,Reading/)
})

test('a table that only finance has is not asked for once the copy is for others', async () => {
  const { form, user } = await open()
  await user.click(form.getByRole('radio', { name: 'For finance' }))
  await user.click(form.getByRole('radio', { name: 'One table as CSV' }))
  await user.selectOptions(form.getByRole('combobox', { name: 'Table' }), 'Rates')
  await user.click(form.getByRole('radio', { name: 'For others' }))
  expect(form.queryByRole('option', { name: 'Rates' })).not.toBeInTheDocument()
  await user.click(form.getByRole('button', { name: 'Save the table' }))
  await bytesOf(`sprintworth-sprints-permits-${TODAY}.csv`)
})

test('while it is being made that is said, and it can be stopped and asked for again', async () => {
  const { form, user } = await open()
  MakerWorker.held = true
  const button = form.getByRole('button', { name: 'Save the workbook' })
  await user.click(button)
  expect(button).toBeDisabled()
  await user.click(await screen.findByRole('button', { name: 'Stop making it' }))
  expect(MakerWorker.ended).toBe(1)
  MakerWorker.held = false
  await user.click(button)
  await bytesOf(`sprintworth-workbook-permits-${TODAY}.xlsx`)
})

test('days without a rate are named where there can be no workbook for others', async () => {
  const { form, user } = await open({ roles: [{ role: 'Developer', people: 3 }] })
  await user.click(form.getByRole('button', { name: 'Save the workbook' }))
  const alert = await screen.findByRole('alert', { name: 'There is no workbook for others yet' })
  expect(alert).toHaveTextContent('There is no rate for Developer from 5 October 2026')
  expect(saved).toEqual([])
})

test('why it was not made is said in words', async () => {
  vi.stubGlobal(
    'Worker',
    class extends MakerWorker {
      override postMessage() {
        this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }))
      }
    },
  )
  const { form, user } = await open()
  await user.click(form.getByRole('button', { name: 'Save the workbook' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(/broke off while making it \(out of memory\)/)
})

test('of a copy that came from others there is a workbook for others only', async () => {
  const store = await aStore()
  const team = await aTeamIn(store)
  const snapshot = await teamReader(store, team).read()
  if (snapshot.kind !== 'ready') throw new Error(snapshot.kind)
  const copy = sharedCopy(snapshot.data, TODAY)
  if (!copy.ok) throw new Error(copy.error.code)
  const read = await readCopy(await writeCopy(copy.value, { made: `${TODAY}T09:00:00.000Z` }))
  if (!read.ok) throw new Error(read.error.code)
  const opened = await openCopy(store, read.value.data)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  renderTeamScreen(store, opened.value.team, props => <DataScreen {...props} team={props} />)
  const form = within(await screen.findByRole('form', { name: 'Workbook' }))
  expect(form.queryByRole('radio', { name: 'For finance' })).not.toBeInTheDocument()
  await userEvent.setup().click(form.getByRole('button', { name: 'Save the workbook' }))
  const book = await readFile(await bytesOf(`sprintworth-workbook-permits-${TODAY}.xlsx`), 'x')
  expect(book.ok && book.value.sheets.length).toBe(13)
})
