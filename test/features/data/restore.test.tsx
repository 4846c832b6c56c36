// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { writeChecked } from '#exchange/backup/checkedFile.ts'
import { compare } from '#exchange/backup/compare.ts'
import { DataScreen } from '#features/data/DataScreen.tsx'
import { readLive } from '#storage/reads/tables.ts'
import { allRows, restore } from '#storage/restore.ts'
import type { Store } from '#storage/store.ts'
import { removeTeam } from '#storage/writes/removeTeam.ts'
import { removeRow, saveRow } from '#storage/writes/rows.ts'
import { aStore, renderScreen } from '#test/support/renderScreen.tsx'
import { aTeamIn, backupOf, file } from './backups.ts'

/** Everything that the app shows, to see that nothing of it moved. */
const rowsOf = async (store: Store) => JSON.stringify(await allRows(store))

async function choose(store: Store, text: string) {
  const user = userEvent.setup()
  renderScreen(store, props => <DataScreen {...props} />)
  await user.upload(await screen.findByLabelText('Choose a backup'), file(text))
  return user
}

/** Brings everything of one store to another, as a backup does. */
async function restoreAll(to: Store, from: Store) {
  const restored = await restore(to, compare(await allRows(to), await allRows(from)))
  expect(restored.ok).toBe(true)
}

/** A backup of one team, and an empty store to bring it to. */
async function fromElsewhere(passphrase?: string) {
  const [there, here] = [await aStore(), await aStore()]
  await aTeamIn(there)
  return { there, here, text: await backupOf(there, passphrase) }
}

async function refused(text: string, sentence: RegExp) {
  const here = await aStore()
  await aTeamIn(here)
  const before = await rowsOf(here)
  await choose(here, text)
  const alert = await screen.findByRole('alert', { name: 'backup.json was not restored' })
  expect(alert).toHaveTextContent(sentence)
  expect(alert).toHaveTextContent('Nothing here was changed.')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(await rowsOf(here)).toBe(before)
}

test('a backup that was cut short is refused', async () => {
  const { text } = await fromElsewhere()
  await refused(text.slice(0, text.length / 2), /It was cut short, or it is not a Sprintworth file/)
})

test('a backup that somebody edited is refused by its checksum', async () => {
  const { text } = await fromElsewhere()
  await refused(text.replace('"Permits"', '"Permit"'), /its checksum does not match/)
})

test('a backup of a newer version is refused, and what to do is said', async () => {
  const { text } = await fromElsewhere()
  const { checksum: _, ...content } = JSON.parse(text) as Record<string, unknown>
  await refused(
    await writeChecked({ ...content, schema: 999 }),
    /newer version of Sprintworth. Update Sprintworth/,
  )
})

test('a backup that holds records which nobody knows is refused by their name', async () => {
  const { text } = await fromElsewhere()
  const { checksum: _, ...content } = JSON.parse(text) as { checksum: string; rows: object }
  const strange = { ...content, rows: { ...content.rows, pigeon: [{ id: 'vote-1', v: 1 }] } }
  await refused(await writeChecked(strange), /records that this version does not know: pigeon/)
})

test('a row that breaks its schema is named', async () => {
  const { text } = await fromElsewhere()
  const { checksum: _, ...content } = JSON.parse(text) as {
    checksum: string
    rows: { rate: Record<string, unknown>[] }
  }
  const rate = content.rows.rate.map(row => ({ ...row, from: 'someday' }))
  await refused(
    await writeChecked({ ...content, rows: { ...content.rows, rate } }),
    /Row 1 of ‘rate’ in this backup is not valid/,
  )
})

test('another kind of file is refused', async () => {
  await refused('{"format":"sprintworth-dictionary"}', /This is not a Sprintworth backup/)
})

test('a wrong passphrase is said at the field, and the right one opens the same file', async () => {
  const { here, text } = await fromElsewhere('correct horse')
  const user = await choose(here, text)
  const dialog = await screen.findByRole('dialog', { name: 'backup.json is locked' })
  await user.type(within(dialog).getByLabelText('Passphrase'), 'wrong horse')
  await user.click(within(dialog).getByRole('button', { name: 'Unlock' }))
  expect(await within(dialog).findByRole('link', { name: /This backup did not open/ })).toBeInTheDocument()
  expect((await allRows(here)).team).toEqual([])
  await user.clear(within(dialog).getByLabelText(/Passphrase/))
  await user.type(within(dialog).getByLabelText(/Passphrase/), 'correct horse')
  await user.click(within(dialog).getByRole('button', { name: 'Unlock' }))
  expect(
    await screen.findByRole('dialog', { name: 'What restoring backup.json would do' }),
  ).toBeInTheDocument()
}, 20_000)

