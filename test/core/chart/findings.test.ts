import { describe, expect, test } from 'vitest'
import { planFinding, spendFinding } from '#core/chart/findings.ts'
import { sprintCost } from '#core/costing/sprintCost.ts'
import { aSprint, aStaffLine, anAllocation, day, keptLines, teamData } from '#test/support/builders.ts'
import { addDays } from '#core/calendar.ts'

const data = teamData({ allocations: [anAllocation({ people: 3, from: '2026-01-01' })] })
const closed = (amounts: readonly number[], plan?: number, people = 3) =>
  amounts.map((amount, i) => {
    const from = addDays(day('2026-06-01'), i * 14)
    return sprintCost(
      data,
      aSprint({
        id: `sprint-${i}`,
        number: i + 1,
        from,
        to: addDays(from, 13),
        ...(plan && { plan: keptLines({ lines: [aStaffLine({ amount: plan })] }) }),
        sealed: keptLines({ lines: [aStaffLine({ amount, people })] }),
      }),
    )
  })

describe('spend', () => {
  test.each([
    ['steady', [1_000_00, 1_090_00], 0.09],
    ['rising', [1_000_00, 1_110_00], 0.11],
    ['falling', [1_000_00, 900_00, 800_00], -0.15],
  ])('is %s', (kind, amounts, of1) =>
    expect(spendFinding(closed(amounts), data)).toMatchObject({ kind, of1 }),
  )

  test('says which sprints are the later half', () => {
    expect(spendFinding(closed([1, 2, 3, 4, 5, 6, 7]), data)).toMatchObject({ firstNow: 4, lastNow: 7 })
    expect(spendFinding(closed([1, 2]), data)).toMatchObject({ firstNow: 2, lastNow: 2 })
  })

  test('of one sprint, or of none, has no direction', () => {
    const one = { kind: 'one', total: 1_000_00, number: 1 }
    expect(spendFinding(closed([1_000_00]), data)).toEqual({ ...one, alone: true })
    expect(spendFinding([], data)).toEqual({ kind: 'none' })
    const unpriced = sprintCost(teamData({ rates: [] }), aSprint())
    expect(spendFinding([...closed([1_000_00]), unpriced], data)).toEqual({ ...one, alone: false })
    expect(spendFinding([unpriced], data)).toEqual({ kind: 'none' })
  })

  test('a short sprint or one with holidays does not look cheap', () => {
    const sprints = [
      aSprint({ from: '2026-12-07', to: '2026-12-20' }),
      aSprint({ id: 'b', from: '2026-12-21', to: '2027-01-03' }),
    ].map(sprint => sprintCost(data, sprint))
    expect(spendFinding(sprints, data)).toMatchObject({
      kind: 'steady',
      perDayThen: 1_500_00,
      perDayNow: 1_500_00,
      of1: 0,
    })
  })

  test('of fewer than three people says no cost of a day, which is close to pay', () => {
    const finding = spendFinding(closed([1_000_00, 1_110_00], undefined, 2), data)
    expect(finding).toEqual({ kind: 'sum', total: 2_110_00, first: 1, last: 2 })
  })

  test('from nothing has no proportion', () => {
    const finding = spendFinding(closed([0, 1_000_00]), data)
    expect(finding).toMatchObject({ kind: 'rising', perDayThen: 0 })
    expect(finding).not.toHaveProperty('of1')
  })
})

test('plan: sprints that kept one, what they cost beside it', () => {
  expect(planFinding([...closed([1_000_00, 1_200_00], 900_00), ...closed([5_000_00])])).toEqual({
    sprints: 2,
    plan: 1_800_00,
    cost: 2_200_00,
    over: 400_00,
  })
  expect(planFinding(closed([1_000_00]))).toBeUndefined()
})
