import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { quantile, resample } from '#core/forecast/resample.ts'
import { sharedData } from '#test/support/sharedData.ts'

const oracles = sharedData('oracles/worked-examples.json')

const WhenDone = z.object({
  id: z.literal('mc-100'),
  input: z.object({ samples: z.array(z.number()), items: z.number() }),
  expected: z.object({ P_by_week: z.record(z.string(), z.number()) }),
})

test.skipIf(!oracles)('so many futures are done by a week as an exact count of all futures says', () => {
  const published: unknown[] = JSON.parse(oracles ?? '[]')
  const { input, expected } = WhenDone.parse(
    published.find(each => z.object({ id: z.literal('mc-100') }).safeParse(each).success),
  )
  const past = input.samples.map(done => ({ done, cost: 1 }))
  const futures = resample(past, input.items, { trials: 100_000, seed: 1 })
  for (const [week, probability] of Object.entries(expected.P_by_week)) {
    const by = futures.filter(({ steps }) => steps <= Number(week)).length / futures.length
    // Five standard errors of 100,000 trials.
    expect(Math.abs(by - probability), `by week ${week}`).toBeLessThan(0.008)
  }
})

const somePast = fc.array(
  fc.record({ done: fc.integer({ min: 1, max: 50 }), cost: fc.integer({ min: 1, max: 1e7 }) }),
  {
    minLength: 1,
    maxLength: 8,
  },
)

test('the same seed gives the same futures, and each costs between the cheapest and the dearest past', () => {
  fc.assert(
    fc.property(somePast, fc.integer({ min: 1, max: 500 }), fc.integer(), (past, left, seed) => {
      const futures = resample(past, left, { trials: 20, seed })
      expect(resample(past, left, { trials: 20, seed })).toEqual(futures)
      const prices = past.map(({ done, cost }) => cost / done)
      for (const { cost } of futures) {
        expect(cost).toBeGreaterThanOrEqual(left * Math.min(...prices) * (1 - 1e-9))
        expect(cost).toBeLessThanOrEqual(left * Math.max(...prices) * (1 + 1e-9))
      }
    }),
  )
})

test('a past in which nothing got done has no future', () => {
  expect(resample([{ done: 0, cost: 5 }], 10, { trials: 5, seed: 1 })).toEqual([])
  expect(resample([], 10, { trials: 5, seed: 1 })).toEqual([])
})

test('a quantile is a value of the list, and as many lie at or below it', () => {
  expect(quantile([5, 1, 3, 2, 4], 0.5)).toBe(3)
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.1)).toBe(1)
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9)
  expect(quantile([7], 0)).toBe(7)
})
