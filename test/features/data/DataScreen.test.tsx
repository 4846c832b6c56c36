// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import { readBackup } from '#exchange/backup/readBackup.ts'
import { readCopy, writeCopy } from '#exchange/report/copy.ts'
import { DataScreen } from '#features/data/DataScreen.tsx'
import { readSettings, writeDevice } from '#storage/device.ts'
import { readLive } from '#storage/reads/tables.ts'
import { teamReader } from '#storage/reads/teamReader.ts'
import { allRows } from '#storage/restore.ts'
import type { Store } from '#storage/store.ts'
import { aStore, renderScreen, renderTeamScreen, TODAY } from '#test/support/renderScreen.tsx'
import { aTeamIn, anExampleIn, backupOf, file } from './backups.ts'

let saved: { readonly name: string; readonly blob: Blob }[] = []
let kept: Blob | undefined

beforeEach(() => {
  saved = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    kept = blob instanceof Blob ? blob : undefined
    return 'blob:test'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (kept) saved.push({ name: this.download, blob: kept })
  })
})
afterEach(() => vi.restoreAllMocks())

/** The text of the file that was saved, by its name. */
async function savedAs(name: string): Promise<string> {
  await waitFor(() => expect(saved.map(each => each.name)).toContain(name))
  return (await saved.find(each => each.name === name)?.blob.text()) ?? ''
}

const showTeam = (store: Store, team: string) =>
  renderTeamScreen(store, team, props => <DataScreen {...props} team={props} />)

async function open() {
  const store = await aStore()
  const team = await aTeamIn(store)
  showTeam(store, team)
  await screen.findByRole('heading', { name: 'Data' })
  return { store, team, user: userEvent.setup() }
}

test('a backup is one file with the day in its name, and is remembered', async () => {
  const { store, user } = await open()
  expect(await screen.findByText('There is none. What is here is nowhere else.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Save a backup' }))
  const read = await readBackup(await savedAs(`sprintworth-backup-${TODAY}.json`))
  expect(read.ok && read.value.rows.team.map(({ name }) => name)).toEqual(['Permits'])
  expect(await screen.findByText(/Nothing has changed since/)).toBeInTheDocument()
  expect((await readSettings(store.db)).lastBackup).toBeDefined()
})

test('before a passphrase is set it is said that nobody can recover it; it is typed twice', async () => {
  const { user } = await open()
  expect(screen.queryByText('A forgotten passphrase cannot be recovered')).not.toBeInTheDocument()
  await user.click(screen.getByRole('checkbox', { name: 'Lock it with a passphrase' }))
  expect(screen.getByText('A forgotten passphrase cannot be recovered')).toBeInTheDocument()
  await user.type(screen.getByLabelText('Passphrase'), 'correct horse')
  await user.type(screen.getByLabelText('The same passphrase again'), 'correct house')
  await user.click(screen.getByRole('button', { name: 'Save a locked backup' }))
  expect(
    await screen.findByRole('link', { name: /The two passphrases are not the same/ }),
  ).toBeInTheDocument()
  expect(saved).toEqual([])
  await user.clear(screen.getByLabelText(/The same passphrase again/))
  await user.type(screen.getByLabelText(/The same passphrase again/), 'correct horse')
  await user.click(screen.getByRole('button', { name: 'Save a locked backup' }))
  const text = await savedAs(`sprintworth-locked-backup-${TODAY}.json`)
  expect(text).not.toContain('Permits')
  expect((await readBackup(text, { passphrase: 'correct horse' })).ok).toBe(true)
  await waitFor(() => expect(screen.queryByLabelText('Passphrase')).not.toBeInTheDocument())
}, 20_000)

test('a passphrase that is empty or short is refused at its field', async () => {
  const { user } = await open()
  await user.click(screen.getByRole('checkbox', { name: 'Lock it with a passphrase' }))
  await user.click(screen.getByRole('button', { name: 'Save a locked backup' }))
  expect(await screen.findByRole('link', { name: 'Enter the passphrase.' })).toBeInTheDocument()
  await user.type(screen.getByLabelText(/^Passphrase/), 'short')
  await user.click(screen.getByRole('button', { name: 'Save a locked backup' }))
  expect(await screen.findByRole('link', { name: /too short. Use 8 characters/ })).toBeInTheDocument()
  expect(saved).toEqual([])
})

