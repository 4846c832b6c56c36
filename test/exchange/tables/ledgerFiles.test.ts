import { expect, test } from 'vitest'
import { files, json, pence } from '#test/exchange/expectedLedgers.ts'
import { sharedData } from '#test/support/sharedData.ts'
import { read } from './read.ts'

test.skipIf(json === undefined)('there are ledger files to read', () => {
  expect(files).toHaveLength(8)
})

test.each(files)('$file comes in to the penny', ({ file, headerRow, dateColumn, amountColumns }) => {
  const table = read('costItems', sharedData(`ledger/${file}`, 'latin1') ?? '')
  expect(table.headerRow).toBe(headerRow)
  expect(table.columns.find(column => column.field === 'when')?.header).toBe(dateColumn)
  for (const [header, expected] of Object.entries(amountColumns)) {
    const field = table.columns.find(column => column.header === header)?.field ?? header
    expect(table.sums[field]).toBe(pence(expected.sum))
    expect(table.counts.ok).toBe(expected.rows)
    const unread = table.rows.flatMap(row => (row.ok ? [] : row.issues))
    expect(unread.map(({ row, text }) => ({ row, text }))).toEqual(expected.unreadable)
    const stated = expected.publishedTotal === null ? undefined : pence(expected.publishedTotal)
    expect(table.totals.find(total => total.field === field)?.stated).toBe(stated)
  }
})

test.skipIf(json === undefined)('what these files leave open is asked, nothing else', () => {
  const asked = files.map(({ file }) => {
    const { doubts } = read('costItems', sharedData(`ledger/${file}`, 'latin1') ?? '')
    return [file, ...doubts.map(doubt => `${doubt.code} ${doubt.chosen}`)]
  })
  expect(asked.filter(doubts => doubts.length > 1)).toEqual([
    ['rpa-over-25k-1011.csv', 'net-or-gross net'],
    ['transaction_spend_data_august_10_northern_ireland_office.xls', 'date-iso-swapped swap'],
  ])
})
