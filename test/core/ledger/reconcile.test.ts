import fc from 'fast-check'
import { expect, test } from 'vitest'
import { teamCost } from '#core/costing/teamCost.ts'
import { reconcile, type CellPart } from '#core/ledger/reconcile.ts'
import { sum } from '#core/money.ts'
import { aCostItem, aSprint, day, teamData } from '#test/support/builders.ts'
import { aLedgerRow, aSettlement } from '#test/support/ledgerBuilders.ts'

const TODAY = day('2026-06-30')
const sprints = [
  aSprint({ id: 's1', number: 1, from: '2026-05-04', to: '2026-05-15' }),
  aSprint({ id: 's2', number: 2, from: '2026-05-18', to: '2026-06-05' }),
]
const notStated = { kind: 'not-stated' } as const
const hosting = aCostItem({
  id: 'item-1',
  category: 'cloud',
  money: { net: 1_000_00, vat: notStated },
  when: { kind: 'date', date: '2026-05-12' },
})
const born = aCostItem({
  id: 'item-2',
  category: 'travel',
  money: { net: 80_00, vat: notStated },
  when: { kind: 'date', date: '2026-06-03' },
  standing: 'reconciled',
  ledgerRow: 'row-2',
})
const forgotten = aCostItem({
  id: 'item-3',
  category: 'licences',
  money: { net: 300_00, vat: notStated },
  when: { kind: 'date', date: '2026-06-02' },
})

test('a month reads: estimated, ledger, the difference and what explains it', () => {
  const rows = [
    aLedgerRow({
      id: 'row-1',
      money: { net: 1_150_00, vat: notStated },
      treatment: { kind: 'settles', settlement: 'settlement-1' },
    }),
    aLedgerRow({
      id: 'row-2',
      money: { net: 80_00, vat: notStated },
      treatment: { kind: 'new-cost', item: 'item-2' },
    }),
    aLedgerRow({ id: 'row-3', money: { net: 9_000_00, vat: notStated }, treatment: { kind: 'not-ours' } }),
    aLedgerRow({ id: 'row-4', money: { net: 55_00, vat: notStated } }),
  ]
  const data = teamData({
    sprints,
    costItems: [hosting, born, forgotten],
    settlements: [aSettlement({ rows: [{ row: 'row-1', amount: 1_150_00, date: '2026-05-20' }] })],
  })
  const found = reconcile(data, rows, TODAY)
  const cell = (month: string, of: string) => found.cells.find(each => each.month === month && each.of === of)
  expect(cell('2026-05', 'items:cloud')).toMatchObject({
    estimated: 1_000_00,
    ledger: 1_150_00,
    difference: 150_00,
    adjusted: 150_00,
    newCost: 0,
    notInLedger: 0,
  })
  expect(cell('2026-06', 'items:travel')).toMatchObject({ estimated: 0, ledger: 80_00, newCost: 80_00 })
  expect(cell('2026-06', 'items:licences')).toMatchObject({
    estimated: 300_00,
    ledger: 0,
    difference: -300_00,
    notInLedger: 300_00,
  })
  expect(found.open.map(({ id }) => id)).toEqual(['row-4'])
  expect(found).toMatchObject({ openSum: 55_00, notOursSum: 9_000_00, rowsSum: 10_285_00 })
})

