import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentKey, matchRows } from '#core/ledger/matchRows.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { aLedgerRow } from '#test/support/ledgerBuilders.ts'

const paid = (net: number) => aLedgerRow({ money: { net, vat: { kind: 'not-stated' } } })
const numbered = (rows: readonly LedgerRow[]): LedgerRow[] =>
  matchRows(rows, []).map(({ row, nth }, i) => ({ ...row, id: `stored-${i}`, nth }))

test('the nth identical row of a file is the nth that is stored', () => {
  const stored = numbered([paid(100), paid(100), paid(250)])
  const again = matchRows([paid(250), paid(100), paid(100), paid(100)], stored)
  expect(again.map(({ stored: match }) => match?.id)).toEqual(['stored-2', 'stored-0', 'stored-1', undefined])
  expect(again.map(({ nth }) => nth)).toEqual([1, 1, 2, 3])
})

test('white space and case make no difference; an amount, a day or a reference does', () => {
  const row = aLedgerRow()
  expect(contentKey({ ...row, supplier: ' rushmoor  DIGITAL ltd' })).toBe(contentKey(row))
  expect(contentKey({ ...row, reference: '1002' })).not.toBe(contentKey(row))
  const vat = { kind: 'stated', vat: 600_000, recoverable: 0 } as const
  expect(contentKey(aLedgerRow({ money: { net: row.money.net, vat } }))).not.toBe(contentKey(row))
})

test('importing a file, it again, or one that overlaps it adds each row once, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 4 })), fc.array(fc.nat({ max: 4 })), (first, second) => {
      const stored = numbered(first.map(paid))
      const added = matchRows(second.map(paid), stored).filter(({ stored: match }) => !match)
      for (const net of [0, 1, 2, 3, 4]) {
        const [a, b] = [first, second].map(list => list.filter(n => n === net).length)
        const here = added.filter(({ row }) => row.money.net === net).length
        expect(here).toBe(Math.max(0, (b ?? 0) - (a ?? 0)))
      }
    }),
  )
})
