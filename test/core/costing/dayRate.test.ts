import { expect, test } from 'vitest'
import { dayRate, onCostOf, yearlyCost, type DerivedPrice } from '#core/costing/dayRate.ts'
import { compareExact, exact, toMinor, toNumber } from '#core/exact.ts'
import { aRate, day, teamData } from '#test/support/builders.ts'

/** Salary £50,000, National Insurance 15% above £5,000, pension 28.97%: domain.md, "Sprint cost". */
const price = {
  kind: 'derived' as const,
  salary: 50_000_00,
  onCosts: [
    { name: 'National Insurance', percent: 15, above: 5_000_00, source: 'HMRC' },
    { name: 'Pension', percent: 28.97, above: 0, source: 'Civil Service Pensions' },
  ],
  daysWorked: 220,
}
const derived = (rate: ReturnType<typeof aRate>): DerivedPrice => {
  if (rate.price.kind !== 'derived') throw new Error('A derived price was asked for')
  return rate.price
}

test('£50,000 with its on-costs is £71,235 a year, £323.80 a day worked', () => {
  const rate = aRate({ price })
  expect(toMinor(yearlyCost(derived(rate)))).toBe(71_235_00)
  expect(toMinor(dayRate(rate, day('2026-06-01'), teamData()))).toBe(323_80)
  expect(compareExact(dayRate(rate, day('2026-06-01'), teamData()), exact(7_123_500, 220))).toBe(0)
})

test('an on-cost is charged above its threshold, and never below zero', () => {
  const [insurance] = derived(aRate({ price })).onCosts
  if (!insurance) throw new Error('An on-cost was asked for')
  expect(toMinor(onCostOf(50_000_00, insurance))).toBe(6_750_00)
  expect(toMinor(onCostOf(4_000_00, insurance))).toBe(0)
})

test('per day in post it divides by the working days of that financial year', () => {
  const rate = aRate({ price, basis: 'day-in-post' })
  const on = (date: string) => dayRate(rate, day(date), teamData())
  expect(compareExact(on('2027-03-31'), exact(7_123_500, 251))).toBe(0)
  expect(compareExact(on('2027-04-01'), exact(7_123_500, 256))).toBe(0)
})

test('a percentage with four decimals stays exact', () => {
  const onCosts = [{ name: 'Levy', percent: 0.0001, above: 0, source: '' }]
  const rate = aRate({ price: { ...price, salary: 1_00, onCosts } })
  expect(toNumber(yearlyCost(derived(rate)), 6)).toBe(100.0001)
})

test('an entered rate is what it says', () => {
  expect(compareExact(dayRate(aRate(), day('2026-06-01'), teamData()), exact(500_00))).toBe(0)
})
