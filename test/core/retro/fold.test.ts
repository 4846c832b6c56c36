import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sum } from '#core/money.ts'
import { byKind, fold, partsOf } from '#core/retro/fold.ts'
import type { SprintLine } from '#core/records/sprint.ts'
import { pence } from '#test/support/builders.ts'

const parts = fc.array(
  fc.record({
    amount: fc.integer({ min: 0, max: 1e9 }).map(pence),
    of1: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  {
    maxLength: 40,
  },
)

test('whatever has no room is counted, and the amounts still sum to the whole', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 8 }), (rows, room) => {
      const { rows: shown, others } = fold(rows, room)
      const amounts = [...shown.map(({ amount }) => amount), ...(others ? [others.amount] : [])]
      expect(sum(amounts)).toBe(sum(rows.map(({ amount }) => amount)))
      expect(shown.length + (others?.count ?? 0)).toBe(rows.length)
      expect(shown.length + (others ? 1 : 0)).toBeLessThanOrEqual(room)
    }),
  )
})

test('the others have a share only where each of them has one', () => {
  const row = { amount: pence(1) }
  expect(fold([row, row, row], 2).others).toEqual({ count: 2, amount: 2 })
  expect(
    fold(
      [
        { ...row, of1: 0.5 },
        { ...row, of1: 0.25 },
        { ...row, of1: 0.25 },
      ],
      2,
    ).others?.of1,
  ).toBe(0.5)
})

test('lines come together by kind, staff first, and sum to their cost', () => {
  const staff = (group: 'suppliers' | 'other-staff', amount: number): SprintLine => ({
    kind: 'group',
    group,
    amount: pence(amount),
    standing: 'estimated',
  })
  const item = (category: 'cloud' | 'travel', amount: number): SprintLine => ({
    kind: 'item',
    item: `${category}-${amount}`,
    description: 'Something',
    category,
    amount: pence(amount),
    standing: 'accrued',
  })
  const kinds = byKind([
    item('travel', 5),
    staff('other-staff', 10),
    item('cloud', 4),
    item('cloud', 3),
    staff('suppliers', 20),
  ])
  expect(kinds).toEqual([
    { kind: { staff: 'suppliers' }, amount: 20 },
    { kind: { staff: 'other-staff' }, amount: 10 },
    { kind: { item: 'cloud' }, amount: 7 },
    { kind: { item: 'travel' }, amount: 5 },
  ])
})

test('what is linked to no deliverable stands apart', () => {
  const made = { deliverable: { id: 'a', name: 'A' }, amount: pence(2), of1: 0.5 }
  const rest = { amount: pence(2), of1: 0.5 }
  expect(partsOf([made, rest])).toEqual({ made: [made], unlinked: rest })
  expect(partsOf([made])).toEqual({ made: [made] })
})