test('what would be added is shown by kind with names; then it is restored, and undone', async () => {
  const { here, text } = await fromElsewhere()
  const user = await choose(here, text)
  const dialog = await screen.findByRole('dialog', { name: 'What restoring backup.json would do' })
  expect(within(dialog).getByRole('heading', { name: 'Added' })).toBeInTheDocument()
  expect(within(dialog).getByText('2 sprints')).toBeInTheDocument()
  expect(
    within(dialog).getByText('Developer, from 5 October 2026; Designer, from 5 October 2026'),
  ).toBeInTheDocument()
  expect(within(dialog).getByText('Permits finished online, 30 October 2026')).toBeInTheDocument()
  expect((await allRows(here)).team).toEqual([])
  await user.click(within(dialog).getByRole('button', { name: /^Restore \d+ records$/ }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect((await allRows(here)).team.map(({ name }) => name)).toEqual(['Permits'])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await allRows(here)).team[0]?.deleted).toBe(1))
})

test('restoring what is here already says that it changes nothing', async () => {
  const here = await aStore()
  await aTeamIn(here)
  await choose(here, await backupOf(here))
  const dialog = await screen.findByRole('dialog', { name: 'Restoring backup.json changes nothing' })
  expect(within(dialog).queryByRole('button', { name: /^Restore/ })).not.toBeInTheDocument()
  expect(within(dialog).getByText(/the same in the backup and here/)).toBeInTheDocument()
})

test('what is newer here is named and stays as it is', async () => {
  const store = await aStore()
  await aTeamIn(store)
  const old = await backupOf(store)
  const [team] = (await allRows(store)).team
  if (!team) throw new Error('No team')
  await saveRow(store, { record: 'team', row: { ...team, name: 'Permits and licences' }, base: team.hlc })
  await choose(store, old)
  const dialog = await screen.findByRole('dialog', { name: 'Restoring backup.json changes nothing' })
  expect(within(dialog).getByRole('heading', { name: 'Newer here, and stays as it is' })).toBeInTheDocument()
  expect(within(dialog).getByText('1 team')).toBeInTheDocument()
})

test('a later version and a removal in the backup are told apart, by name', async () => {
  const [there, here] = [await aStore(), await aStore()]
  await aTeamIn(there)
  await restoreAll(here, there)
  const { team, reading } = await allRows(there)
  if (!team[0] || !reading[0]) throw new Error('No team')
  await saveRow(there, { record: 'team', row: { ...team[0], name: 'Licences' }, base: team[0].hlc })
  await removeRow(there, 'reading', reading[0])
  const user = await choose(here, await backupOf(there))
  const dialog = await screen.findByRole('dialog', { name: 'What restoring backup.json would do' })
  expect(within(dialog).getByText('Licences')).toBeInTheDocument()
  expect(
    within(dialog).getByRole('heading', { name: 'Removed, because the backup says so and is later' }),
  ).toBeInTheDocument()
  expect(within(dialog).getByText('Permits finished online, 30 October 2026')).toBeInTheDocument()
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }))
  expect((await allRows(here)).team[0]?.name).toBe('Permits')
})

test('what changed here since the comparison is not restored over', async () => {
  const { here, there, text } = await fromElsewhere()
  const user = await choose(here, text)
  const dialog = await screen.findByRole('dialog', { name: 'What restoring backup.json would do' })
  await restoreAll(here, there)
  const [team] = (await allRows(here)).team
  if (!team) throw new Error('No team')
  await saveRow(here, { record: 'team', row: { ...team, name: 'Mine' }, base: team.hlc })
  await user.click(within(dialog).getByRole('button', { name: /^Restore \d+ records$/ }))
  expect(
    await screen.findByText(/Something was changed here since the backup was compared/),
  ).toBeInTheDocument()
  expect((await allRows(here)).team[0]?.name).toBe('Mine')
})

test('a team that was removed after the backup comes back, or stays away where that is asked', async () => {
  const here = await aStore()
  const team = await aTeamIn(here)
  const before = await readLive(here.db, 'rate')
  const text = await backupOf(here)
  expect((await removeTeam(here, team)).ok).toBe(true)
  const user = await choose(here, text)
  const dialog = await screen.findByRole('dialog', { name: 'What restoring backup.json would do' })
  const bringBack = within(dialog).getByRole('checkbox', {
    name: /^Bring back \d+ records removed here since/,
  })
  await user.click(bringBack)
  expect(
    await screen.findByRole('dialog', { name: 'Restoring backup.json changes nothing' }),
  ).toBeInTheDocument()
  await user.click(screen.getByRole('checkbox', { name: /^Bring back/ }))
  await user.click(await screen.findByRole('button', { name: /^Restore \d+ records/ }))
  await waitFor(async () => expect(await readLive(here.db, 'rate')).toEqual(before))
  expect((await readLive(here.db, 'team')).map(({ id }) => id)).toEqual([team])
})
