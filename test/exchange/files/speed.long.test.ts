import { expect, test } from 'vitest'
import { preview } from '#exchange/tables/preview.ts'
import { emptyContext } from '#test/exchange/tables/tableContext.ts'
import { tables, xlsx } from './workbooks.ts'

const header = [
  'Entity',
  'Date',
  'Expense type',
  'Expense area',
  'Supplier',
  'Transaction number',
  'Amount',
  'Description',
]
const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => [
    'Department of Health',
    `${String(1 + (i % 28)).padStart(2, '0')}/04/2015`,
    `type ${i % 40}`,
    `area ${i % 60}`,
    `SUPPLIER ${i % 900} LTD`,
    `HAFS-${i}`,
    `"${(i * 37) % 900},${String(i % 1000).padStart(3, '0')}.00"`,
    i % 50 === 0 ? '' : `description ${i % 5_000}`,
  ])
const bytes = (count: number) =>
  new TextEncoder().encode([header, ...rows(count)].map(row => row.join(',')).join('\r\n'))

async function took(count: number): Promise<number> {
  const file = bytes(count)
  const started = performance.now()
  const { sheets } = await tables(file)
  const [sheet] = sheets
  if (!sheet) throw new Error('no sheet')
  expect(preview('ledger', sheet.grid, { context: emptyContext }).counts.ok).toBe(count)
  return performance.now() - started
}

test('five times the rows take about five times as long, not twenty-five times', async () => {
  await took(5_000)
  const small = Math.min(await took(20_000), await took(20_000))
  const large = Math.min(await took(100_000), await took(100_000))
  console.log(`20,000 rows ${small.toFixed(0)} ms, 100,000 rows ${large.toFixed(0)} ms`)
  expect(large / small).toBeLessThan(15)
}, 120_000)

test('a workbook of 20,000 rows takes no longer than a few seconds', async () => {
  const book = await xlsx([{ name: 'A', rows: [header, ...rows(20_000)] }])
  const started = performance.now()
  expect((await tables(book)).sheets[0]?.grid.rows).toHaveLength(20_001)
  console.log(`XLSX of 20,000 rows: ${(performance.now() - started).toFixed(0)} ms`)
  expect(performance.now() - started).toBeLessThan(20_000)
}, 120_000)
