import { expect, test } from 'vitest'
import { withService } from '#core/ledger/assumedService.ts'
import { settledNear } from '#core/ledger/settledNear.ts'
import { aCostItem, day, teamData } from '#test/support/builders.ts'
import { aLedgerRow, aSettlement } from '#test/support/ledgerBuilders.ts'

test('a later payment is offered what was settled near its day, the latest first', () => {
  const posted = (date: string) => [{ row: date, amount: 1, date }]
  const item = (id: string, date: string) => aCostItem({ id, when: { kind: 'date', date } })
  const data = teamData({
    costItems: [item('near', '2026-05-10'), item('old', '2025-05-10')],
    settlements: [
      aSettlement({ id: 'old', targets: [{ kind: 'item', item: 'old' }], rows: posted('2025-05-12') }),
      aSettlement({ id: 'near', targets: [{ kind: 'item', item: 'near' }], rows: posted('2026-05-12') }),
      aSettlement({
        id: 'staff',
        targets: [{ kind: 'staff', engagement: 'contractor', from: '2026-05-01', to: '2026-05-31' }],
        rows: posted('2026-06-02'),
      }),
      aSettlement({ id: 'gone', targets: [{ kind: 'item', item: 'gone' }], rows: posted('2026-05-12') }),
    ],
  })
  const row = aLedgerRow({ date: '2026-06-20' })
  expect(settledNear(data, [row]).map(({ id }) => id)).toEqual(['staff', 'near'])
})

test('a payment whose service nobody said is taken to be for its month, unless its file is complete', () => {
  const row = aLedgerRow({ date: '2026-06-20' })
  const june = { from: day('2026-06-01'), to: day('2026-06-30') }
  expect(withService({ row, holds: undefined }).service).toEqual(june)
  expect(
    withService({ row, holds: { kind: 'complete', areas: [], types: [], ...june } }).service,
  ).toBeUndefined()
  const said = { from: day('2026-05-04'), to: day('2026-05-08') }
  expect(withService({ row: { ...row, service: said }, holds: undefined }).service).toEqual(said)
})
