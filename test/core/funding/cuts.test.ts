import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#core/calendar.ts'
import { figuresOf } from '#core/figures.ts'
import { byMonth } from '#core/funding/byMonth.ts'
import { fundingOf } from '#core/funding/fundingOf.ts'
import { fundPots } from '#core/funding/fundPots.ts'
import { cutsSoFar, slicesSoFar } from '#core/funding/slicesSoFar.ts'
import type { Slice } from '#core/funding/slices.ts'
import { sum } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { periodsOf, summaryOf } from '#core/summary/summaryOf.ts'
import { someDay, someTeam } from '#test/core/costing/someTeam.ts'
import {
  aDeliverable,
  anAbsence,
  anEffort,
  aPot,
  aRate,
  aSprint,
  aStaffLine,
  day,
  keptLines,
  pence,
  teamData,
} from '#test/support/builders.ts'
import { dayByDay } from './dayByDay.ts'

const spending = fc.constantFrom('capital' as const, 'resource' as const)

/** What the money is for, and what has changed since sprints were sealed. */
const changes = fc.record({
  spendings: fc.array(spending, { minLength: 8, maxLength: 8 }),
  efforts: fc.array(
    fc.record({ sprint: fc.nat(7), deliverable: fc.nat(4), amount: fc.integer({ min: 1, max: 20 }) }),
    { maxLength: 20 },
  ),
  gone: fc.nat(12),
  dearer: fc.boolean(),
  present: fc.boolean(),
  closures: fc.array(someDay, { maxLength: 3 }),
})
type Changes = typeof changes extends fc.Arbitrary<infer T> ? T : never

/** The same sprints, sealed as they were, with other rows around them. */
const changed = (
  data: TeamData,
  { spendings, efforts, gone, dearer, present, closures }: Changes,
): TeamData => ({
  ...data,
  calendar: { ...data.calendar, closures: closures.map(date => ({ date, why: '' })) },
  rates: data.rates.map(rate =>
    dearer && rate.price.kind === 'entered'
      ? { ...rate, price: { ...rate.price, day: pence(rate.price.day * 2 + 1) } }
      : rate,
  ),
  absences: present ? [] : data.absences,
  costItems: data.costItems
    .filter((_, i) => i !== gone)
    .map((item, i) => ({ ...item, spending: spendings[i] ?? 'resource' })),
  // The last one is not there (any more).
  deliverables: spendings
    .slice(0, 4)
    .map((each, i) => aDeliverable({ id: `deliverable-${i}`, spending: each })),
  efforts: efforts.map(({ sprint, deliverable, amount }, i) =>
    anEffort({
      id: `effort-${i}`,
      sprint: `sprint-${sprint}`,
      deliverable: `deliverable-${deliverable}`,
      amount,
    }),
  ),
})

const team = fc.tuple(someTeam, changes).map(([data, some]) => changed(data, some))

const pots = fc
  .array(
    fc.record({
      amount: fc.integer({ min: 1, max: 400_000_00 }),
      from: someDay,
      length: fc.nat(200),
      spending: fc.constantFrom('capital' as const, 'resource' as const, 'either' as const),
      staffOnly: fc.boolean(),
      limit: fc.option(fc.integer({ min: 1, max: 100_000_00 })),
    }),
    { maxLength: 4 },
  )
  .map(list =>
    list.map(({ length, staffOnly, limit, ...pot }, i) =>
      aPot({
        ...pot,
        id: `pot-${i}`,
        order: i,
        to: addDays(pot.from, length),
        categories: staffOnly ? ['staff'] : [],
        limits: limit === null ? [] : [{ year: 2026, amount: limit }],
      }),
    ),
  )

const keyed = (
  list: readonly (Omit<Slice, 'category' | 'amount'> & { category?: string; amount: number })[],
) => {
  const sums = new Map<string, number>()
  for (const { date, category = '', spending: of, deliverable = '', amount } of list) {
    const key = [date, category, of, deliverable].join(' ')
    sums.set(key, (sums.get(key) ?? 0) + amount)
  }
  return [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** The same on other days that are written as dates are: the first of each month. */
const onTheFirst = (slices: readonly Slice[]) =>
  slices.map(({ date, spending: of, deliverable, amount }) => ({
    date: day(`${date.slice(0, 7)}-01`),
    spending: of,
    ...(deliverable !== undefined && { deliverable }),
    amount,
  }))

test('cut into tables, money is what it is one day, one kind and one deliverable at a time, and so are its months', () => {
  fc.assert(
    fc.property(team, someDay, (data, today) => {
      const figures = figuresOf(data, today)
      const plain = dayByDay(figures)
      expect(keyed(slicesSoFar(figures))).toEqual(keyed(plain))
      expect(keyed(byMonth(cutsSoFar(figures)))).toEqual(keyed(onTheFirst(plain)))
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('whatever changes around sprints that stay as they were sealed, their money is cut as if for the first time', () => {
  fc.assert(
    fc.property(someTeam, changes, changes, someDay, (data, before, after, today) => {
      const [first, then] = [changed(data, before), changed(data, after)]
      // One kind of row at a time, and back: what is not edited stays the same object, as in the app.
      const { calendar, rates, absences, costItems, deliverables, efforts } = then
      const edits = [{ calendar }, { rates }, { absences }, { costItems }, { deliverables }, { efforts }]
      for (const edit of [{}, ...edits.flatMap(each => [each, {}])]) {
        const figures = figuresOf({ ...first, ...edit }, today)
        expect(keyed(slicesSoFar(figures))).toEqual(keyed(dayByDay(figures)))
      }
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('a closed sprint keeps its cut when a rate is edited that does not change how its days compare', () => {
  const sprint = aSprint({ sealed: keptLines({ lines: [aStaffLine({ amount: 5_000_00 })] }) })
  const before = teamData({ sprints: [sprint] })
  const dearer = { ...before, rates: [aRate({ price: { kind: 'entered', day: 600_00 } })] }
  const away = {
    ...before,
    absences: [anAbsence({ from: '2026-06-02', to: '2026-06-03', days: 2, paid: false })],
  }
  const [cut, kept, other] = [before, dearer, away].map(
    data => cutsSoFar(figuresOf(data, day('2026-06-14')))[0],
  )
  expect(kept).toBe(cut)
  expect(other).not.toEqual(cut)
})

test('pots pay to the penny and to the day what they pay of all money day by day, in every period of the summary', () => {
  fc.assert(
    fc.property(team, pots, someDay, (rows, held, today) => {
      const data = { ...rows, pots: held }
      const figures = figuresOf(data, today)
      const plain = fundPots(dayByDay(figures), held, 4)
      const funding = fundingOf(data, today, figures)
      expect(funding.runs.now.pots).toEqual(plain.pots)
      expect(funding.notFunded).toBe(plain.notFunded)
      const usedUp = plain.parts.filter(({ why }) => why === 'used-up')
      expect(funding.notFundedBy.usedUp).toBe(sum(usedUp.map(({ amount }) => amount)))
      for (const period of periodsOf(figures)) {
        const within = plain.parts.filter(
          ({ slice: { date } }) => period.kind === 'so-far' || (period.from <= date && date <= period.to),
        )
        const paid = (id: string | undefined) =>
          sum(within.flatMap(({ pot, amount }) => (pot === id ? [amount] : [])))
        const summary = summaryOf(data, today, period, figures)
        expect([...summary.paid]).toEqual(held.map(({ id }) => [id, paid(id)]))
        expect(summary.notFunded).toBe(paid(undefined))
      }
    }),
    { numRuns: 100 },
  )
}, 60_000)
