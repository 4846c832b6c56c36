import { expect, test } from 'vitest'
import { costItemsToDrafts } from '#exchange/tables/drafts/costItemsToDrafts.ts'
import { aSupplier } from '#test/support/builders.ts'
import { problems, read, values } from './read.ts'

const context = (suppliers: Parameters<typeof costItemsToDrafts>[1]['suppliers'] = []) => {
  let next = 0
  return { team: 't', id: () => `id-${(next += 1)}`, suppliers }
}

test('reads items with a day or a period, supplier, category, standing and notes', () => {
  const table = read(
    'costItems',
    'Date or period\tDescription\tSupplier\tNet\tVAT\tRecoverable VAT\tCategory\tStanding\tReference\n' +
      'May 2026\tHosting for May\tBig Cloud\t1,200.00\t240.00\t240.00\tcloud\taccrued\tPO 7\n' +
      '13/05/2026\tTrain to Leeds\t\t85.50\t0\t0\tRail and subsistence\tactual\t',
  )
  expect(table.doubts).toEqual([])
  expect(values(table)).toEqual([
    {
      description: 'Hosting for May',
      category: 'cloud',
      supplier: { name: 'Big Cloud', size: 'unknown' },
      money: { net: 120000, vat: { kind: 'stated', vat: 24000, recoverable: 24000 } },
      when: { kind: 'period', from: '2026-05-01', to: '2026-05-31' },
      standing: 'accrued',
      spending: 'resource',
      notes: 'Reference: PO 7',
    },
    {
      description: 'Train to Leeds',
      category: 'travel',
      money: { net: 8550, vat: { kind: 'stated', vat: 0, recoverable: 0 } },
      when: { kind: 'date', date: '2026-05-13' },
      standing: 'reconciled',
      spending: 'resource',
      notes: 'Category: Rail and subsistence',
    },
  ])
  expect(table.sums).toEqual({ net: 128550, vat: 24000, recoverable: 24000 })
})

test('two amounts are asked about; a VAT column without its recovery too', () => {
  const both = read(
    'costItems',
    'Date\tDescription\tNet\tGross\n13/05/2026\tA\t100\t120\n13/05/2026\tB\t50\t60',
  )
  expect(both.doubts.map(doubt => [doubt.code, doubt.chosen])).toEqual([
    ['net-or-gross', 'both'],
    ['vat-recoverable', 'none'],
  ])
  expect(values(both)[0]?.money).toEqual({ net: 10000, vat: { kind: 'stated', vat: 2000, recoverable: 0 } })
  const odd = read('costItems', 'Date\tDescription\tNet\tGross\n13/05/2026\tA\t100\t90')
  expect(odd.doubts.map(doubt => [doubt.code, doubt.chosen])).toEqual([['net-or-gross', 'net']])
  expect(values(odd)[0]?.money).toEqual({ net: 10000, vat: { kind: 'not-stated' } })
  const gross = read('costItems', 'Date\tDescription\tGross\tVAT\n13/05/2026\tA\t120\t20')
  expect(values(gross)[0]?.money).toEqual({ net: 10000, vat: { kind: 'stated', vat: 2000, recoverable: 0 } })
})

test('a total row is compared and not added, footnotes are kept apart, blank rows counted', () => {
  const table = read(
    'costItems',
    'Spend in May,,\n,,\nDate,Description,Amount\n13/05/2026,A,10.00\n14/05/2026,B,5.50\n,,\n,Total,16.50\n"Note: amounts include VAT",,\n',
  )
  expect(table.counts).toEqual({ ok: 2, bad: 0, blank: 1 })
  expect(table.totals).toEqual([{ row: 7, field: 'net', stated: 1650, found: 1550 }])
  expect(table.notes).toEqual([
    { row: 1, text: 'Spend in May' },
    { row: 8, text: 'Note: amounts include VAT' },
  ])
})

test('the same row twice is two rows', () => {
  const table = read('costItems', 'Date\tDescription\tAmount\n13/05/2026\tA\t10\n13/05/2026\tA\t10')
  expect(values(table)).toHaveLength(2)
  expect(table.sums).toEqual({ net: 2000 })
})

test('bad cells are named by row and column', () => {
  const table = read(
    'costItems',
    'Date\tDescription\tAmount\n13/05/2026\tA\t\n12/13/2025\tB\tten\n\tC\t5\n14/05/2026\tD\t5',
  )
  expect(problems(table)).toEqual([
    '2 Amount cell-empty',
    '3 Date cell-when',
    '3 Amount cell-amount',
    '4 Date cell-empty',
  ])
  expect(table.rows.find(row => row.row === 3)).toMatchObject({
    issues: [{ text: '12/13/2025', values: { order: 'dayFirst' } }, { text: 'ten' }],
  })
})

test('drafts name each new supplier once and use those that are there', () => {
  const table = read(
    'costItems',
    'Date\tSupplier\tAmount\n13/05/2026\tBig Cloud\t10\n14/05/2026\tBIG CLOUD\t20\n15/05/2026\tAcme Ltd\t30',
  )
  const drafts = costItemsToDrafts(values(table), context([aSupplier({ id: 's9', name: 'Acme Ltd' })]))
  expect(drafts.flatMap(draft => (draft.record === 'supplier' ? [draft.row.name] : []))).toEqual([
    'Big Cloud',
  ])
  expect(drafts.flatMap(draft => (draft.record === 'costItem' ? [draft.row.supplier] : []))).toEqual([
    'id-1',
    'id-1',
    's9',
  ])
})

test('a description longer than a name is shortened and kept whole in the notes', () => {
  const long = 'x'.repeat(400)
  const [item] = values(read('costItems', `Date\tDescription\tAmount\n13/05/2026\t${long}\t10`))
  expect(item?.description).toHaveLength(300)
  expect(item?.notes).toBe(long)
})
