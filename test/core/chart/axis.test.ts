import { describe, expect, test } from 'vitest'
import { addDays } from '#core/calendar.ts'
import { axis, MOST_SPRINTS, place } from '#core/chart/axis.ts'
import { sprintCost } from '#core/costing/sprintCost.ts'
import type { SprintCost } from '#core/costing/types.ts'
import { aSprint, day, teamData } from '#test/support/builders.ts'

const data = teamData()
const costOf = (number: number, from: string, to: string): SprintCost =>
  sprintCost(data, aSprint({ id: `sprint-${number}`, number, from, to }))
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const from = addDays(day('2026-01-05'), i * 14)
    return costOf(i + 1, from, addDays(from, 13))
  })

const two = [costOf(1, '2026-06-01', '2026-06-14'), costOf(2, '2026-06-16', '2026-06-29')]
const shape = (dates: string[] = [], sprints = two) =>
  axis(sprints, [], dates.map(day), 14).map(({ kind, label, to }) => `${kind} ${label} ${to}`)

describe('slots', () => {
  test('are the sprints', () => {
    expect(shape(['2026-06-01', '2026-06-15', '2026-06-29'])).toEqual([
      'sprint 1 2026-06-14',
      'sprint 2 2026-06-29',
    ])
  })

  test('reach to readings before the first sprint and after the last, a sprint at a time', () => {
    expect(shape(['2026-05-31', '2026-07-14'])).toEqual([
      'outside 2026-05-18 2026-05-31',
      'sprint 1 2026-06-14',
      'sprint 2 2026-06-29',
      'outside 2026-06-30 2026-07-13',
      'outside 2026-07-14 2026-07-27',
    ])
  })

  test('in quarters when the reading is long after, and never without end', () => {
    const later = shape(['2028-06-29'])
    expect(later.slice(1, 4)).toEqual([
      'sprint 2 2026-06-29',
      'outside 2026-06-30 2026-09-28',
      'outside 2026-09-29 2026-12-28',
    ])
    expect(later).toHaveLength(11)
    expect(shape(['1950-01-01'])).toHaveLength(26)
  })

  test('are the other money where there is no sprint, and none without any', () => {
    const gap = { from: day('2026-06-01'), to: day('2026-06-30') }
    expect(axis([], [gap], [], 14)).toMatchObject([{ kind: 'outside', label: '2026-06-01', ...gap }])
    expect(axis([], [], [day('2026-06-01')], 14)).toEqual([])
  })

  test('are calendar quarters past 60 sprints; each sprint is in the one it starts in', () => {
    expect(axis(many(MOST_SPRINTS), [], [], 14)).toHaveLength(60)
    const slots = axis(many(MOST_SPRINTS + 1), [], [], 14)
    expect(slots.map(({ kind, label }) => `${kind} ${label}`).slice(0, 2)).toEqual([
      'quarter 2026 Q1',
      'quarter 2026 Q2',
    ])
    expect(slots[3]).toMatchObject({ from: '2026-10-01', to: '2026-12-31' })
    expect(slots.flatMap(slot => slot.sprints)).toHaveLength(61)
    for (const { from, to, sprints } of slots)
      for (const { sprint } of sprints) expect(from <= sprint.from && sprint.from <= to).toBe(true)
  })

  test('hold a quarter without a sprint too', () => {
    const late = costOf(62, '2029-01-01', '2029-01-14')
    const labels = axis([...many(61), late], [], [], 14).map(({ label }) => label)
    expect(labels.slice(-3)).toEqual(['2028 Q3', '2028 Q4', '2029 Q1'])
  })
})

describe('a day has its place', () => {
  const slots = axis(two, [], [], 14)
  test.each([
    ['2026-06-01', -0.5 + 0.5 / 14],
    ['2026-06-14', 0.5 - 0.5 / 14],
    ['2026-06-15', 0.5],
    ['2026-06-16', 0.5 + 0.5 / 14],
    ['2026-05-31', undefined],
    ['2026-06-30', undefined],
  ])('%s', (date, x) => {
    const at = place(slots, day(date))
    if (x === undefined) expect(at).toBeUndefined()
    else expect(at).toBeCloseTo(x, 10)
  })
})
