import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countedAmount } from '#core/costing/items.ts'
import { fileTotals } from '#core/ledger/fileTotals.ts'
import { matchRows } from '#core/ledger/matchRows.ts'
import { reconcile } from '#core/ledger/reconcile.ts'
import { sum } from '#core/money.ts'
import type { LedgerFile } from '#core/records/ledgerFile.ts'
import type { LedgerRow, Treatment } from '#core/records/ledgerRow.ts'
import type { CostItem } from '#core/records/costItem.ts'
import type { Settlement } from '#core/records/settlement.ts'
import { aCostItem, aSprint, day, keptLines, teamData } from '#test/support/builders.ts'
import { aLedgerFile, aLedgerRow, aSettlement } from '#test/support/ledgerBuilders.ts'

const notStated = { kind: 'not-stated' } as const
const sealed = keptLines({ lines: [] })
const sprints = [
  aSprint({ id: 's1', number: 1, from: '2026-05-04', to: '2026-05-15', plan: sealed, sealed }),
  aSprint({ id: 's2', number: 2, from: '2026-05-18', to: '2026-06-05' }),
]
const estimate = aCostItem({
  id: 'estimate',
  money: { net: 500_00, vat: notStated },
  when: { kind: 'date', date: '2026-05-20' },
})

/** Files as they are imported one after the other: what an earlier one brought is not added again. */
function imported(
  files: readonly (readonly { readonly net: number; readonly on: number; readonly is: number }[])[],
) {
  const stored: LedgerRow[] = []
  const items: CostItem[] = []
  const settlements: Settlement[] = []
  const records = files.map((rows, at): LedgerFile => {
    const id = `file-${at}`
    const contents = rows.map(({ net, on, is }) => ({
      ...aLedgerRow({
        date: day(new Date(Date.UTC(2026, 3, 1 + on * 20)).toISOString().slice(0, 10)),
        money: { net, vat: notStated },
        file: id,
      }),
      is,
    }))
    const matched = matchRows(contents, stored)
    for (const { row, nth, stored: before } of matched) {
      if (before) continue
      const { is, ...content } = row
      const own = `${id} ${stored.length}`
      let treatment: Treatment = { kind: is === 0 ? 'open' : 'not-ours' }
      if (is === 2) {
        treatment = { kind: 'new-cost', item: own }
        items.push(
          aCostItem({
            id: own,
            money: row.money,
            when: { kind: 'date', date: row.date },
            standing: 'reconciled',
            ledgerRow: own,
          }),
        )
      }
      if (is === 3) {
        treatment = { kind: 'settles', settlement: own }
        const posted = [{ row: own, amount: countedAmount(row), date: row.date }]
        settlements.push(
          aSettlement({ id: own, targets: [{ kind: 'item', item: 'estimate' }], rows: posted }),
        )
      }
      stored.push({ ...content, id: own, nth, treatment })
    }
    return aLedgerFile({
      id,
      rows: rows.length,
      added: matched.filter(match => !match.stored).length,
      sum: sum(contents.map(countedAmount)),
      known: sum(matched.flatMap(({ row, stored: before }) => (before ? [countedAmount(row)] : []))),
    })
  })
  return { records, rows: stored, data: teamData({ sprints, costItems: [estimate, ...items], settlements }) }
}

test('for any files, ours + waiting + not ours is the files, to the penny, wherever a row is dated', () => {
  const row = fc.record({
    net: fc.integer({ min: -3, max: 4 }).map(n => n * 1_234_57),
    on: fc.nat({ max: 14 }),
    is: fc.nat({ max: 3 }),
  })
  fc.assert(
    fc.property(fc.array(fc.array(row, { maxLength: 6 }), { maxLength: 4 }), files => {
      const { records, rows, data } = imported(files)
      const { files: each, all } = fileTotals(records, rows)
      for (const one of [...each, all]) {
        expect(one.apart).toBe(0)
        expect(one.ours + one.waiting + one.notOurs + one.earlier).toBe(one.file)
      }
      const found = reconcile(data, rows, day('2026-07-15'))
      expect(found.total.ledger).toBe(all.ours)
      expect(found.openSum).toBe(all.waiting)
      expect(found.notOursSum).toBe(all.notOurs)
      expect(found.rowsSum).toBe(all.file - all.earlier)
    }),
    { numRuns: 100 },
  )
})

test('a row that is missing from what became of a file is said, not hidden', () => {
  const row = aLedgerRow({ file: 'a' })
  const file = aLedgerFile({ id: 'a', rows: 2, added: 2, sum: 45_000_00 })
  expect(fileTotals([file], [row]).files[0]).toMatchObject({
    waiting: 30_000_00,
    earlier: 0,
    apart: 15_000_00,
  })
})

test('a file from before it was kept what came earlier says it all the same', () => {
  const file = aLedgerFile({ id: 'a', rows: 2, added: 1, sum: 45_000_00 })
  expect(fileTotals([file], [aLedgerRow({ file: 'a' })]).files[0]).toMatchObject({
    earlier: 15_000_00,
    apart: 0,
  })
})
