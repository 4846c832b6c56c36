import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reconcile } from '#core/ledger/reconcile.ts'
import { statement, tallyOf } from '#core/ledger/statement.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { subtract, sum } from '#core/money.ts'
import { aCostItem, aSprint, day, teamData } from '#test/support/builders.ts'
import { aLedgerRow, aSettlement } from '#test/support/ledgerBuilders.ts'

const TODAY = day('2026-08-31')
const notStated = { kind: 'not-stated' } as const
const sprints = [
  aSprint({ id: 's1', number: 1, from: '2026-05-04', to: '2026-06-05' }),
  aSprint({ id: 's2', number: 2, from: '2026-06-08', to: '2026-07-17' }),
]
const item = (id: string, net: number, from: string, to: string, over: object = {}) =>
  aCostItem({
    id,
    category: 'cloud',
    money: { net, vat: notStated },
    when: { kind: 'period', from, to },
    ...over,
  })
const row = (id: string, net: number, date: string, treatment: LedgerRow['treatment']) =>
  aLedgerRow({ id, date, money: { net, vat: notStated }, treatment })

test('what was paid in a month for another month is told apart, so that the ledger column is reached', () => {
  const data = teamData({
    sprints,
    allocations: [],
    costItems: [
      item('hosting', 1_000_00, '2026-05-11', '2026-05-15'),
      item('support', 200_00, '2026-06-22', '2026-06-26', { ledgerRow: 'row-2' }),
      item('late', 50_00, '2026-05-11', '2026-05-15'),
    ],
    settlements: [
      aSettlement({
        targets: [{ kind: 'item', item: 'hosting' }],
        // In the next month.
        rows: [{ row: 'row-1', amount: 1_150_00, date: '2026-06-03' }],
      }),
    ],
  })
  const rows = [
    row('row-1', 1_150_00, '2026-06-03', { kind: 'settles', settlement: 'settlement-1' }),
    row('row-2', 200_00, '2026-05-20', { kind: 'new-cost', item: 'support' }),
    row('row-3', 9_000_00, '2026-05-21', { kind: 'not-ours' }),
    row('row-4', 30_00, '2026-05-22', { kind: 'open' }),
    row('row-5', 70_00, '2026-07-01', { kind: 'open' }),
  ]
  const may = statement(reconcile(data, rows, TODAY), rows, { from: '2026-05', to: '2026-05' })
  expect(may.payments).toEqual({ rows: 3, sum: 9_230_00 })
  expect(may.paid['new-cost'].map(({ id }) => id)).toEqual(['row-2'])
  expect(may.paid.settles).toEqual([])
  expect(may.lines).toEqual([
    { kind: 'settles', id: 'settlement-1', paid: 0, placed: 1_150_00, both: 0, estimated: 1_000_00 },
    { kind: 'new-cost', id: 'support', paid: 200_00, placed: 0, both: 0, estimated: 0 },
  ])
  expect(may).toMatchObject({ elsewhere: 200_00, fromElsewhere: 1_150_00, silent: [] })
  expect([...may.files]).toEqual(['ledger-file-1'])
  expect(may.total).toMatchObject({
    estimated: 1_050_00,
    ledger: 1_150_00,
    notInLedger: 50_00,
    counted: 1_200_00,
  })
  expect(may.waitingElsewhere).toEqual({ rows: 1, sum: 70_00 })
})

