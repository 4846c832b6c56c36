import { expect, test } from 'vitest'
import { lineDays } from '#core/costing/lineDays.ts'
import { sum } from '#core/money.ts'
import { aCostItem, aSprint, aStaffLine, day, teamData } from '#test/support/builders.ts'

test('two halves of £1,000.01 over ten working days come to it by line and by day', () => {
  const lines = [
    aStaffLine({ allocation: 'a', amount: 500_01 }),
    aStaffLine({ allocation: 'b', amount: 500_00 }),
  ]
  const span = { from: day('2026-06-01'), to: day('2026-06-12'), lines }
  const days = lineDays(teamData({ sprints: [aSprint()] }), span, lines)
  expect(lines.map(line => sum(days.get(line) ?? []))).toEqual([500_01, 500_00])
  const whole = span.lines.map(line => days.get(line) ?? [])
  expect(whole[0]?.map((amount, i) => amount + (whole[1]?.[i] ?? 0))).toEqual([
    100_01, 100_00, 100_00, 100_00, 100_00, 0, 0, 100_00, 100_00, 100_00, 100_00, 100_00,
  ])
  // Asked for alone, a line has the days that it has beside the other.
  const [, second] = lines
  expect(second && lineDays(teamData(), span, [second]).get(second)).toEqual(whole[1])
})

test('a cost item of the same days is not mixed with them', () => {
  const item = aCostItem({ id: 'item-1', when: { kind: 'date', date: '2026-06-03' } })
  const line = {
    kind: 'item' as const,
    item: 'item-1',
    description: 'Research',
    category: 'supplier' as const,
    amount: item.money.net,
    standing: 'estimated' as const,
  }
  const span = { from: day('2026-06-01'), to: day('2026-06-05'), lines: [aStaffLine(), line] }
  const days = lineDays(teamData({ costItems: [item] }), span, [line])
  expect([...days]).toEqual([[line, [0, 0, 1_200_00, 0, 0]]])
})
