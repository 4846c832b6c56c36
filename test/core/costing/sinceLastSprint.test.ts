import { expect, test } from 'vitest'
import { sinceLastSprint } from '#core/costing/sinceLastSprint.ts'
import { teamCost } from '#core/costing/teamCost.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { aSprint, anAllocation, day, teamData } from '#test/support/builders.ts'

// The default sprint ends on Sunday 14 June 2026; one person at £500 a day; sprints of 14 days.
const since = (today: string, overrides: Partial<TeamData> = {}) => {
  const data = teamData({ allocations: [anAllocation({ from: '2026-06-01' })], ...overrides })
  return sinceLastSprint(teamCost(data, day(today)), data.team)
}

test('what people cost after the last sprint is named once that is longer ago than a sprint lasts', () => {
  expect(since('2026-06-14')).toBeUndefined()
  expect(since('2026-06-28')).toBeUndefined()
  expect(since('2026-06-29')).toEqual({ sprint: aSprint(), amount: 11 * 500_00 })
})

test('people who left, a sprint that follows and days without a rate leave nothing to name', () => {
  expect(since('2026-08-31', { allocations: [anAllocation({ to: '2026-06-14' })] })).toBeUndefined()
  const next = aSprint({ id: '2', number: 2, from: '2026-08-24', to: '2026-09-06' })
  expect(since('2026-08-31', { sprints: [aSprint(), next] })).toBeUndefined()
  expect(since('2026-08-31', { rates: [] })).toBeUndefined()
  expect(since('2026-08-31', { sprints: [] })).toBeUndefined()
})

test('it is the sprint that ends last, in whatever order they come', () => {
  const late = aSprint({ id: '2', number: 2, from: '2026-06-15', to: '2026-06-28' })
  expect(since('2026-08-31', { sprints: [late, aSprint()] })?.sprint).toEqual(late)
})
