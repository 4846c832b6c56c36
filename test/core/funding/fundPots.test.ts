import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, financialYear } from '#core/calendar.ts'
import { fundPots, type Funded } from '#core/funding/fundPots.ts'
import type { Slice } from '#core/funding/slices.ts'
import { sum } from '#core/money.ts'
import { PotCategory } from '#core/records/pot.ts'
import { aPot, day, pence } from '#test/support/builders.ts'

const cost = (date: string, amount: number, changes: Partial<Slice> = {}): Slice => ({
  date: day(date),
  category: 'staff',
  spending: 'resource',
  amount: pence(amount),
  ...changes,
})
const used = ({ pots }: Funded) => Object.fromEntries(pots.map(({ pot, used: paid }) => [pot.id, paid]))
const APRIL = 4

test('cost goes to the first pot in their order that takes it; when that is used up, to the next, then to none', () => {
  const pots = [aPot({ id: 'second', order: 1, amount: 50 }), aPot({ id: 'first', order: 0, amount: 100 })]
  const funded = fundPots([cost('2026-06-01', 80), cost('2026-06-02', 80)], pots, APRIL)
  expect(used(funded)).toEqual({ first: 100, second: 50 })
  expect(funded.notFunded).toBe(10)
  expect(funded.pots.map(({ emptyOn }) => emptyOn)).toEqual(['2026-06-02', '2026-06-02'])
  expect(funded.pots.map(({ passedOn }) => passedOn)).toEqual([
    [{ date: '2026-06-02', amount: 60, why: 'amount' }],
    [{ date: '2026-06-02', amount: 10, why: 'amount' }],
  ])
  expect(funded.parts.at(-1)).toMatchObject({ amount: 10, why: 'used-up' })
})

test('moving a pot up changes who pays, not what is paid', () => {
  const slices = [cost('2026-06-01', 80)]
  const before = fundPots(slices, [aPot({ id: 'a', order: 0 }), aPot({ id: 'b', order: 1 })], APRIL)
  const after = fundPots(slices, [aPot({ id: 'a', order: 1 }), aPot({ id: 'b', order: 0 })], APRIL)
  expect([used(before), used(after)]).toEqual([
    { a: 80, b: 0 },
    { a: 0, b: 80 },
  ])
})

test('a pot takes only its days, its kind of spending, its categories and its deliverables', () => {
  const slices = [
    cost('2026-03-31', 1),
    cost('2026-06-01', 10, { spending: 'capital' }),
    cost('2026-06-01', 100, { category: 'cloud' }),
    cost('2026-06-01', 1_000, { deliverable: 'welsh' }),
    cost('2026-06-01', 10_000, { category: 'mixed' }),
    cost('2027-03-31', 100_000),
    cost('2027-04-01', 1_000_000),
  ]
  const paid = (changes: Parameters<typeof aPot>[0]) => fundPots(slices, [aPot(changes)], APRIL).pots[0]?.used
  expect(paid({})).toBe(111_110)
  expect(paid({ spending: 'capital' })).toBe(10)
  expect(paid({ spending: 'resource' })).toBe(111_100)
  expect(paid({ categories: ['cloud'] })).toBe(100)
  expect(paid({ categories: ['staff', 'travel'] })).toBe(101_010)
  expect(paid({ deliverables: ['welsh'] })).toBe(1_000)
  expect(fundPots(slices, [], APRIL).parts.every(({ why }) => why === 'no-pot')).toBe(true)
})

test('a limit binds its financial year: of a year that starts in October too', () => {
  const slices = [cost('2026-09-30', 60), cost('2026-10-01', 60), cost('2026-10-02', 60)]
  const pot = aPot({ limits: [{ year: 2026, amount: 100 }] })
  const october = fundPots(slices, [pot], 10)
  expect(october.pots[0]).toMatchObject({
    used: 160,
    passedOn: [{ date: '2026-10-02', amount: 20, why: 'year' }],
  })
  expect(october.pots[0]?.fullOn).toEqual(new Map([[2026, '2026-10-02']]))
  expect(fundPots(slices, [pot], APRIL).pots[0]).toMatchObject({ used: 100 })
})

