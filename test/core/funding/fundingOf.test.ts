import { expect, test } from 'vitest'
import { workingDays } from '#core/calendar.ts'
import { fundingOf } from '#core/funding/fundingOf.ts'
import { sum, type Minor } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'
import {
  aCalendar,
  aCostItem,
  aDeliverable,
  anAllocation,
  anEffort,
  aPot,
  aRate,
  aSprint,
  aWorkspace,
  day,
  keptLines,
  teamData,
} from '#test/support/builders.ts'

const TODAY = day('2026-06-14')
/** £500 a working day from 1 June 2026 on; the first ten days are the sprint's. */
const team = (changes: Partial<TeamData> = {}) =>
  teamData({ allocations: [anAllocation({ from: '2026-06-01' })], ...changes })
const of = (changes: Partial<TeamData>, today = TODAY) => fundingOf(team(changes), today)
const amounts = (parts: readonly { readonly amount: Minor }[]) => sum(parts.map(({ amount }) => amount))

test('a pot’s runway is the day on which it reaches zero with what is planned, holidays left out', () => {
  // 30 days at £500: ten of the sprint, and twenty from Monday 15 June: the last is Friday 10 July.
  const { pots, open, warnings } = of({ pots: [aPot({ amount: 15_000_00 })] })
  expect(pots[0]).toMatchObject({
    state: 'open',
    used: 5_000_00,
    left: 10_000_00,
    of1: 1 / 3,
    runway: { kind: 'runs-out', on: '2026-07-10' },
    burn: { workingDays: 10, perWorkingDay: 500_00, sprints: 1, perSprint: 5_000_00 },
  })
  expect(open).toMatchObject({ pots: 1, left: 10_000_00, runway: { on: '2026-07-10' } })
  const closure = aCalendar({ closures: [{ date: '2026-07-01', why: 'Away day' }] })
  expect(of({ calendar: closure, pots: [aPot({ amount: 15_000_00 })] }).pots[0]?.runway).toMatchObject({
    on: '2026-07-13',
  })
  const [warning] = warnings
  // What is planned from 13 July to 31 March is more than there is.
  const more = workingDays(aCalendar(), day('2026-07-13'), day('2027-03-31')) * 500_00
  expect(warning).toMatchObject({ kind: 'will-pass', on: '2026-07-13', by: more })
  expect(pots[0]?.forecast).toEqual({ kind: 'known', asked: 15_000_00 + more, left: -more })
})

test('a pot that lasts says what is left at its end', () => {
  const days = workingDays(aCalendar(), day('2026-06-01'), day('2027-03-31'))
  const { pots, warnings } = of({ pots: [aPot({ amount: 200_000_00 })] })
  expect(pots[0]?.runway).toEqual({ kind: 'lasts', to: '2027-03-31', left: 200_000_00 - days * 500_00 })
  expect(warnings).toEqual([])
})

test('planned cost items and allocations that end are in the runway', () => {
  const ends = {
    allocations: [anAllocation({ from: '2026-06-01', to: '2026-06-30' })],
    costItems: [
      aCostItem({
        when: { kind: 'date', date: '2026-08-03' },
        money: { net: 4_000_00, vat: { kind: 'not-stated' } },
      }),
    ],
  }
  const asked = 22 * 500_00 + 4_000_00
  expect(of({ ...ends, pots: [aPot({ amount: asked })] }).pots[0]?.runway).toMatchObject({ on: '2026-08-03' })
  expect(of({ ...ends, pots: [aPot({ amount: asked + 1 })] }).pots[0]?.runway).toMatchObject({
    kind: 'lasts',
    left: 1,
  })
})

/** Five closed sprints of £5,000 whose plans were such that actual ÷ plan is what is asked for. */
const past = (ratios: readonly number[]): TeamData['sprints'] =>
  ratios.map((ratio, i) =>
    aSprint({
      id: `past-${i}`,
      number: i + 1,
      from: day(`2026-0${i + 1}-05`),
      to: day(`2026-0${i + 1}-16`),
      plan: keptLines({ lines: [], total: Math.round(5_000_00 / ratio) }),
      sealed: keptLines(),
    }),
  )

