import { expect, test } from 'vitest'
import { teamCost } from '#core/costing/teamCost.ts'
import { aCostItem, anAllocation, aRate, aSprint, day, keptLines, teamData } from '#test/support/builders.ts'

const gapsOf = (cost: ReturnType<typeof teamCost>) =>
  cost.gaps.map(({ from, to, pricing }) => [
    from,
    to,
    pricing.kind === 'priced' ? pricing.price.total : pricing.kind,
  ])
const on = (date: string) => ({ kind: 'date' as const, date })

/** Two sprints of two weeks with a week between them; one developer from 26 May, four working days before the first. */
const team = teamData({
  allocations: [anAllocation({ from: '2026-05-26' })],
  sprints: [aSprint(), aSprint({ id: 'sprint-2', number: 2, from: '2026-06-22', to: '2026-07-05' })],
})

test('sprints and the days before, between and after them are all the money', () => {
  const cost = teamCost(team, day('2026-07-07'))
  expect(gapsOf(cost)).toEqual([
    ['2026-05-26', '2026-05-31', 4 * 500_00],
    ['2026-06-15', '2026-06-21', 5 * 500_00],
    ['2026-07-06', '2026-07-07', 2 * 500_00],
  ])
  expect(cost).toMatchObject({ inSprints: 10_000_00, betweenSprints: 5_500_00, all: 15_500_00, missing: [] })
  expect(cost.standings).toEqual({ estimated: 15_500_00, accrued: 0, reconciled: 0 })
})

test('a sprint counts in full from its first day; what lies ahead is listed and not counted', () => {
  const cost = teamCost(team, day('2026-06-16'))
  expect(cost.sprints).toHaveLength(2)
  expect(gapsOf(cost)).toEqual([
    ['2026-05-26', '2026-05-31', 2_000_00],
    ['2026-06-15', '2026-06-16', 1_000_00],
    ['2026-06-17', '2026-06-21', 1_500_00],
  ])
  expect(cost).toMatchObject({ inSprints: 5_000_00, betweenSprints: 3_000_00, all: 8_000_00 })
  expect(teamCost(team, day('2026-06-22')).inSprints).toBe(10_000_00)
})

test('after the last sprint an open allocation costs up to today, and cost items whenever they are', () => {
  const data = {
    ...team,
    costItems: [aCostItem({ when: on('2026-09-01') }), aCostItem({ id: 'b', when: on('2026-07-06') })],
  }
  expect(gapsOf(teamCost(data, day('2026-07-01'))).slice(2)).toEqual([['2026-07-06', '2026-09-01', 2_400_00]])
  expect(gapsOf(teamCost(data, day('2026-07-06'))).slice(2)).toEqual([
    ['2026-07-06', '2026-07-06', 1_700_00],
    ['2026-07-07', '2026-09-01', 1_200_00],
  ])
})

test('days without money between sprints are no gap', () => {
  const weekdays = { ...team, allocations: [anAllocation({ from: '2026-06-01' })] }
  const sprints = [
    aSprint({ to: '2026-06-12' }),
    aSprint({ id: 'sprint-2', number: 2, from: '2026-06-15', to: '2026-06-26' }),
  ]
  expect(teamCost({ ...weekdays, sprints }, day('2026-06-26')).gaps).toEqual([])
})

test('without a sprint all money is between sprints, up to today', () => {
  const cost = teamCost({ ...team, sprints: [] }, day('2026-06-05'))
  expect(gapsOf(cost)).toEqual([['2026-05-26', '2026-06-05', 9 * 500_00]])
  expect(cost.all).toBe(cost.betweenSprints)
  expect(teamCost({ ...team, sprints: [], allocations: [] }, day('2026-06-05'))).toMatchObject({
    all: 0,
    gaps: [],
  })
})

test('what has no rate is named and counted nowhere', () => {
  const data = { ...team, rates: [aRate({ from: '2026-06-17' })] }
  const cost = teamCost(data, day('2026-06-30'))
  expect(gapsOf(cost)).toEqual([
    ['2026-05-26', '2026-05-31', 'no-rate'],
    ['2026-06-15', '2026-06-21', 'no-rate'],
  ])
  expect(cost.missing).toEqual([{ role: 'Developer', from: '2026-05-26', to: '2026-06-16' }])
  expect(cost.all).toBe(5_000_00)
})

test('a role without a rate in a sprint ahead is not missing from today’s money', () => {
  const data = { ...team, rates: [aRate({ to: '2026-06-21' })] }
  const cost = teamCost(data, day('2026-06-15'))
  expect(cost.missing).toEqual([])
  expect(cost.sprints.at(-1)?.pricing.kind).toBe('no-rate')
})

test('sealed sprints count as sealed', () => {
  const sealed = aSprint({ sealed: keptLines({ lines: [], total: 0 }) })
  expect(teamCost({ ...team, sprints: [sealed] }, day('2026-06-14')).inSprints).toBe(0)
})
