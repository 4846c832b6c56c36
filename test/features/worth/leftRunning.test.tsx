import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MeetingScreen } from '#features/worth/meeting/MeetingScreen.tsx'
import type { Store } from '#storage/store.ts'
import { TEAM_ID } from '#test/support/builders.ts'
import { aStore, renderScreen, renderTeamScreen } from '#test/support/renderScreen.tsx'
import { aTeamHere } from './setUp.tsx'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
let now = 0

beforeEach(() => {
  // By the reader's own clock, as it is typed.
  now = new Date(2026, 10, 23, 10, 4, 30).getTime()
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const pass = (milliseconds: number) =>
  act(() => {
    now += milliseconds
    vi.advanceTimersToNextTimer()
  })

/** A meeting that has just been started: six people at £10 an hour, or of the team's rates. */
async function running(store: Store, ofTeam?: readonly (readonly [people: string, role: string])[]) {
  const user = userEvent.setup({ delay: null })
  const onClock = { ...store, now: () => now }
  if (ofTeam)
    renderTeamScreen(onClock, TEAM_ID, ({ data, figures, readOnly, ...props }) => (
      <MeetingScreen {...props} team={{ data, figures, readOnly }} />
    ))
  else renderScreen(onClock, props => <MeetingScreen {...props} />)
  await screen.findByRole('heading', { level: 1 })
  const press = (name: string) => user.click(screen.getByRole('button', { name }))
  if (ofTeam) {
    for (const [i, [people, role]] of ofTeam.entries()) {
      const line = i === 0 ? '' : ` line ${i + 1}`
      if (i > 0) await press('Add a role')
      await user.type(screen.getByLabelText(`How many people?${line}`), people)
      await user.selectOptions(screen.getByLabelText(`Which role?${line}`), role)
    }
  } else {
    await user.type(screen.getByLabelText('How many people?'), '6')
    await user.type(screen.getByLabelText('What does one hour of one person cost?'), '10')
  }
  await press('Start')
  const endAt = async (moment: string) => {
    fireEvent.change(field(), { target: { value: moment } })
    await press('End it at that time')
  }
  return { press, endAt }
}
const total = () => screen.getByRole('timer').textContent
const field = () => screen.getByLabelText('On which day and at what time did it end?')
const question = () => screen.queryByText(/Did it end earlier\?$/)?.textContent

test('a meeting of up to a working day is asked nothing; a longer one says since when it has run', async () => {
  await running(await aStore())
  pass(8 * HOUR)
  expect(question()).toBeUndefined()
  pass(MINUTE)
  expect(question()).toBe('It has run since 23 November 2026 at 10:04. Did it end earlier?')
  // Asked, and nothing else: it runs on.
  expect(total()).toBe('£481.00')
  pass(MINUTE)
  expect(total()).toBe('£482.00')
})

test('left running for two days it ends when it is said to have, with the cost up to then', async () => {
  const at = await running(await aStore())
  pass(48 * HOUR)
  fireEvent.change(field(), { target: { value: '2026-11-23T11:34' } })
  // Typed and not confirmed.
  expect(total()).toBe('£2,880.00')
  await at.endAt('2026-11-23T11:34')
  expect(total()).toBe('£89.50')
  expect(screen.getByRole('heading', { name: 'The meeting has ended' })).toHaveFocus()
  expect(question()).toBeUndefined()
})

test('an end that cannot be is said in words, the key goes there, and the meeting runs on', async () => {
  const at = await running(await aStore())
  pass(48 * HOUR)
  await at.press('End it at that time')
  expect(field()).toHaveAccessibleDescription(/Enter the day and the time when the meeting ended\./)
  await at.endAt('2026-11-23T10:03')
  expect(field()).toHaveAccessibleDescription(/This is before 23 November 2026 at 10:04, when the meeting/)
  await at.endAt('2026-11-25T10:05')
  expect(field()).toHaveAccessibleDescription(/This is still to come\./)
  expect(field()).toHaveFocus()
  expect(field()).toBeInvalid()
  expect(total()).toBe('£2,880.00')
  // The minute in which it started is no time before it.
  await at.endAt('2026-11-23T10:04')
  expect(total()).toBe('£0.00')
})

test('paused or ended before it was noticed, it can be set right all the same', async () => {
  const at = await running(await aStore())
  pass(48 * HOUR)
  await at.press('Pause')
  const asked = 'It ran for more than 8 hours, from 23 November 2026 at 10:04 on. Did it end earlier?'
  expect(question()).toBe(asked)
  await at.press('End the meeting')
  expect(question()).toBe(asked)
  await at.endAt('2026-11-26T09:00')
  expect(field()).toHaveAccessibleDescription(/This is still to come\./)
  now += 24 * HOUR
  await at.endAt('2026-11-26T09:00')
  expect(field()).toHaveAccessibleDescription(/This is after the meeting was stopped\./)
  await at.endAt('2026-11-23T11:34')
  expect(total()).toBe('£89.50')
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
})

test('one that really was that long is not asked again once that was said', async () => {
  const at = await running(await aStore())
  pass(12 * HOUR)
  await at.endAt('2026-11-23T19:34')
  expect(total()).toBe('£569.50')
  expect(question()).toBeUndefined()
})

test('of one person there is the time and no total, before it is set right and after', async () => {
  const at = await running(await aTeamHere(), [['1', 'Developer']])
  pass(48 * HOUR)
  expect(total()).toBe('48:00:00')
  await at.endAt('2026-11-23T11:34')
  expect(total()).toBe('1:29:30')
  expect(document.body.textContent).not.toMatch(/£/)
})

test('beside a total made of rates stands neither the time nor, once it has stopped, when', async () => {
  const at = await running(await aTeamHere(), [
    ['2', 'Developer'],
    ['1', 'Designer'],
  ])
  pass(48 * HOUR)
  expect(total()).toMatch(/^£/)
  await at.press('End the meeting')
  expect(document.body.textContent).not.toMatch(/48:00|25 November/)
  await at.endAt('2026-11-23T11:34')
  expect(total()).toBe('£388.81')
  expect(document.body.textContent).not.toMatch(/10:04|11:34|1:29/)
})
