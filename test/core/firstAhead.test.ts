import { expect, test } from 'vitest'
import { figuresOf } from '#core/figures.ts'
import { firstAhead } from '#core/firstAhead.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { anAllocation, day, teamData } from '#test/support/builders.ts'

const first = (today: string, overrides: Partial<TeamData> = {}) =>
  firstAhead(
    figuresOf(teamData({ allocations: [anAllocation({ from: '2026-06-01' })], ...overrides }), day(today))
      .headline,
  )

test('the first sprint until it begins', () => {
  expect(first('2026-05-29')).toEqual({ number: 1, from: '2026-06-01' })
  expect(first('2026-06-01')).toBeUndefined()
})

test('none where money is counted or missing before it, nobody is to come, or no sprint is', () => {
  const early = [anAllocation({ from: '2026-05-25' })]
  expect(first('2026-05-29', { allocations: early })).toBeUndefined()
  expect(first('2026-05-29', { allocations: early, rates: [] })).toBeUndefined()
  expect(first('2026-05-29', { allocations: [] })).toBeUndefined()
  expect(first('2026-05-29', { sprints: [] })).toBeUndefined()
})