test('with five closed sprints there is a range, with four there is none yet', () => {
  const allocations = [anAllocation({ from: '2026-06-15' })]
  const pots = [aPot({ from: '2026-01-01', amount: 30_000_00 })]
  const four = of({ allocations, pots, sprints: past([1, 0.5, 2, 1]) })
  expect(four.ratio).toEqual({ kind: 'too-few', sprints: 4, needed: 5 })
  expect(four.pots[0]?.runway).not.toHaveProperty('range')
  const five = of({ allocations, pots, sprints: past([1, 0.5, 2, 1, 1]) })
  expect(five.ratio).toMatchObject({ kind: 'known', low: 0.5, high: 2, sprints: 5 })
  // £5,000 is left: ten days as planned, five if twice as dear, twenty if half.
  expect(five.pots[0]?.runway).toEqual({
    kind: 'runs-out',
    on: '2026-06-26',
    range: { from: '2026-06-19', to: '2026-07-10' },
  })
  const [planned] = five.pots
  const ahead = amounts(five.ahead.slices)
  expect(planned?.forecast).toEqual({
    kind: 'known',
    asked: 25_000_00 + ahead,
    left: 5_000_00 - ahead,
    range: { low: 25_000_00 + ahead / 2, high: 25_000_00 + ahead * 2 },
  })
  const enough = of({
    allocations,
    pots: [aPot({ from: '2026-01-01', amount: 150_000_00 })],
    sprints: past([1, 1, 2, 1, 1]),
  })
  expect(enough.warnings[0]).toMatchObject({ kind: 'may-pass' })
})

test('before a role has no rate the plan ends, and the runway is not known unless the money ends first', () => {
  const rates = [aRate({ to: '2026-07-31' })]
  const unknown = of({ rates, pots: [aPot()] })
  expect(unknown.ahead.to).toBe('2026-08-02')
  expect(unknown.pots[0]).toMatchObject({
    runway: { kind: 'not-known', why: 'no-rate', missing: [{ role: 'Developer', from: '2026-08-03' }] },
    forecast: { kind: 'not-known', why: 'no-rate' },
  })
  expect(of({ rates, pots: [aPot({ amount: 15_000_00 })] }).pots[0]?.runway).toMatchObject({
    on: '2026-07-10',
  })
})

test('no pot: all money is not funded, and nothing is open', () => {
  const funding = of({})
  expect(funding).toMatchObject({
    pots: [],
    all: 5_000_00,
    notFunded: 5_000_00,
    notFundedBy: { noPot: 5_000_00, usedUp: 0 },
    warnings: [],
  })
  expect(funding.open).toBeUndefined()
  expect(funding.years).toHaveLength(1)
})

test('two pots over the same days: the first pays, then the second; together they run out once', () => {
  const pots = [aPot({ amount: 7_500_00 }), aPot({ id: 'pot-2', order: 1, amount: 7_500_00 })]
  const { pots: found, open } = of({ pots })
  expect(found.map(({ used }) => used)).toEqual([5_000_00, 0])
  expect(found.map(({ runway }) => runway)).toMatchObject([{ on: '2026-06-19' }, { on: '2026-07-10' }])
  expect(open).toMatchObject({
    amount: 15_000_00,
    used: 5_000_00,
    runway: { kind: 'runs-out', on: '2026-07-10' },
  })
  // What the first passes on, the second pays: it is asked for once.
  const all = workingDays(aCalendar(), day('2026-06-01'), day('2027-03-31')) * 500_00
  expect(open?.forecast).toEqual({ kind: 'known', asked: all, left: 15_000_00 - all })
  expect(open?.short).toBe(all - 15_000_00)
  expect(of({ pots: [aPot({ amount: 7_500_00 }), aPot({ id: 'pot-2', amount: all })] }).open?.short).toBe(0)
})