test('payments less what is not ours, less what waits, moved to the months of service, are the ledger of any months', () => {
  const cents = fc.integer({ min: -5_000, max: 900_000 })
  const at = (n: number) => day(new Date(Date.UTC(2026, 4, 1 + n)).toISOString().slice(0, 10))
  const paying = fc.record({
    net: cents,
    paid: fc.nat({ max: 90 }),
    from: fc.nat({ max: 70 }),
    long: fc.nat({ max: 40 }),
  })
  const month = fc.constantFrom('2026-05', '2026-06', '2026-07', '2026-08')
  fc.assert(
    fc.property(
      fc.array(paying, { maxLength: 4 }),
      fc.array(fc.record({ estimate: cents, paying }), { maxLength: 4 }),
      fc.array(fc.record({ net: cents, paid: fc.nat({ max: 90 }), open: fc.boolean() }), { maxLength: 4 }),
      fc.tuple(month, month),
      (brought, settled, others, [one, other]) => {
        const costItems = [
          ...brought.map(({ net, from, long }, i) =>
            item(`born-${i}`, net, at(from), at(from + long), { ledgerRow: `new-${i}` }),
          ),
          ...settled.map(({ estimate, paying: { from, long } }, i) =>
            item(`own-${i}`, estimate, at(from), at(from + long)),
          ),
        ]
        const rows = [
          ...brought.map(({ net, paid }, i) =>
            row(`new-${i}`, net, at(paid), { kind: 'new-cost', item: `born-${i}` }),
          ),
          ...settled.map(({ paying: { net, paid } }, i) =>
            row(`settles-${i}`, net, at(paid), { kind: 'settles', settlement: `settlement-${i}` }),
          ),
          ...others.map(({ net, paid, open }, i) =>
            row(`other-${i}`, net, at(paid), { kind: open ? 'open' : 'not-ours' }),
          ),
        ]
        const settlements = settled.map(({ paying: { net, paid } }, i) =>
          aSettlement({
            id: `settlement-${i}`,
            targets: [{ kind: 'item', item: `own-${i}` }],
            rows: [{ row: `settles-${i}`, amount: net, date: at(paid) }],
          }),
        )
        const data = teamData({ sprints, costItems, settlements })
        const months = one < other ? { from: one, to: other } : { from: other, to: one }
        const { paid, payments, lines, elsewhere, fromElsewhere, total } = statement(
          reconcile(data, rows, TODAY),
          rows,
          months,
        )
        const of = (kind: keyof typeof paid) => tallyOf(paid[kind]).sum
        expect(payments.sum - of('not-ours') - of('open')).toBe(of('settles') + of('new-cost'))
        expect(of('settles') + of('new-cost') - elsewhere + fromElsewhere).toBe(total.ledger)
        const settling = lines.filter(({ kind }) => kind === 'settles')
        expect(sum(settling.map(({ placed, estimated: of }) => subtract(placed, of)))).toBe(total.adjusted)
        expect(sum(settling.map(({ placed }) => placed)) + total.newCost).toBe(total.ledger)
        expect(total.ledger + total.notInLedger - total.beside).toBe(total.counted)
      },
    ),
  )
})

test('a credit that is paid in another month for service in this one is from elsewhere, whatever its sign', () => {
  const data = teamData({
    sprints,
    allocations: [],
    costItems: [item('hosting', 1_000_00, '2026-05-11', '2026-05-15')],
    settlements: [
      aSettlement({
        targets: [{ kind: 'item', item: 'hosting' }],
        rows: [
          { row: 'row-1', amount: 1_200_00, date: '2026-05-20' },
          { row: 'row-2', amount: -300_00, date: '2026-06-12' },
        ],
      }),
    ],
  })
  const settles = { kind: 'settles', settlement: 'settlement-1' } as const
  const rows = [row('row-1', 1_200_00, '2026-05-20', settles), row('row-2', -300_00, '2026-06-12', settles)]
  const found = reconcile(data, rows, TODAY)
  const of = (month: string) => statement(found, rows, { from: month, to: month })
  expect(of('2026-05')).toMatchObject({
    lines: [{ paid: 1_200_00, placed: 900_00, both: 1_200_00 }],
    elsewhere: 0,
    fromElsewhere: -300_00,
  })
  expect(of('2026-06')).toMatchObject({
    lines: [{ paid: -300_00, placed: 0, both: 0 }],
    elsewhere: -300_00,
    fromElsewhere: 0,
  })
  expect(of('2026-07')).toMatchObject({ lines: [], silent: ['2026-07'], files: new Set() })
  const all = statement(found, rows, { from: '2026-04', to: '2026-07' })
  expect(all.silent).toEqual(['2026-04', '2026-07'])
})
