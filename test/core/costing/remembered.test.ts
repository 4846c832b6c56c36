import { expect, test } from 'vitest'
import { teamCost } from '#core/costing/teamCost.ts'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import { aReading, day, teamData } from '#test/support/builders.ts'

test('cost is worked out once for the same rows on the same day, and again for another day or other rows', () => {
  const data = teamData()
  const cost = teamCost(data, day('2026-06-05'))
  expect(teamCost(data, day('2026-06-05'))).toBe(cost)
  const earlier = teamCost(data, day('2026-05-31'))
  expect(earlier.today).toBe('2026-05-31')
  expect(earlier.all).not.toBe(cost.all)
  expect(teamCost(data, day('2026-06-05'))).toEqual(cost)
  expect(teamCost({ ...data, allocations: [] }, day('2026-06-05')).all).not.toBe(cost.all)
})

test('a row that goes into a copy as it is goes into the next copy too, and a changed one as it was changed', () => {
  const [kept, before] = [aReading(), aReading({ id: 'b', value: 50 })]
  const readings = (...rows: readonly (typeof kept)[]) => {
    const copy = sharedCopy(teamData({ readings: rows }), day('2026-06-20'))
    return copy.ok ? copy.value.readings : []
  }
  const [first] = readings(kept, before)
  const [again, changed] = readings(kept, { ...before, value: 60 })
  expect(again).toBe(first)
  expect(changed).toMatchObject({ id: 'b', value: 60, hlc: '', by: '' })
})
