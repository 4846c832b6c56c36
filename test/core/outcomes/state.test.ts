import { describe, expect, test } from 'vitest'
import { asExact, difference } from '#core/outcomes/decimals.ts'
import { groupState, outcomeState } from '#core/outcomes/state.ts'
import { aMetric, aReading, anOutcome } from '#test/support/builders.ts'

const metric = aMetric()
const why = (state: ReturnType<typeof outcomeState>) =>
  state.kind === 'unmeasured' ? state.why : state.trend

describe('decimals are those that were written', () => {
  test.each([
    [66.1, 41, 25.1],
    [0.3, 0.1, 0.2],
    [1e-7, 2e-7, -1e-7],
    [1e21, 1, 1e21],
    [-2.5, 2.5, -5],
  ])('%d − %d = %d', (a, b, expected) => expect(difference(a, b)).toBe(expected))

  test('a number of a few decimals is that fraction', () => {
    expect(asExact(0.1)).toEqual({ n: 1n, d: 10n })
    expect(asExact(-12.5)).toEqual({ n: -125n, d: 10n })
    expect(asExact(3e21)).toEqual({ n: 3_000_000_000_000_000_000_000n, d: 1n })
  })
})

describe('change for everyone', () => {
  test('is the latest reading less the baseline', () => {
    const readings = [aReading({ value: 63, date: '2026-05-01' }), aReading({ value: 66.1 })]
    expect(outcomeState(anOutcome(), metric, readings)).toEqual({
      kind: 'measured',
      baseline: { value: 60, date: '2026-04-01' },
      latest: { value: 66.1, date: '2026-06-30', confidence: 'measured' },
      difference: 6.1,
      change: 6.1,
      trend: 'better',
      target: { value: 80, reached: false, way: 0.305 },
    })
  })

  test('is signed so that better is positive', () => {
    const state = outcomeState(anOutcome({ target: { value: 50 } }), aMetric({ better: 'lower' }), [
      aReading({ value: 48 }),
    ])
    expect(state).toMatchObject({
      difference: -12,
      change: 12,
      trend: 'better',
      target: { reached: true, way: 1.2 },
    })
  })

  test('may be for the worse, or none', () => {
    expect(why(outcomeState(anOutcome(), metric, [aReading({ value: 59 })]))).toBe('worse')
    expect(why(outcomeState(anOutcome(), metric, [aReading({ value: 60 })]))).toBe('same')
  })

  test('has no target where there is none, and no way to one that is no better than the baseline', () => {
    const without = outcomeState(anOutcome({ target: undefined }), metric, [aReading()])
    expect(without).not.toHaveProperty('target')
    const held = outcomeState(anOutcome({ target: { value: 60 } }), metric, [aReading()])
    expect(held).toMatchObject({ target: { value: 60, reached: true } })
    expect(held.kind === 'measured' && held.target).not.toHaveProperty('way')
  })
})

describe('no change is known', () => {
  test('without a baseline, a reading, or a later reading', () => {
    expect(why(outcomeState(anOutcome({ baseline: undefined }), metric, [aReading()]))).toBe('no-baseline')
    expect(why(outcomeState(anOutcome({ baseline: undefined }), metric, []))).toBe('no-baseline')
    expect(why(outcomeState(anOutcome(), metric, []))).toBe('no-reading')
    expect(why(outcomeState(anOutcome(), metric, [aReading({ date: '2026-03-31' })]))).toBe(
      'no-later-reading',
    )
  })

  test('from a reading on the very day of the baseline', () => {
    const state = outcomeState(anOutcome(), metric, [aReading({ date: '2026-04-01' })])
    expect(state).toMatchObject({ kind: 'unmeasured', why: 'no-later-reading', latest: { value: 66 } })
  })

  test('under another version of the metric', () => {
    const state = outcomeState(anOutcome({ metricVersion: 1 }), aMetric({ version: 2 }), [aReading()])
    expect(state).toMatchObject({ kind: 'unmeasured', why: 'other-version', latest: { value: 66 } })
  })
})

describe("a group's own baseline", () => {
  const at = (date: string, value: number) => aReading({ group: 'Welsh speakers', date, value })

  test("is its last reading up to the outcome's baseline", () => {
    const state = groupState(anOutcome(), metric, [
      at('2026-02-01', 50),
      at('2026-03-20', 52),
      at('2026-06-01', 51),
    ])
    expect(state).toMatchObject({ baseline: { value: 52, date: '2026-03-20' }, change: -1, trend: 'worse' })
  })

  test('is its first reading where none is so early, or the outcome has none', () => {
    const readings = [at('2026-05-01', 50), at('2026-06-01', 53)]
    for (const outcome of [anOutcome(), anOutcome({ baseline: undefined })])
      expect(groupState(outcome, metric, readings)).toMatchObject({ baseline: { value: 50 }, change: 3 })
  })

  test('does not come from one reading alone, or from none', () => {
    expect(why(groupState(anOutcome(), metric, [at('2026-05-01', 50)]))).toBe('no-later-reading')
    expect(why(groupState(anOutcome(), metric, []))).toBe('no-reading')
  })
})
