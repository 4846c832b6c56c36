import { expect, test } from 'vitest'
import { costToFinish } from '#core/forecast/costToFinish.ts'
import { figuresOf } from '#core/figures.ts'
import type { EffortUnit } from '#core/records/effort.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { addDays } from '#core/calendar.ts'
import { aDeliverable, aSprint, anEffort, day, keptLines, teamData } from '#test/support/builders.ts'

const FIRST = day('2026-01-05')
const TODAY = day('2026-07-01')

/** Closed sprints of £5,000 each in which so much got done. */
function closed(done: readonly number[], unit: EffortUnit = 'points', left?: number): TeamData {
  const sprints = done.map((_, i) =>
    aSprint({
      id: `sprint-${i}`,
      number: i + 1,
      from: addDays(FIRST, i * 14),
      to: addDays(FIRST, i * 14 + 13),
      sealed: keptLines(),
    }),
  )
  const efforts = done.map((amount, i) =>
    anEffort({ id: `effort-${i}`, sprint: `sprint-${i}`, unit, amount }),
  )
  const deliverables = [aDeliverable({ ...(left !== undefined && { effortLeft: left }) })]
  return teamData({ sprints, efforts, deliverables })
}

const toFinish = (data: TeamData) => costToFinish(figuresOf(data, TODAY), 'deliverable-1')

test('what is left costs what as much has cost: 10 points at £5,000 for 20 are £2,500', () => {
  expect(toFinish(closed([20, 30, 10], 'points', 10))).toEqual({
    kind: 'known',
    left: 10,
    unit: 'points',
    cost: 2_500_00,
    closedSprints: 3,
  })
})

test('from five closed sprints on it has a range around it', () => {
  const seen = toFinish(closed([20, 30, 10, 20, 20], 'points', 40))
  if (seen.kind !== 'known' || !seen.range) throw new Error('No range')
  expect(seen.cost).toBe(10_000_00)
  // Between all of it at the best sprint's pace and all of it at the worst.
  expect(seen.range.low).toBeGreaterThanOrEqual(6_666_67)
  expect(seen.range.low).toBeLessThan(seen.cost)
  expect(seen.range.high).toBeGreaterThan(seen.cost)
  expect(seen.range.high).toBeLessThanOrEqual(20_000_00)
})

test('sprints that are all alike leave no doubt', () => {
  const seen = toFinish(closed([20, 20, 20, 20, 20], 'days', 40))
  expect(seen).toMatchObject({ cost: 10_000_00, range: { low: 10_000_00, high: 10_000_00 } })
})

test.each([
  ['no-effort-left', closed([20, 20])],
  ['no-pace', teamData({ deliverables: [aDeliverable({ effortLeft: 3 })] })],
  ['counted-in-percent', closed([100, 100], 'percent', 3)],
] as const)('%s: it says why it is not known', (why, data) => {
  expect(toFinish(data)).toEqual({ kind: 'missing', why })
})

test('effort counted in points and in days does not add up', () => {
  const data = closed([20, 20], 'points', 3)
  const efforts = data.efforts.map((effort, i) => (i === 0 ? { ...effort, unit: 'days' as const } : effort))
  expect(toFinish({ ...data, efforts })).toEqual({ kind: 'missing', why: 'mixed-units' })
})

test('nothing left is finished', () => {
  expect(toFinish(closed([20], 'points', 0))).toEqual({ kind: 'finished' })
})
