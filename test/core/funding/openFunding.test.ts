import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figuresOf } from '#core/figures.ts'
import { fundingOf } from '#core/funding/fundingOf.ts'
import { minor } from '#core/money.ts'
import type { Pot } from '#core/records/pot.ts'
import { aPot, anAllocation, day, teamData } from '#test/support/builders.ts'

const TODAY = day('2026-06-14')
/** £5,000 in the sprint, and £500 each working day that is planned after it. */
const team = teamData({ allocations: [anAllocation({ from: '2026-06-01', to: '2026-08-28' })] })
const figures = figuresOf(team, TODAY)
function openOf(pots: readonly Pot[]) {
  const data = { ...team, pots: [...pots] }
  const { open } = fundingOf(data, TODAY, { ...figures, data })
  if (open?.forecast.kind !== 'known') throw new Error('Every day has a rate')
  return { ...open, forecast: open.forecast.asked }
}
const amount = fc.integer({ min: 1_00, max: 60_000_00 })

test('a second pot over the same days changes what is approved, not what it comes to', () => {
  fc.assert(
    fc.property(amount, amount, fc.boolean(), (one, two, first) => {
      const pot = aPot({ order: 1, amount: one })
      const alone = openOf([pot])
      const both = openOf([pot, aPot({ id: 'pot-2', order: first ? 0 : 2, amount: two })])
      expect(both.forecast).toBe(alone.forecast)
      expect(both.amount).toBe(one + two)
      for (const { short, forecast, amount: approved } of [alone, both])
        expect(short).toBe(Math.max(0, forecast - approved))
    }),
    { numRuns: 25 },
  )
})

test('two pots of halves ask the same as one pot of the whole, and what is short so far and ahead are all of it', () => {
  fc.assert(
    fc.property(amount, half => {
      const whole = openOf([aPot({ amount: minor(2 * half) })])
      const halves = openOf([aPot({ amount: half }), aPot({ id: 'pot-2', order: 1, amount: half })])
      for (const key of ['amount', 'used', 'forecast', 'short', 'shortAhead', 'to'] as const)
        expect(halves[key]).toBe(whole[key])
      expect(whole.short - whole.shortAhead).toBe(Math.max(0, 5_000_00 - whole.amount))
    }),
    { numRuns: 25 },
  )
})
