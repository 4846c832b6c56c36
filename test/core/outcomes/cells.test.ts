import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#core/calendar.ts'
import { splitAt } from '#core/costing/split.ts'
import { teamCost } from '#core/costing/teamCost.ts'
import { sum, ZERO } from '#core/money.ts'
import { cells } from '#core/outcomes/cells.ts'
import { spentByOf } from '#core/outcomes/spentBy.ts'
import type { Cell } from '#core/outcomes/types.ts'
import type { TeamData } from '#core/records/teamData.ts'
import {
  aContribution,
  aDeliverable,
  aMetric,
  aSprint,
  anAllocation,
  anEffort,
  anOutcome,
  day,
  teamData,
} from '#test/support/builders.ts'
import { someDay, someTeam } from './someTeam.ts'

const TODAY = day('2026-06-14')
const onTime = { allocations: [anAllocation({ from: '2026-06-01' })] }
const made = (data: TeamData, today = TODAY) => cells(data, teamCost(data, today))
const total = (list: readonly Cell[]) => sum(list.map(cell => cell.amount))
const short = (list: readonly Cell[]) =>
  list.map(({ deliverable, target, amount }) => [
    deliverable ?? '-',
    target.kind === 'outcome' ? target.outcome : target.kind,
    amount,
  ])

const linked = {
  ...onTime,
  deliverables: [aDeliverable()],
  metrics: [aMetric()],
  outcomes: [anOutcome(), anOutcome({ id: 'outcome-2' })],
  efforts: [anEffort()],
}

describe('a sprint over its deliverables', () => {
  test('percent under 100 leaves the rest not linked to a deliverable', () => {
    const data = teamData({ ...linked, efforts: [anEffort({ amount: 60 })] })
    expect(short(made(data))).toEqual([
      ['-', 'none', 2_000_00],
      ['deliverable-1', 'none', 3_000_00],
    ])
  })

  test('points share all of it', () => {
    const efforts = [
      anEffort({ unit: 'points', amount: 3 }),
      anEffort({ id: 'effort-2', deliverable: 'deliverable-2', unit: 'points', amount: 5 }),
    ]
    const deliverables = [aDeliverable(), aDeliverable({ id: 'deliverable-2' })]
    expect(short(made(teamData({ ...linked, deliverables, efforts })))).toEqual([
      ['deliverable-1', 'none', 1_875_00],
      ['deliverable-2', 'none', 3_125_00],
    ])
  })

  test('no effort, or effort of zero, leaves it not linked', () => {
    expect(short(made(teamData(onTime)))).toEqual([['-', 'none', 5_000_00]])
    const zero = teamData({ ...linked, efforts: [anEffort({ unit: 'days', amount: 0 })] })
    expect(short(made(zero))).toEqual([['-', 'none', 5_000_00]])
  })

  test('effort on a deliverable that is gone is linked to none', () => {
    const data = teamData({ ...linked, efforts: [anEffort({ deliverable: 'gone' })] })
    expect(short(made(data))).toEqual([['-', 'none', 5_000_00]])
  })
})

describe('a deliverable over outcomes', () => {
  const contributions = [
    aContribution({ percent: 33.33 }),
    aContribution({ id: 'contribution-2', outcome: 'outcome-2', percent: 20 }),
  ]

  test('goes by contribution; the rest is linked to no outcome', () => {
    expect(short(made(teamData({ ...linked, contributions })))).toEqual([
      ['deliverable-1', 'outcome-1', 1_666_50],
      ['deliverable-1', 'outcome-2', 1_000_00],
      ['deliverable-1', 'none', 2_333_50],
    ])
  })

  test.each(['keeps-running', 'required-by-law'] as const)('marked %s, the rest goes to its mark', mark => {
    const data = teamData({ ...linked, deliverables: [aDeliverable({ mark })], contributions })
    expect(short(made(data)).at(-1)).toEqual(['deliverable-1', mark, 2_333_50])
  })

  test('a contribution to an outcome or a metric that is gone links nothing', () => {
    const gone = [aContribution({ outcome: 'gone' })]
    expect(short(made(teamData({ ...linked, contributions: gone })))).toEqual([
      ['deliverable-1', 'none', 5_000_00],
    ])
    expect(short(made(teamData({ ...linked, metrics: [], contributions })))).toEqual([
      ['deliverable-1', 'none', 5_000_00],
    ])
  })
})

test('money between sprints has no deliverable; a sprint ahead and one without a price have no cell', () => {
  const sprints = [
    aSprint({ from: '2026-06-03', to: '2026-06-14' }),
    aSprint({ id: 'sprint-2', number: 2, from: '2026-06-15', to: '2026-06-28' }),
  ]
  const data = teamData({ ...onTime, sprints })
  expect(made(data)).toEqual([
    { span: { kind: 'sprint', sprint: 'sprint-1' }, target: { kind: 'none' }, amount: 4_000_00 },
    {
      span: { kind: 'gap', from: '2026-06-01', to: '2026-06-02' },
      target: { kind: 'none' },
      amount: 1_000_00,
    },
  ])
  const cost = teamCost({ ...data, rates: [] }, TODAY)
  expect(cells(data, cost)).toEqual([])
  expect(cost.missing).not.toEqual([])
})

test('parts sum to the whole: team, sprint, deliverable, outcome', () => {
  fc.assert(
    fc.property(someTeam, someDay, (data, today) => {
      const cost = teamCost(data, today)
      const all = cells(data, cost)
      expect(total(all)).toBe(cost.all)
      for (const { sprint, pricing } of cost.sprints) {
        const own = all.filter(({ span }) => span.kind === 'sprint' && span.sprint === sprint.id)
        const counted = pricing.kind === 'priced' && sprint.from <= today
        expect(total(own)).toBe(counted ? pricing.price.total : 0)
      }
    }),
  )
})

test('a day that cuts a sprint cuts its cells to the same sum', () => {
  fc.assert(
    fc.property(someTeam, someDay, (data, date) => {
      const cost = teamCost(data, day('2026-12-31'))
      const all = cells(data, cost)
      const spentBy = spentByOf(data, cost, all)
      for (const sprint of cost.sprints) {
        const own = all.filter(({ span }) => span.kind === 'sprint' && span.sprint === sprint.sprint.id)
        if (own.length === 0) continue
        const before = splitAt(data, sprint, addDays(date, 1))?.before ?? ZERO
        expect(sum(own.map(cell => spentBy(cell, date)))).toBe(before)
      }
    }),
  )
})