test('every difference is explained to the penny, and ledger + open + not ours is all rows', () => {
  const cents = fc.integer({ min: -5_000, max: 900_000 })
  const when = fc.record({ from: fc.nat({ max: 50 }), long: fc.nat({ max: 40 }) })
  const at = (n: number) => day(new Date(Date.UTC(2026, 4, 1 + n)).toISOString().slice(0, 10))
  fc.assert(
    fc.property(
      fc.array(fc.record({ net: cents, when }), { maxLength: 5 }),
      fc.array(fc.record({ net: cents, when }), { maxLength: 4 }),
      fc.array(fc.record({ amount: cents, of: fc.nat({ max: 9 }) }), { maxLength: 4 }),
      (estimated, brought, posts) => {
        const period = (span: { from: number; long: number }) =>
          ({ kind: 'period', from: at(span.from), to: at(span.from + span.long) }) as const
        const own = estimated.map(({ net, when: span }, i) =>
          aCostItem({ id: `own-${i}`, money: { net, vat: notStated }, when: period(span) }),
        )
        const fromLedger = brought.map(({ net, when: span }, i) =>
          aCostItem({
            id: `born-${i}`,
            money: { net, vat: notStated },
            when: period(span),
            standing: 'reconciled',
            ledgerRow: `born-${i}`,
          }),
        )
        const targets = [
          ...own.map(({ id }) => ({ kind: 'item' as const, item: id })),
          { kind: 'staff' as const, engagement: 'civil-servant' as const, from: at(0), to: at(30) },
        ]
        const settlements = posts.map(({ amount, of }, i) =>
          aSettlement({
            id: `settlement-${i}`,
            targets: [targets[of % targets.length] ?? { kind: 'item', item: 'own-0' }],
            rows: [{ row: `settles-${i}`, amount, date: '2026-05-12' }],
          }),
        )
        const rows = [
          ...brought.map(({ net }, i) =>
            aLedgerRow({
              id: `born-${i}`,
              money: { net, vat: notStated },
              treatment: { kind: 'new-cost', item: `born-${i}` },
            }),
          ),
          ...posts.map(({ amount }, i) =>
            aLedgerRow({
              id: `settles-${i}`,
              money: { net: amount, vat: notStated },
              treatment: { kind: 'settles', settlement: `settlement-${i}` },
            }),
          ),
          aLedgerRow({ id: 'other', treatment: { kind: 'not-ours' } }),
          aLedgerRow({ id: 'undecided' }),
        ]
        const data = teamData({ sprints, costItems: [...own, ...fromLedger], settlements })
        const today = day('2026-12-31')
        const found = reconcile(data, rows, today)
        for (const { difference, adjusted, newCost, notInLedger, ledger, estimated: was } of found.cells) {
          expect(difference).toBe(ledger - was)
          expect(difference).toBe(adjusted + newCost - notInLedger)
        }
        for (const cell of found.cells) {
          const of = (what: CellPart['what']) =>
            sum(cell.parts.flatMap(part => (part.what === what ? [part.amount] : [])))
          expect(cell.counted).toBe(cell.ledger + cell.notInLedger - cell.beside)
          expect(of('estimated')).toBe(cell.estimated)
          expect(of('adjusted')).toBe(cell.adjusted)
          expect(of('newCost')).toBe(cell.newCost)
          expect(of('settled') + cell.adjusted + cell.newCost).toBe(cell.ledger)
          expect(cell.parts.every(({ amount }) => amount !== 0)).toBe(true)
          expect(cell.parts).not.toEqual([])
        }
        expect(found.total.counted).toBe(teamCost(data, today).all)
        expect(found.total.ledger + found.openSum + found.notOursSum).toBe(found.rowsSum)
        const cost = teamCost(data, today)
        expect(found.total.ledger + found.total.notInLedger).toBe(cost.all)
        expect(sum(found.cells.map(({ ledger }) => ledger))).toBe(cost.standings.reconciled)
      },
    ),
    { numRuns: 50 },
  )
})

test('what finance accrued is apart in what was estimated, and what came to nothing has no row', () => {
  const accrued = aCostItem({ ...hosting, id: 'accrued', standing: 'accrued' })
  const nothing = aCostItem({
    ...hosting,
    id: 'zero',
    category: 'research',
    money: { net: 0, vat: notStated },
  })
  const { cells } = reconcile(teamData({ sprints, costItems: [hosting, accrued, nothing] }), [], TODAY)
  expect(cells.find(({ of }) => of === 'items:cloud')).toMatchObject({
    estimated: 2_000_00,
    accrued: 1_000_00,
    counted: 2_000_00,
  })
  expect(cells.some(({ of }) => of === 'items:research')).toBe(false)
})

test('new cost and the open estimate of the same thing are both in what is counted: the difference hides neither', () => {
  const costItems = [hosting, aCostItem({ ...born, category: 'cloud', when: hosting.when })]
  const { cells } = reconcile(teamData({ sprints, costItems }), [], TODAY)
  expect(cells.find(({ of }) => of === 'items:cloud')).toMatchObject({
    estimated: 1_000_00,
    ledger: 80_00,
    difference: -920_00,
    newCost: 80_00,
    notInLedger: 1_000_00,
    counted: 1_080_00,
  })
})
