import { expect, test } from 'vitest'
import { mayStandOn } from '#core/ledger/mayStandOn.ts'
import { aLedgerRow } from '#test/support/ledgerBuilders.ts'
import { day, pence } from '#test/support/builders.ts'

const may = { from: day('2026-05-01'), to: day('2026-05-31') }
const month = { kind: 'staff', engagement: 'contractor', ...may } as const
const large = { kind: 'over', amount: pence(25_000_00) } as const
const complete = (over: object = {}) => ({ kind: 'complete' as const, areas: [], types: [], ...may, ...over })

test('a whole month is settled by a file that is complete for it, cost centre and kind of expense too', () => {
  const row = aLedgerRow()
  expect(mayStandOn(row, complete(), month)).toBe(true)
  expect(mayStandOn(row, complete({ areas: [row.area], types: [row.type] }), month)).toBe(true)
  expect(mayStandOn(row, complete({ areas: ['Another'] }), month)).toBe(false)
  expect(mayStandOn(row, complete({ types: ['Another'] }), month)).toBe(false)
  expect(mayStandOn(row, complete({ to: day('2026-05-30') }), month)).toBe(false)
})

test('a file of large payments settles single items, and the days that a row paid for', () => {
  expect(mayStandOn(aLedgerRow(), large, month)).toBe(false)
  expect(mayStandOn(aLedgerRow(), undefined, month)).toBe(false)
  expect(mayStandOn(aLedgerRow(), large, { kind: 'item', item: 'item-1' })).toBe(true)
  expect(mayStandOn(aLedgerRow({ service: may }), large, month)).toBe(true)
  expect(mayStandOn(aLedgerRow({ service: { ...may, to: day('2026-05-20') } }), large, month)).toBe(false)
})
