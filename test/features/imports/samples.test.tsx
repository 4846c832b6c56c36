import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { figuresOf } from '#core/figures.ts'
import { readDictionary } from '#exchange/dictionary/readDictionary.ts'
import { readCopy } from '#exchange/report/copy.ts'
import { copySample, dictionarySample } from '#features/imports/ownSamples.ts'
import { day } from '#test/support/builders.ts'
import { TODAY } from '#test/support/renderScreen.tsx'
import { aTeam, openFile, press, showImports, type Here } from './setUp.tsx'

/** A team with a name and two sprints from the day that it was set up. */
const nameOnly = {
  team: { name: 'New team' },
  division: 'england-and-wales',
  roles: [],
  sprints: { from: day('2026-11-02'), count: 2 },
} as const

/** What a sample holds, as it is saved from the screen. */
async function saved(here: Here, name: RegExp): Promise<string> {
  const blobs: Blob[] = []
  const made = vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    if (blob instanceof Blob) blobs.push(blob)
    return 'blob:test'
  })
  await press(here, name)
  await waitFor(() => expect(blobs).toHaveLength(1))
  made.mockRestore()
  return (await blobs[0]?.text()) ?? ''
}

test.each([
  [/^Sprints sample/, 'sprints.csv', /^Add 3 rows/, 'sprint', 5],
  [/^Toggl/, 'toggl.csv', /^Bring in 2 deliverables/, 'effort', 2],
  [/^Kimai/, 'kimai.csv', /^Bring in 2 deliverables/, 'effort', 2],
  [/^Effort/, 'effort.csv', /^Add 4 rows/, 'effort', 4],
  [/^People/, 'people.csv', /^Add 3 rows/, 'allocation', 3],
] as const)('the sample %s goes in for a new team without help', async (name, file, add, record, count) => {
  const here = await aTeam(nameOnly)
  await showImports(here)
  const text = await saved(here, name)
  await openFile(here, file, text)
  await press(here, add)
  await waitFor(async () => expect(await here.rows(record)).toHaveLength(count))
})

test('what a file needs first is said, with a link to where it is added', async () => {
  const here = await aTeam(nameOnly)
  await showImports(here)
  await openFile(here, 'readings.csv', await saved(here, /^Readings/))
  await screen.findByText('This team has no outcome yet, and readings belong to one')
  expect(screen.getByRole('link', { name: 'Outcomes' })).toHaveAttribute('href', '#/outcomes')
  await press(here, 'Choose another file')
  await openFile(here, 'leave.ics', await saved(here, /^Leave/))
  await screen.findByText(/^This team has nobody on it yet/)
  expect(screen.getByRole('link', { name: 'Team and rates' })).toHaveAttribute('href', '#/team')
})

test('the sample of leave falls where somebody is on the team, also once all have left it', async () => {
  const here = await aTeam()
  const [allocation] = await here.rows('allocation')
  if (!allocation) throw new Error('No allocation')
  const to = day('2026-07-31')
  await here.add({ record: 'allocation', row: { ...allocation, to }, base: allocation.hlc })
  await showImports(here)
  await openFile(here, 'leave.ics', await saved(here, /^Leave/))
  await here.user.selectOptions(
    screen.getByLabelText('Whose days off are these?'),
    screen.getByRole('option', { name: /^Delivery manager, 4 people/ }),
  )
  expect(await screen.findByRole('button', { name: 'Add 5 absences' })).toBeVisible()
})

test.each(['2026-06-10', '2026-01-02', '2028-02-29'])(
  'the sample of a copy shows figures, whenever it is saved: on %s',
  async today => {
    const read = await readCopy(await copySample(day(today)))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const { cost, outcomes } = figuresOf(read.value.data, day(today))
    expect(cost.missing).toEqual([])
    expect(cost.sprints.map(({ status }) => status)).toEqual(['closed', 'closed', 'running'])
    expect(cost.sprints.every(({ pricing }) => pricing.kind === 'priced' && pricing.price.total > 0)).toBe(
      true,
    )
    expect(outcomes.map(({ costPerUnit }) => costPerUnit.kind)).toEqual(['known'])
  },
)

test('the samples of Sprintworth’s own files open', async () => {
  expect(await readCopy(await copySample(TODAY))).toMatchObject({ ok: true })
  expect(await readDictionary(await dictionarySample(TODAY))).toMatchObject({ ok: true })
})
