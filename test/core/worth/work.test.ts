import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exact, toNumber } from '#core/exact.ts'
import { rolePrices } from '#core/worth/rolePrices.ts'
import { personDays, priceWork, workGivesRateAway, type Work } from '#core/worth/work.ts'
import { aRate, anAllocation, day, teamData } from '#test/support/builders.ts'

const HOURS = 7.4
const at = (pence: number) => () => exact(pence)
const line = (people: number, each: number, unit: Work['unit'] = 'days', role?: string): Work => ({
  people,
  each,
  unit,
  ...(role !== undefined && { role }),
})

describe('the price of work', () => {
  test('4 people for 3 days and 6 people in two hours of meetings are 13.62 days', () => {
    const lines = [line(4, 3), line(6, 2, 'hours')]
    const days = lines.map(each => toNumber(personDays(each, HOURS), 2))
    expect(days).toEqual([12, 1.62])
    expect(priceWork(lines, at(740_00), HOURS)).toEqual({ ok: true, value: 12 * 740_00 + 12 * 100_00 })
  })

  test('a role without a rate is named, and what the others cost is not given in its place', () => {
    const prices = (role: string | undefined) => (role === 'Developer' ? exact(500_00) : undefined)
    expect(
      priceWork([line(2, 1, 'days', 'Developer'), line(1, 1, 'days', 'Designer')], prices, HOURS),
    ).toEqual({
      ok: false,
      error: { code: 'work-no-rate', role: 'Designer' },
    })
  })

  test('nothing and more than can be held are refused', () => {
    expect(priceWork([], at(1), HOURS)).toEqual({ ok: false, error: { code: 'worth-no-cost' } })
    expect(priceWork([line(1, 1)], () => undefined, HOURS)).toEqual({
      ok: false,
      error: { code: 'worth-no-cost' },
    })
    expect(priceWork([line(1e9, 1e9)], at(1_00), HOURS)).toEqual({
      ok: false,
      error: { code: 'worth-too-large' },
    })
  })

  test('in whatever order the lines come, and however one is split, the price is the same', () => {
    const count = fc.integer({ min: 1, max: 400 }).map(n => n / 4)
    const work = fc.record({
      people: count,
      each: count,
      unit: fc.constantFrom('days' as const, 'hours' as const),
    })
    fc.assert(
      fc.property(
        fc.array(work, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 1e6 }),
        (lines, price) => {
          const whole = priceWork(lines, at(price), HOURS)
          expect(priceWork(lines.toReversed(), at(price), HOURS)).toEqual(whole)
          const halves = lines.flatMap(each => [
            { ...each, each: each.each / 2 },
            { ...each, each: each.each / 2 },
          ])
          expect(priceWork(halves, at(price), HOURS)).toEqual(whole)
        },
      ),
    )
  })
})

test.each([
  ['two people of two roles', [line(1, 3, 'days', 'A'), line(1, 3, 'days', 'B')], true],
  ['four people of one role', [line(4, 3, 'days', 'A')], true],
  ['three people of two roles', [line(2, 3, 'days', 'A'), line(1, 3, 'days', 'B')], false],
  ['one person at a typed price', [line(1, 3)], false],
  ['one role, but for minutes of another', [line(3, 2, 'days', 'A'), line(1, 0.01, 'days', 'B')], true],
  [
    'one role in two lines, but for an hour',
    [line(2, 2, 'days', 'A'), line(2, 3, 'days', 'A'), line(1, 1, 'hours', 'B')],
    true,
  ],
  ['four for three days and six for two hours', [line(4, 3, 'days', 'A'), line(6, 2, 'hours', 'B')], false],
])('a price of %s gives a rate away: %s', (_, lines, gives) => {
  expect(workGivesRateAway(lines, HOURS)).toBe(gives)
})

test('a price is shown where beside the time of every role there is a tenth of it in other roles, and of three people or more', () => {
  const some = fc.array(
    fc.record({
      people: fc.integer({ min: 1, max: 9 }),
      each: fc.integer({ min: 1, max: 40 }).map(n => n / 4),
      unit: fc.constantFrom('days' as const, 'hours' as const),
      role: fc.constantFrom('A', 'B', 'C'),
    }),
    { minLength: 1, maxLength: 5 },
  )
  fc.assert(
    fc.property(some, lines => {
      const days = (role?: string) =>
        lines
          .filter(each => role === undefined || each.role === role)
          .reduce((all, each) => all + toNumber(personDays(each, HOURS), 6), 0)
      const largest = Math.max(...['A', 'B', 'C'].map(days)) / days()
      const people = lines.reduce((all, each) => all + each.people, 0)
      // On the line itself either will do: the time of hours is no round number of days.
      fc.pre(Math.abs(largest - 1 / 1.1) > 1e-4)
      expect(workGivesRateAway(lines, HOURS)).toBe(people < 3 || largest > 1 / 1.1)
    }),
  )
})

test('a role costs what its rate of the day says, or nothing is known', () => {
  const data = teamData({
    rates: [
      aRate({ id: 'r1', role: 'Developer', price: { kind: 'entered', day: 500_00 }, to: '2026-05-31' }),
      aRate({ id: 'r2', role: 'Developer', price: { kind: 'entered', day: 550_00 }, from: '2026-06-01' }),
      aRate({ id: 'r3', role: 'Analyst', price: { kind: 'entered', day: 400_00 }, to: '2026-05-31' }),
    ],
    allocations: [anAllocation(), anAllocation({ id: 'a2', role: 'Writer' })],
  })
  expect([...rolePrices(data, day('2026-05-31'))]).toEqual([
    ['Analyst', exact(400_00)],
    ['Developer', exact(500_00)],
    ['Writer', undefined],
  ])
  expect([...rolePrices(data, day('2026-06-01'))]).toEqual([
    ['Analyst', undefined],
    ['Developer', exact(550_00)],
    ['Writer', undefined],
  ])
})
