import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exact } from '#core/exact.ts'
import {
  endedAt,
  isRunning,
  lasted,
  leftRunning,
  meetingCost,
  meetingGivesRateAway,
  paused,
  seated,
  type Sitting,
} from '#core/worth/meeting.ts'

const HOUR = 3_600_000
const NINE = Date.UTC(2026, 10, 3, 9)
/** £74 a day of 7.4 hours: £10 an hour. */
const price = () => exact(74_00)
const cost = (sittings: readonly Sitting[], now: number) => meetingCost(sittings, now, price, 7.4)
const six = [{ people: 6 }]

test('six people for half an hour at £10 are £30, however long the device slept in between', () => {
  const on = seated([], six, NINE)
  expect(cost(on, NINE)).toEqual({ ok: true, value: 0 })
  expect(cost(on, NINE + HOUR / 2)).toEqual({ ok: true, value: 30_00 })
  expect(cost(on, NINE + 9 * HOUR)).toEqual({ ok: true, value: 540_00 })
})

test('pauses are left out, and people who come later count from then on', () => {
  const broken = paused(seated([], six, NINE), NINE + HOUR)
  expect(isRunning(broken)).toBe(false)
  expect(cost(broken, NINE + 5 * HOUR)).toEqual({ ok: true, value: 60_00 })
  const again = seated(broken, [{ people: 8 }], NINE + 5 * HOUR)
  expect(isRunning(again)).toBe(true)
  expect(cost(again, NINE + 6 * HOUR)).toEqual({ ok: true, value: 140_00 })
  expect(lasted(again, NINE + 6 * HOUR)).toBe(2 * HOUR)
})

test('a clock that was put back makes a stretch nothing, never less', () => {
  const on = seated([], six, NINE)
  expect(cost(on, NINE - HOUR)).toEqual({ ok: true, value: 0 })
  expect(lasted(paused(on, NINE - HOUR), NINE)).toBe(0)
})

test('a role without a rate is named; too large a total is refused', () => {
  const on = seated([], [{ people: 3, role: 'Writer' }], NINE)
  expect(meetingCost(on, NINE + HOUR, () => undefined, 7.4)).toEqual({
    ok: false,
    error: { code: 'work-no-rate', role: 'Writer' },
  })
  expect(cost(seated([], [{ people: 1e14 }], NINE), NINE + 1000 * HOUR)).toEqual({
    ok: false,
    error: { code: 'worth-too-large' },
  })
})

test('a stretch of more than eight hours without a pause was left running; a pause in between starts anew', () => {
  const on = seated([], six, NINE)
  expect(leftRunning([], NINE)).toBeUndefined()
  expect(leftRunning(on, NINE + 8 * HOUR)).toBeUndefined()
  expect(leftRunning(on, NINE + 8 * HOUR + 1)).toEqual({ from: NINE, seats: six })
  const again = seated(paused(on, NINE + 5 * HOUR), six, NINE + 6 * HOUR)
  expect(leftRunning(again, NINE + 14 * HOUR)).toBeUndefined()
  expect(leftRunning(again, NINE + 15 * HOUR)?.from).toBe(NINE + 6 * HOUR)
  // Stopped when it was seen: it was too long all the same.
  expect(leftRunning(paused(on, NINE + 49 * HOUR), NINE + 50 * HOUR)?.from).toBe(NINE)
})

test('a meeting that was left running ends when it is said to have, and costs what it had by then', () => {
  const before = paused(seated([], six, NINE - 3 * HOUR), NINE - 2 * HOUR)
  const on = seated(before, six, NINE)
  const now = NINE + 49 * HOUR
  for (const sittings of [on, paused(on, now)]) {
    const ended = endedAt(sittings, NINE + HOUR / 2, now + HOUR)
    expect(ended).toEqual({ ok: true, value: paused(on, NINE + HOUR / 2) })
    if (ended.ok) expect(cost(ended.value, now)).toEqual({ ok: true, value: 90_00 })
  }
})

test('it ended neither before the last start nor in the time to come, nor after it was stopped', () => {
  const on = seated([], six, NINE)
  const now = NINE + 49 * HOUR
  const code = (sittings: readonly Sitting[], at: number) => {
    const ended = endedAt(sittings, at, now)
    return ended.ok ? undefined : ended.error.code
  }
  expect(code(on, Number.NaN)).toBe('meeting-end-missing')
  expect(code(on, NINE - 1)).toBe('meeting-end-before-start')
  expect(code(on, NINE)).toBeUndefined()
  expect(code(on, now)).toBeUndefined()
  expect(code(on, now + 1)).toBe('meeting-end-after-now')
  expect(code(paused(on, now - HOUR), now)).toBe('meeting-end-after-stop')
  // Typed to the minute: the minute in which it started is no time before it.
  expect(endedAt(seated([], six, NINE + 30_000), NINE, now)).toEqual({
    ok: true,
    value: [{ from: NINE + 30_000, to: NINE + 30_000, seats: six }],
  })
})

test('a stretch cut anywhere costs what it cost whole, and time never makes it less', () => {
  const length = fc.integer({ min: 1, max: 10 * HOUR })
  fc.assert(
    fc.property(
      length,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 40 }),
      (ms, of1, people) => {
        const seats = [{ people }]
        const cut = NINE + Math.floor(ms * of1)
        const whole = cost(seated([], seats, NINE), NINE + ms)
        expect(cost(seated(seated([], seats, NINE), seats, cut), NINE + ms)).toEqual(whole)
        const earlier = cost(seated([], seats, NINE), cut)
        if (earlier.ok && whole.ok) expect(earlier.value).toBeLessThanOrEqual(whole.value)
      },
    ),
  )
})

test.each([
  [
    'three of two roles',
    [
      [
        { people: 2, role: 'A' },
        { people: 1, role: 'B' },
      ],
    ],
    false,
  ],
  ['six of one role', [[{ people: 6, role: 'A' }]], true],
  ['people at a typed price, of whom one leaves', [[{ people: 6 }], [{ people: 5 }]], false],
  [
    'eight, of whom one leaves: the total then runs slower by what that one costs',
    [
      [
        { people: 4, role: 'A' },
        { people: 4, role: 'B' },
      ],
      [
        { people: 4, role: 'A' },
        { people: 3, role: 'B' },
      ],
    ],
    true,
  ],
  [
    'eight, of whom four of two roles leave',
    [
      [
        { people: 4, role: 'A' },
        { people: 4, role: 'B' },
      ],
      [
        { people: 2, role: 'A' },
        { people: 2, role: 'B' },
      ],
    ],
    false,
  ],
  [
    'the same eight after a pause',
    [
      [
        { people: 4, role: 'A' },
        { people: 4, role: 'B' },
      ],
      [
        { people: 4, role: 'B' },
        { people: 4, role: 'A' },
      ],
    ],
    false,
  ],
  [
    'four who come after another four have left: one more of a role than at first',
    [
      [
        { people: 2, role: 'A' },
        { people: 4, role: 'B' },
      ],
      [
        { people: 2, role: 'A' },
        { people: 2, role: 'B' },
        { people: 2, role: 'C' },
      ],
      [
        { people: 2, role: 'A' },
        { people: 5, role: 'B' },
      ],
    ],
    true,
  ],
])('beside a watch the total of %s gives a rate away: %s', (_, rooms, gives) => {
  const sittings = rooms.map((seats, i): Sitting => ({
    from: NINE + i * HOUR,
    to: NINE + (i + 1) * HOUR,
    seats,
  }))
  expect(meetingGivesRateAway(sittings)).toBe(gives)
})
