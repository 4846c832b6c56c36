import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MeetingScreen } from '#features/worth/meeting/MeetingScreen.tsx'
import { undo } from '#storage/history.ts'
import type { Store } from '#storage/store.ts'
import { TEAM_ID } from '#test/support/builders.ts'
import { aStore, renderScreen, renderTeamScreen } from '#test/support/renderScreen.tsx'
import { aTeamHere, stored } from './setUp.tsx'

const MINUTE = 60_000
let now = 0

beforeEach(() => {
  now = Date.UTC(2026, 10, 3, 9)
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** The same store on a clock that the test sets. */
const onClock = (store: Store): Store => ({ ...store, now: () => now })

/** Time passes; the device may have slept through it, so that a single tick is all there is. */
const pass = (milliseconds: number) =>
  act(() => {
    now += milliseconds
    vi.advanceTimersToNextTimer()
  })

async function meet(store: Store, withTeam = false) {
  const user = userEvent.setup({ delay: null })
  if (withTeam)
    renderTeamScreen(onClock(store), TEAM_ID, ({ data, figures, readOnly, ...props }) => (
      <MeetingScreen {...props} team={{ data, figures, readOnly }} />
    ))
  else renderScreen(onClock(store), props => <MeetingScreen {...props} />)
  await screen.findByRole('heading', { level: 1 })
  const fill = async (label: string, text: string) => {
    const field = screen.getByLabelText(label)
    await user.clear(field)
    await user.type(field, text)
  }
  const press = (name: string) => user.click(screen.getByRole('button', { name }))
  return { user, fill, press }
}
const total = () => screen.getByRole('timer').textContent

test('six people at £10 an hour: the total follows the clock, also through sleep, and pauses are left out', async () => {
  const at = await meet(await aStore())
  await at.fill('How many people?', '6')
  await at.fill('What does one hour of one person cost?', '10')
  await at.press('Start')
  expect(total()).toBe('£0.00')
  pass(MINUTE)
  expect(total()).toBe('£1.00')
  pass(59 * MINUTE)
  expect(total()).toBe('£60.00')
  await at.press('Pause')
  now += 8 * 60 * MINUTE
  expect(total()).toBe('£60.00')
  await at.press('Go on')
  pass(MINUTE)
  expect(total()).toBe('£61.00')
})

test('a reload and a closed tab lose nothing: it counts on', async () => {
  const store = await aStore()
  const at = await meet(store)
  await at.fill('What is the meeting called?', 'Board review')
  await at.fill('How many people?', '6')
  await at.fill('What does one hour of one person cost?', '10')
  await at.press('Start')
  await vi.waitFor(async () => expect(await store.db.table('device').get('draft:meeting:')).toBeDefined())
  cleanup()
  now += 30 * MINUTE
  await meet(store)
  expect(await screen.findByRole('heading', { name: 'What does ‘Board review’ cost?' })).toBeVisible()
  expect(total()).toBe('£30.00')
})

test('nobody in the room and nonsense are said, and nothing starts', async () => {
  const at = await meet(await aStore())
  await at.press('Start')
  expect(screen.getByRole('alert')).toHaveTextContent('Say how many people are in the room')
  expect(screen.queryByRole('timer')).not.toBeInTheDocument()
  await at.fill('How many people?', 'many')
  expect(screen.getByLabelText('How many people?')).toHaveAccessibleDescription(/‘many’ is not a number/)
  await at.fill('What does one hour of one person cost?', '0')
  expect(screen.getByLabelText('What does one hour of one person cost?')).toBeInvalid()
})

test('without a team it ends without anything kept, and another can start', async () => {
  const at = await meet(await aStore())
  await at.fill('How many people?', '6')
  await at.fill('What does one hour of one person cost?', '10')
  await at.press('Start')
  pass(MINUTE)
  await at.press('End the meeting')
  expect(total()).toBe('£1.00')
  expect(screen.queryByRole('button', { name: 'Save as a deliverable' })).not.toBeInTheDocument()
  await at.press('Start another meeting')
  expect(screen.queryByRole('timer')).not.toBeInTheDocument()
  expect(screen.getByLabelText('How many people?')).toHaveValue('')
})

/** Two developers and a designer at the team's rates. */
async function threeOfTheTeam(store: Store) {
  const at = await meet(store, true)
  await at.fill('How many people?', '2')
  await at.user.selectOptions(screen.getByLabelText('Which role?'), 'Developer')
  await at.press('Add a role')
  await at.fill('How many people? line 2', '1')
  await at.user.selectOptions(screen.getByLabelText('Which role? line 2'), 'Designer')
  return at
}

test('the team’s rates run the total; its own time becomes a deliverable, and never a cost item beside it', async () => {
  const store = await aTeamHere()
  const at = await threeOfTheTeam(store)
  await at.press('Start')
  // (2 × £613.37 + £702.11) ÷ 7.4 hours.
  pass(60 * MINUTE)
  expect(total()).toBe('£260.66')
  expect(document.body.textContent).not.toMatch(/613|702|1:00:00/)
  await at.press('End the meeting')
  expect(screen.queryByRole('button', { name: 'Save as a cost item' })).not.toBeInTheDocument()
  expect(screen.getByText(/it would count twice/)).toBeVisible()
  await at.press('Save as a deliverable')
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByLabelText('What kind of thing is it?')).toHaveValue('meeting')
  expect(within(dialog).queryByText(/expect/)).toBeNull()
  expect(within(dialog).getByText(/^The cost shown here is not kept/)).toBeVisible()
  await at.user.click(within(dialog).getByRole('button', { name: 'Save' }))
  await vi.waitFor(async () =>
    expect((await stored(store, 'deliverable')).find(({ kind }) => kind === 'meeting')).toMatchObject({
      name: 'Meeting',
      spending: 'resource',
    }),
  )
})

test('a line that is added is where the next key goes', async () => {
  const at = await threeOfTheTeam(await aTeamHere())
  expect(screen.queryByRole('button', { name: 'Add a role' })).not.toBeInTheDocument()
  await at.user.click(screen.getByRole('button', { name: 'Remove line 1' }))
  await at.press('Add a role')
  expect(screen.getByLabelText('How many people? line 2')).toHaveFocus()
})

test('of one person there is the time and no total, until rates are shown', async () => {
  const at = await meet(await aTeamHere(), true)
  await at.fill('How many people?', '1')
  await at.user.selectOptions(screen.getByLabelText('Which role?'), 'Developer')
  await at.press('Start')
  pass(74 * MINUTE)
  expect(total()).toBe('1:14:00')
  expect(screen.getByText('The cost is hidden: it would give a rate away')).toBeVisible()
  expect(document.body.textContent).not.toMatch(/£/)
  await at.press('Show rates for this visit')
  expect(total()).toBe('£102.23')
  expect(document.body.textContent).not.toContain('1:14:00')
})

/** A supplier review of six people at £10 an hour. */
async function startsAtTen(at: Awaited<ReturnType<typeof meet>>) {
  await at.user.click(screen.getByLabelText('A price of an hour'))
  await at.fill('What is the meeting called?', 'Supplier review')
  await at.fill('How many people?', '6')
  await at.fill('What does one hour of one person cost?', '10')
  await at.press('Start')
}

test('people at a typed price can become a cost item of today, as one command that can be undone', async () => {
  const store = await aTeamHere()
  const at = await meet(store, true)
  await startsAtTen(at)
  pass(30 * MINUTE)
  await at.press('End the meeting')
  await at.press('Save as a cost item')
  await vi.waitFor(async () =>
    expect(await stored(store, 'costItem')).toMatchObject([
      {
        description: 'Supplier review',
        category: 'other',
        standing: 'estimated',
        money: { net: 30_00, vat: { kind: 'not-stated' } },
        when: { kind: 'date', date: '2026-11-03' },
      },
    ]),
  )
  await vi.waitFor(() =>
    expect(screen.queryByRole('button', { name: 'Save as a cost item' })).not.toBeInTheDocument(),
  )
  await undo(store)
  expect(await stored(store, 'costItem')).toEqual([])
})

test('a meeting that is ended late is a cost item of the day on which it ended', async () => {
  const store = await aTeamHere()
  const at = await meet(store, true)
  await startsAtTen(at)
  pass(48 * 60 * MINUTE)
  fireEvent.change(screen.getByLabelText('On which day and at what time did it end?'), {
    target: { value: '2026-11-03T23:30' },
  })
  await at.press('End it at that time')
  expect(screen.getByText(/counts as other money of 3 November 2026\./)).toBeVisible()
  await at.press('Save as a cost item')
  await vi.waitFor(async () =>
    expect(await stored(store, 'costItem')).toMatchObject([{ when: { kind: 'date', date: '2026-11-03' } }]),
  )
})

test('what was saved of an ended meeting is said with the way to it, and the focus is at what comes', async () => {
  const store = await aTeamHere()
  const at = await meet(store, true)
  await startsAtTen(at)
  pass(30 * MINUTE)
  await at.press('End the meeting')
  expect(screen.getByRole('heading', { level: 2, name: 'The meeting has ended' })).toHaveFocus()
  await at.press('Save as a cost item')
  const saved = await screen.findByRole('heading', { level: 2, name: 'Saved as a cost item' })
  expect(saved).toHaveFocus()
  expect(screen.getByText(/is a cost item of 3 November 2026\. It can be changed or removed/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'See it in Sprints' })).toHaveAttribute('href', '#/sprints')
  expect(screen.queryByRole('button', { name: 'Save as a deliverable' })).not.toBeInTheDocument()
  expect(screen.queryByText(/As a cost item it counts as other money/)).not.toBeInTheDocument()
  // What is taken back is not said to be saved.
  await undo(store)
  expect(await screen.findByRole('button', { name: 'Save as a cost item' })).toBeVisible()
  await at.press('Save as a deliverable')
  await at.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('heading', { level: 2, name: 'Saved as a deliverable' })).toHaveFocus()
  expect(screen.getByRole('link', { name: 'Open the deliverable' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Save as a deliverable' })).not.toBeInTheDocument()
  await at.press('Start another meeting')
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
})
