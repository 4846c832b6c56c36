import { expect, test } from 'vitest'
import { keepLines, sprintCost, sprintStatus } from '#core/costing/sprintCost.ts'
import { sprintCostFigure } from '#core/explain/sprintCost.ts'
import { totalFigure } from '#core/explain/total.ts'
import { figuresOf } from '#core/figures.ts'
import {
  aCostItem,
  anAllocation,
  aRate,
  aSprint,
  aStaffLine,
  aTeam,
  day,
  keptLines,
  teamData,
} from '#test/support/builders.ts'

const dearer = [aRate({ price: { kind: 'entered', day: 600_00 } })]

test('a sprint is planned, then running with its plan, then closed with its seal', () => {
  expect(sprintStatus(aSprint())).toBe('planned')
  expect(sprintStatus(aSprint({ plan: keptLines() }))).toBe('running')
  expect(sprintStatus(aSprint({ plan: keptLines(), sealed: keptLines() }))).toBe('closed')
})

test('a planned sprint is priced as of today', () => {
  expect(sprintCost(teamData(), aSprint())).toMatchObject({
    status: 'planned',
    workingDays: 10,
    pricing: { kind: 'priced', price: { total: 5_000_00 } },
    calculatedHolidays: false,
  })
})

test('a running sprint shows what it costs over its plan', () => {
  const cost = sprintCost(teamData({ rates: dearer }), aSprint({ plan: keptLines() }))
  expect(cost.plan).toEqual({ total: 5_000_00, over: 1_000_00 })
  expect(cost.changed).toBeUndefined()
})

test('a closed sprint keeps its seal; a later change is shown beside it and rewrites nothing', () => {
  const sprint = aSprint({ plan: keptLines(), sealed: keptLines() })
  expect(sprintCost(teamData(), sprint).changed).toBeUndefined()
  const cost = sprintCost(teamData({ rates: dearer }), sprint)
  expect(cost.pricing).toMatchObject({ price: { total: 5_000_00 } })
  expect(cost.changed).toEqual({ now: 6_000_00, by: 1_000_00 })
})

test('a price that was looked at and declined does not ask again; another one does', () => {
  const declined = aSprint({ sealed: keptLines({ declined: 6_000_00 }) })
  expect(sprintCost(teamData({ rates: dearer }), declined).changed).toBeUndefined()
  const later = teamData({ rates: dearer, costItems: [aCostItem()] })
  expect(sprintCost(later, declined).changed).toEqual({ now: 7_200_00, by: 2_200_00 })
})

test('a closed sprint stays priced when a rate is missing today', () => {
  const cost = sprintCost(teamData({ rates: [] }), aSprint({ sealed: keptLines() }))
  expect(cost.pricing.kind).toBe('priced')
  expect(cost.changed).toBeUndefined()
})

test('a sprint without a rate says which role and days, and claims nothing against its plan', () => {
  const cost = sprintCost(teamData({ rates: [] }), aSprint({ plan: keptLines() }))
  expect(cost.pricing).toEqual({
    kind: 'no-rate',
    missing: [{ role: 'Developer', from: '2026-06-01', to: '2026-06-12' }],
  })
  expect(cost.plan).toEqual({ total: 5_000_00 })
})

test('a copy for others is not priced again', () => {
  const lines = [
    { kind: 'group' as const, group: 'staff-and-other' as const, amount: 7, standing: 'estimated' as const },
  ]
  const data = teamData({ team: aTeam({ origin: 'copy' }), rates: [], allocations: [] })
  const cost = sprintCost(data, aSprint({ sealed: keptLines({ lines }) }))
  expect(cost.changed).toBeUndefined()
  expect(cost.pricing).toMatchObject({ price: { total: 7, byKind: { staff: 0, supplier: 0, other: 7 } } })
})

test('keeping lines takes today’s price, or says what has no rate', () => {
  const at = '2026-06-01T09:00:00.000Z'
  expect(keepLines(teamData(), aSprint(), at)).toEqual({
    ok: true,
    value: { at, lines: [aStaffLine()], total: 5_000_00, workingDays: 10 },
  })
  expect(keepLines(teamData({ rates: [] }), aSprint(), at)).toMatchObject({
    ok: false,
    error: { code: 'no-rate', missing: [{ role: 'Developer' }] },
  })
})

test('a sprint over holidays that are not published says so', () => {
  const sprint = aSprint({ from: '2031-12-22', to: '2032-01-04' })
  expect(sprintCost(teamData(), sprint).calculatedHolidays).toBe(true)
})

test('a sprint in years without bank holidays names them, and its derivation says that none was counted', () => {
  const data = teamData({
    sprints: [aSprint({ from: '2008-12-15', to: '2009-01-02' })],
    allocations: [anAllocation({ from: '2008-01-01', to: '2009-12-31' })],
    rates: [aRate({ from: '2008-01-01' })],
  })
  const figures = figuresOf(data, day('2009-01-02'))
  expect(figures.cost.sprints[0]).toMatchObject({ workingDays: 15, unknownHolidays: [2008, 2009] })
  for (const derivation of [sprintCostFigure(figures, 'sprint-1'), totalFigure(figures)])
    expect(derivation.sure.map(({ code }) => code)).toContain('unknown-holidays')
})
