// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { readDraft } from '#storage/drafts/drafts.ts'
import { splitEffort } from '#storage/writes/effort.ts'
import { showSprint, sprintWith, type Here } from './setUp.tsx'

const effortOf = (name: string) => screen.getByLabelText(new RegExp(`^Effort in \\w+, ${name}$`))
const notice = () => screen.queryByRole('region', { name: 'Effort that you typed before is here again' })

/** What is kept of a sprint's effort, by number of the sprint. */
async function kept({ store, rows }: Here, number: number) {
  const sprint = (await rows('sprint')).find(row => row.number === number)
  const draft = await readDraft(store, 'effort', sprint?.id ?? '')
  return draft && Object.values(draft.amounts)
}

/** Leaves for another sprint's screen, looks at it, and comes back. */
async function leaveAndComeBack(here: Here, meanwhile: () => void = () => undefined) {
  cleanup()
  await showSprint(here, 2)
  meanwhile()
  cleanup()
  await showSprint(here, 1)
}

test('effort that was typed and not saved is there again after the sprint was left, and says so', async () => {
  const here = await sprintWith('Postcode check', 'Welsh service')
  await here.user.selectOptions(screen.getByLabelText('Effort is counted in'), 'Points')
  await here.user.type(effortOf('Postcode check'), '5')
  // Not left yet.
  await here.user.type(effortOf('Welsh service'), '3')
  await waitFor(async () => expect(await kept(here, 1)).toEqual(['5', '3']))
  await leaveAndComeBack(here, () => expect(effortOf('Postcode check')).toHaveValue(''))
  await waitFor(() => expect(notice()).toBeVisible())
  expect(screen.getByLabelText('Effort is counted in')).toHaveDisplayValue('Points')
  expect(effortOf('Postcode check')).toHaveValue('5')
  expect(effortOf('Welsh service')).toHaveValue('3')
  expect(screen.getByText(/Not saved yet\./)).toBeInTheDocument()
  expect(await here.rows('effort')).toEqual([])

  await here.user.click(screen.getByRole('button', { name: 'Save effort' }))
  expect(await screen.findByText('Effort of sprint 1 saved.')).toBeInTheDocument()
  expect((await here.rows('effort')).map(({ amount }) => amount)).toEqual([5, 3])
  expect(notice()).toBeNull()
  await waitFor(async () => expect(await kept(here, 1)).toBeUndefined())
})

test('discarded, it does not come back; nor does what was typed back to what is stored', async () => {
  const here = await sprintWith('Postcode check')
  await here.user.type(effortOf('Postcode check'), '5')
  await here.user.tab()
  await leaveAndComeBack(here)
  await here.user.click(await screen.findByRole('button', { name: 'Discard changes' }))
  expect(notice()).toBeNull()
  await waitFor(async () => expect(await kept(here, 1)).toBeUndefined())
  await here.user.type(effortOf('Postcode check'), '7')
  await waitFor(async () => expect(await kept(here, 1)).toEqual(['7']))
  await here.user.keyboard('{Escape}')
  await waitFor(async () => expect(await kept(here, 1)).toBeUndefined())
})

test('effort that another tab saved meanwhile is shown beside what was typed before either goes', async () => {
  const here = await sprintWith('Postcode check')
  await here.user.type(effortOf('Postcode check'), '50')
  await here.user.tab()
  await waitFor(async () => expect(await kept(here, 1)).toEqual(['50']))
  cleanup()
  const [sprint] = await here.rows('sprint')
  const [deliverable] = await here.rows('deliverable')
  if (!sprint || !deliverable) throw new Error('Nothing to work on')
  const parts = [{ deliverable: deliverable.id, amount: 80 }]
  expect((await splitEffort(here.store, { sprint, unit: 'percent', parts, seen: [] })).ok).toBe(true)
  await showSprint(here, 1)
  await waitFor(() => expect(effortOf('Postcode check')).toHaveValue('50'))
  await here.user.click(screen.getByRole('button', { name: 'Save effort' }))
  expect(
    await screen.findByRole('dialog', { name: 'This was changed somewhere else meanwhile' }),
  ).toBeInTheDocument()
  expect((await here.rows('effort')).map(({ amount }) => amount)).toEqual([80])
})

test('of many deliverables, one that was brought in and typed at is among those that come back', async () => {
  const names = Array.from({ length: 14 }, (_, i) => `Part ${i + 1}`)
  const here = await sprintWith(...names)
  await here.user.selectOptions(
    screen.getByLabelText('Another deliverable that this sprint worked on'),
    'Part 14',
  )
  await here.user.type(effortOf('Part 14'), '25')
  await here.user.tab()
  await leaveAndComeBack(here)
  await waitFor(() => expect(effortOf('Part 14')).toHaveValue('25'))
  const table = screen.getByRole('table', { name: 'Effort by deliverable' })
  expect(within(table).getAllByRole('textbox')).toHaveLength(1)
})