test('what goes into a copy is listed before it is saved, and the file holds no rates', async () => {
  const { user } = await open()
  await user.click(screen.getByRole('button', { name: 'See what goes in' }))
  const dialog = await screen.findByRole('dialog', { name: 'What goes into the copy of Permits' })
  expect(within(dialog).getByText('2 sprints with their cost')).toBeInTheDocument()
  await user.click(within(dialog).getByRole('button', { name: 'Save the copy' }))
  const text = await savedAs(`sprintworth-copy-permits-${TODAY}.json`)
  expect((await readCopy(text)).ok).toBe(true)
  expect(text).not.toMatch(/"(?:day|rate|fte|people|allocation)":[\d[{]/)
})

test('a copy of a team that lacks a rate is refused, with the role and the days', async () => {
  const store = await aStore()
  const team = await aTeamIn(store, { roles: [{ role: 'Developer', people: 3 }] })
  showTeam(store, team)
  await userEvent.click(await screen.findByRole('button', { name: 'See what goes in' }))
  const alert = await screen.findByRole('alert', { name: 'There is no copy yet' })
  expect(alert).toHaveTextContent('There is no rate for Developer from 5 October 2026')
})

/** The file that somebody else gives: a copy of their team. */
async function copyFrom(store: Store, team: string): Promise<string> {
  const snapshot = await teamReader(store, team).read()
  const copy = snapshot.kind === 'ready' ? sharedCopy(snapshot.data, TODAY) : undefined
  if (!copy?.ok) throw new Error('No copy')
  return writeCopy(copy.value, { made: '2026-11-03T09:00:00.000Z' })
}

test('a copy that somebody gave is opened, and shown', async () => {
  const theirs = await aStore()
  const team = await aTeamIn(theirs)
  const text = await copyFrom(theirs, team)
  const here = await aStore()
  renderScreen(here, props => <DataScreen {...props} />)
  await userEvent.upload(await screen.findByLabelText('Choose a copy'), file(text, 'copy.json'))
  await waitFor(async () => expect((await readSettings(here.db)).team).toBe(`copy:${team}`))
  expect((await readLive(here.db, 'team')).map(({ origin }) => origin)).toEqual(['copy'])
  expect(window.location.hash).toBe('#/overview')
})

test('an edited copy and a backup are refused in words', async () => {
  const { store, team, user } = await open()
  const text = await copyFrom(store, team)
  const picker = screen.getByLabelText('Choose a copy')
  await user.upload(picker, file(text.replace('"Permits"', '"Permit"'), 'copy.json'))
  expect(await screen.findByText(/its checksum does not match/)).toBeInTheDocument()
  await user.upload(picker, file(await backupOf(store), 'copy.json'))
  expect(await screen.findByText(/This is not a Sprintworth copy of a team/)).toBeInTheDocument()
})

test('another team is shown, and a team is removed after a question, and comes back', async () => {
  const store = await aStore()
  const own = await aTeamIn(store)
  const example = await anExampleIn(store)
  await writeDevice(store.db, { team: own })
  renderScreen(store, props => <DataScreen {...props} />)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Show Apply for a school place' }))
  await waitFor(async () => expect((await readSettings(store.db)).team).toBe(example))
  await user.click(await screen.findByRole('button', { name: 'Remove Permits' }))
  const dialog = await screen.findByRole('dialog', { name: 'Remove Permits?' })
  await user.click(within(dialog).getByRole('button', { name: 'Remove the team' }))
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: 'Remove Permits' })).not.toBeInTheDocument(),
  )
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('button', { name: 'Remove Permits' })).toBeInTheDocument()
})

test('the currency changes after a question, and no amount with it', async () => {
  const { store, user } = await open()
  const before = (await allRows(store)).rate.map(({ price }) => price)
  await user.selectOptions(await screen.findByLabelText('Currency'), 'Canadian dollar')
  const dialog = await screen.findByRole('dialog', { name: 'Change from British pound to Canadian dollar?' })
  expect(dialog).toHaveTextContent('Amounts are not converted')
  await user.click(within(dialog).getByRole('button', { name: 'Change the currency' }))
  await waitFor(async () => expect((await allRows(store)).workspace[0]?.currency).toBe('CAD'))
  expect((await allRows(store)).rate.map(({ price }) => price)).toEqual(before)
  await user.selectOptions(screen.getByLabelText('A financial year starts in'), 'January')
  await waitFor(async () => expect((await allRows(store)).workspace[0]?.financialYearStart).toBe(1))
})

test('single-key shortcuts are turned off for this device', async () => {
  const { store, user } = await open()
  await user.click(await screen.findByRole('checkbox', { name: 'Single-key shortcuts' }))
  await waitFor(async () => expect((await readSettings(store.db)).shortcuts).toBe(false))
  await waitFor(() =>
    expect(screen.getByRole('checkbox', { name: 'Single-key shortcuts' })).not.toBeChecked(),
  )
})

test('what the browser answered is said, and it can be asked again', async () => {
  const store = await aStore()
  await writeDevice(store.db, { persistence: 'denied' })
  renderScreen(store, props => <DataScreen {...props} />)
  expect(await screen.findByText(/did not agree to keep the data/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Ask again' }))
  expect(await screen.findByText(/This browser cannot be asked/)).toBeInTheDocument()
  expect(screen.getByText('This browser does not say.')).toBeInTheDocument()
})

test('Safari, not installed, is warned of: it clears data after a week', async () => {
  const safari =
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15'
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(safari)
  await open()
  expect(screen.getByText('This browser clears data after a week without a visit')).toBeInTheDocument()
})
