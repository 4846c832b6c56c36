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

test('every row is on one page, whatever has no room there is counted, and each page sums to the whole', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 2, max: 8 }), (rows, room) => {
      const pages = fold(rows, room)
      expect(pages.flatMap(page => page.rows)).toEqual(rows)
      for (const { rows: shown, others } of pages) {
        const amounts = [...shown.map(({ amount }) => amount), ...(others ? [others.amount] : [])]
        expect(sum(amounts)).toBe(sum(rows.map(({ amount }) => amount)))
        expect(shown.length + (others?.count ?? 0)).toBe(rows.length)
        expect(shown.length + (others ? 1 : 0)).toBeLessThanOrEqual(room)
      }
    }),
  )
})

test('large rows take the room of several', () => {
  const row = (size: number) => ({ amount: pence(size), size })
  const pages = fold([row(2), row(1), row(2), row(1)], 4, ({ size }) => size)
  expect(pages.map(({ rows, others }) => [rows.length, others?.count])).toEqual([
    [2, 2],
    [2, 2],
  ])
})

test('the others have a share only where each of them has one', () => {
  const row = () => ({ amount: pence(1) })
  expect(fold([row(), row(), row()], 2)[0]?.others).toEqual({ count: 2, amount: 2 })
  const [page] = fold(
    [0.5, 0.25, 0.25].map(of1 => ({ ...row(), of1 })),
    2,
  )
  expect(page?.others?.of1).toBe(0.5)
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
