import { expect, test } from 'vitest'
import { measuredSince } from '#core/retro/measuredSince.ts'
import {
  aContribution,
  aDeliverable,
  aMetric,
  anOutcome,
  aReading,
  day,
  teamData,
} from '#test/support/builders.ts'
import { aDecision } from '#test/support/retroBuilders.ts'

const data = teamData({
  deliverables: [aDeliverable()],
  metrics: [aMetric()],
  outcomes: [anOutcome()],
  contributions: [aContribution()],
  readings: [
    aReading({ id: 'a', date: '2026-06-10', value: 61 }),
    aReading({ id: 'b', date: '2026-07-10', value: 63 }),
    aReading({ id: 'c', date: '2026-08-10', value: 66 }),
    aReading({ id: 'd', date: '2026-08-20', value: 20, group: 'Welsh speakers' }),
  ],
})
const today = day('2026-09-01')

test('from where it stood on the day of the decision to the last reading for everyone', () => {
  expect(measuredSince(data, aDecision(), today)).toEqual([
    {
      metric: aMetric(),
      from: { value: 61, date: '2026-06-10' },
      to: { value: 66, date: '2026-08-10' },
      change: 5,
    },
  ])
  expect(measuredSince(data, aDecision(), day('2026-07-20'))[0]?.to.value).toBe(63)
})

test('nothing new, nothing served, or another definition: nothing is said', () => {
  expect(measuredSince(data, aDecision(), day('2026-07-01'))).toEqual([])
  expect(measuredSince({ ...data, contributions: [] }, aDecision(), today)).toEqual([])
  expect(measuredSince({ ...data, metrics: [aMetric({ version: 2 })] }, aDecision(), today)).toEqual([])
})

test('a decision about the work as a whole looks at every outcome', () => {
  const { deliverable: _none, ...whole } = aDecision()
  expect(measuredSince({ ...data, contributions: [] }, whole, today)).toHaveLength(1)
})
