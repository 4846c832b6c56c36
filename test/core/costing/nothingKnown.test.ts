import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { priceSpan } from '#core/costing/priceSpan.ts'
import { keepLines, sprintCost } from '#core/costing/sprintCost.ts'
import { teamCost } from '#core/costing/teamCost.ts'
import {
  aCostItem,
  anAbsence,
  anAllocation,
  aSprint,
  day,
  keptLines,
  teamData,
} from '#test/support/builders.ts'
import { someDay, someTeam } from './someTeam.ts'

const nobody = teamData({ allocations: [], rates: [] })
const today = day('2026-06-10')

describe('days on which nobody is there and nothing was bought', () => {
  test('have no price, which is not a price of nothing', () => {
    expect(priceSpan(nobody, aSprint())).toEqual({ kind: 'nothing-known' })
    expect(teamCost({ ...nobody, sprints: [aSprint()] }, today).known.all).toBe('nothing')
  })

  test('are priced by a cost item alone', () => {
    const costItems = [aCostItem({ when: { kind: 'date', date: '2026-06-03' } })]
    expect(priceSpan({ ...nobody, costItems }, aSprint())).toMatchObject({ price: { total: 1_200_00 } })
  })

  test('are not days on which everybody is away, which cost nothing', () => {
    const away = anAbsence({ from: '2026-06-01', to: '2026-06-14', days: 10, paid: false })
    expect(priceSpan(teamData({ absences: [away] }), aSprint())).toMatchObject({
      kind: 'priced',
      price: { total: 0 },
    })
  })

  test('are not a weekend of a team that is there', () => {
    const weekend = { from: day('2026-06-06'), to: day('2026-06-07') }
    expect(priceSpan(teamData(), weekend)).toMatchObject({ kind: 'priced', price: { total: 0 } })
  })

  test('leave nothing to keep', () => {
    expect(keepLines(nobody, aSprint(), '2026-06-01T00:00:00.000Z')).toMatchObject({
      error: { code: 'nothing-known' },
    })
  })

  test('before the first person came leave the rest of the money as sure as it was', () => {
    const sprints = [
      aSprint({ id: 'a', number: 1, from: '2026-05-04', to: '2026-05-17' }),
      aSprint({ id: 'b', number: 2 }),
    ]
    const cost = teamCost(teamData({ sprints, allocations: [anAllocation({ from: '2026-06-01' })] }), today)
    expect(cost.sprints[0]?.pricing).toEqual({ kind: 'nothing-known' })
    expect(cost.known).toEqual({ all: 'whole', inSprints: 'whole', betweenSprints: 'whole' })
  })
})

describe('how much of the money is known', () => {
  test('at least what has a price, where a role has no rate', () => {
    const allocations = [
      anAllocation({ to: '2026-06-14' }),
      anAllocation({ id: 'tester', role: 'Tester', from: '2026-06-15' }),
    ]
    const sprints = [aSprint(), aSprint({ id: 'b', number: 2, from: '2026-06-15', to: '2026-06-28' })]
    const { known } = teamCost(teamData({ allocations, sprints }), day('2026-06-28'))
    expect(known).toEqual({ all: 'at-least', inSprints: 'at-least', betweenSprints: 'whole' })
  })

  test('nothing, where the only sprint has a role without a rate', () => {
    const allocations = [anAllocation({ from: '2026-06-01' })]
    const { known, missing } = teamCost(teamData({ rates: [], allocations, sprints: [aSprint()] }), today)
    expect(known.all).toBe('nothing')
    expect(missing).toHaveLength(1)
  })

  test('is whole only where no begun day lacks a rate, and nothing only where all money is zero', () => {
    fc.assert(
      fc.property(someTeam, someDay, (data, on) => {
        const { known, all, missing } = teamCost(data, on)
        if (known.all === 'nothing') expect(all).toBe(0)
        if (known.all === 'whole') expect(missing).toEqual([])
      }),
    )
  })
})

test('a plan that was kept is there while a rate is missing; how far the cost is from it is not known', () => {
  const cost = sprintCost(teamData({ rates: [] }), aSprint({ plan: keptLines() }))
  expect(cost.plan).toEqual({ total: 5_000_00 })
})