test('a pot smaller than what is spent already is used up since a day, and the rest is not funded', () => {
  const { pots, notFunded, notFundedBy, warnings, open } = of({ pots: [aPot({ amount: 2_000_00 })] })
  expect(pots[0]).toMatchObject({
    used: 2_000_00,
    left: 0,
    passedOn: 3_000_00,
    runway: { kind: 'used-up', on: '2026-06-04' },
  })
  expect([notFunded, notFundedBy.usedUp]).toEqual([3_000_00, 3_000_00])
  expect(warnings[0]).toMatchObject({ kind: 'passed', on: '2026-06-05', by: 3_000_00 })
  expect(open?.runway).toMatchObject({ kind: 'used-up' })
  const all = workingDays(aCalendar(), day('2026-06-01'), day('2027-03-31')) * 500_00
  expect(open).toMatchObject({ forecast: { asked: all }, short: all - 2_000_00 })
})

test('a year that starts in October: limits, years and quarters are of that year', () => {
  const { pots, years, quarters, warnings } = of(
    {
      workspace: aWorkspace({ financialYearStart: 10 }),
      sprints: [aSprint({ from: '2026-09-24', to: '2026-10-07' })],
      pots: [aPot({ from: '2025-10-01', to: '2026-12-31', limits: [{ year: 2026, amount: 3_000_00 }] })],
      allocations: [anAllocation({ from: '2026-09-24', to: '2026-10-30' })],
    },
    day('2026-10-07'),
  )
  expect(years.map(({ label }) => label)).toEqual(['2025-26', '2026-27'])
  expect(years.map(({ resource }) => resource)).toEqual([
    { spent: 2_500_00, ahead: 0 },
    { spent: 2_500_00, ahead: 17 * 500_00 },
  ])
  expect(quarters.map(({ label, from, to }) => [label, from, to])).toEqual([
    ['2025-26 Q4', '2026-07-01', '2026-09-30'],
    ['2026-27 Q1', '2026-10-01', '2026-12-31'],
  ])
  expect(pots[0]?.years).toEqual([
    { year: 2026, label: '2026-27', amount: 3_000_00, used: 2_500_00, left: 500_00, fullOn: '2026-10-08' },
  ])
  expect(warnings).toMatchObject([
    { kind: 'year-will-pass', year: '2026-27', on: '2026-10-09', by: 16 * 500_00 },
  ])
})

test('money in a closed year stays in it: a cost entered late goes to that year’s pot', () => {
  const late = aCostItem({ when: { kind: 'date', date: '2026-03-02' } })
  const pots = [
    aPot({ id: 'old', from: '2025-04-01', to: '2026-03-31', amount: 1_000_00 }),
    aPot({ id: 'new', order: 1 }),
  ]
  const { pots: found, notFunded, years, warnings } = of({ costItems: [late], pots })
  expect(found[0]).toMatchObject({ state: 'over', used: 1_000_00, runway: { kind: 'used-up' } })
  expect(notFunded).toBe(200_00)
  expect(years.map(({ resource }) => resource.spent)).toEqual([1_200_00, 5_000_00])
  // What is over needs no warning: it is in what is not funded.
  expect(warnings.some(({ kind }) => kind === 'passed')).toBe(false)
})

test('planned money without a pot is warned of, with its day and amount', () => {
  const { warnings } = of({
    pots: [aPot({ to: '2026-06-30' }), aPot({ id: 'later', from: '2026-07-06', to: '2026-07-31' })],
  })
  expect(warnings).toMatchObject([{ kind: 'no-pot-ahead', on: '2026-07-01', by: 3 * 500_00 }])
})

test('money ahead is for what the latest sprint was for', () => {
  const { years, ahead } = of({
    deliverables: [aDeliverable({ spending: 'capital' })],
    efforts: [anEffort({ amount: 60 })],
    pots: [aPot({ to: '2026-06-26' })],
  })
  expect(ahead.pattern?.number).toBe(1)
  expect(years).toMatchObject([
    { capital: { spent: 3_000_00, ahead: 3_000_00 }, resource: { spent: 2_000_00, ahead: 2_000_00 } },
  ])
})