test('a credit makes room again: the pot is not empty, and later cost goes to it', () => {
  const pot = aPot({ amount: 100 })
  const full = fundPots([cost('2026-06-01', 120), cost('2026-06-03', -50)], [pot], APRIL)
  expect(full.pots[0]).toMatchObject({ used: 50 })
  expect(full.pots[0]?.emptyOn).toBeUndefined()
  expect(full.notFunded).toBe(20)
  const again = fundPots(
    [cost('2026-06-03', 50), cost('2026-06-03', -50), cost('2026-06-01', 120)],
    [pot],
    APRIL,
  )
  expect(again.pots[0]).toMatchObject({ used: 100, emptyOn: '2026-06-03' })
})

const slices = fc.array(
  fc.record({
    on: fc.integer({ min: -20, max: 420 }),
    category: fc.constantFrom(...PotCategory.options, 'mixed' as const),
    spending: fc.constantFrom('capital' as const, 'resource' as const),
    deliverable: fc.constantFrom(undefined, 'a', 'b'),
    amount: fc.integer({ min: 1, max: 5_000 }),
  }),
  { maxLength: 40 },
)
const pots = fc.array(
  fc.record({
    amount: fc.integer({ min: 1, max: 20_000 }),
    from: fc.integer({ min: -30, max: 400 }),
    days: fc.integer({ min: 0, max: 300 }),
    spending: fc.constantFrom('capital' as const, 'resource' as const, 'either' as const),
    categories: fc.constantFrom<PotCategory[]>([], ['staff'], ['cloud', 'travel']),
    deliverables: fc.constantFrom<string[]>([], ['a']),
    order: fc.nat(3),
    limit: fc.option(fc.integer({ min: 1, max: 9_000 })),
  }),
  { maxLength: 5 },
)
const START = day('2026-04-01')

test('for any money and any pots: they and what is not funded are all of it, no limit is passed, order does not matter', () => {
  fc.assert(
    fc.property(
      slices,
      pots,
      fc.integer({ min: 1, max: 12 }),
      fc.infiniteStream(fc.nat()),
      (some, many, month, random) => {
        const money = some.map(({ on, deliverable, amount, ...rest }): Slice => ({
          ...rest,
          date: addDays(START, on),
          amount: pence(amount),
          ...(deliverable !== undefined && { deliverable }),
        }))
        const held = many.map(({ from, days, limit, ...rest }, i) => {
          const to = addDays(START, from + days)
          const year = Number(financialYear(to, month).from.slice(0, 4))
          return aPot({
            ...rest,
            id: `pot-${i}`,
            from: addDays(START, from),
            to,
            limits: limit === null ? [] : [{ year, amount: limit }],
          })
        })
        const funded = fundPots(money, held, month)
        const all = sum(money.map(({ amount }) => amount))
        expect(sum([...funded.pots.map(each => each.used), funded.notFunded])).toBe(all)
        expect(sum(funded.parts.map(({ amount }) => amount))).toBe(all)
        for (const { pot, used: paid, usedByYear, emptyOn } of funded.pots) {
          expect(paid).toBeLessThanOrEqual(pot.amount)
          expect(emptyOn !== undefined).toBe(paid === pot.amount)
          expect(sum(usedByYear.values())).toBe(paid)
          for (const { year, amount } of pot.limits)
            expect(usedByYear.get(year) ?? 0).toBeLessThanOrEqual(amount)
        }
        const shuffle = <T>(list: readonly T[]): T[] =>
          list
            .map(each => ({ each, at: random.next().value }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ each }) => each)
        const again = fundPots(shuffle(money), shuffle(held), month)
        expect(used(again)).toEqual(used(funded))
        expect(again.parts).toEqual(funded.parts)
      },
    ),
  )
})
