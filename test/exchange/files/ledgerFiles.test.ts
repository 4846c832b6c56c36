import { expect, test } from 'vitest'
import { preview } from '#exchange/tables/preview.ts'
import type { Preview, LedgerInput } from '#exchange/tables/types.ts'
import { emptyContext } from '#test/exchange/tables/tableContext.ts'
import { files, json, pence } from '#test/exchange/expectedLedgers.ts'
import { sharedData } from '#test/support/sharedData.ts'
import { tables } from './workbooks.ts'

async function open(name: string, answers: Record<string, string> = {}) {
  const bytes = Uint8Array.from(Buffer.from(sharedData(`ledger/${name}`, 'latin1') ?? '', 'latin1'))
  const file = await tables(bytes)
  const [sheet] = file.sheets
  if (!sheet) throw new Error('no sheet')
  return { file, table: preview('ledger', sheet.grid, { context: emptyContext, answers }) }
}

const values = (table: Preview<LedgerInput>) => table.rows.flatMap(row => (row.ok ? [row.value] : []))
const asked = (table: Preview<LedgerInput>) => table.doubts.map(({ code, chosen }) => `${code} ${chosen}`)

test.skipIf(json === undefined)('there are ledger files to read', () => {
  expect(files).toHaveLength(8)
})

test.each(files)('$file comes to what was worked out from it', async expected => {
  const { file, table } = await open(expected.file)
  expect(file).toMatchObject({ format: 'text', encoding: expected.encoding })
  expect(table.headerRow).toBe(expected.headerRow)
  const date = table.columns.find(column => column.field === 'date')
  expect(date?.header).toBe(expected.dateColumn)
  expect(table.unmapped).toEqual([])
  for (const [header, { rows, sum, publishedTotal, unreadable }] of Object.entries(expected.amountColumns)) {
    const field = table.columns.find(column => column.header === header)?.field ?? header
    expect(table.sums[field]).toBe(pence(sum))
    expect(table.counts.ok).toBe(rows)
    expect(values(table)).toHaveLength(rows)
    const unread = table.rows.flatMap(row => (row.ok ? [] : row.issues))
    expect(unread.map(({ row, text }) => ({ row, text }))).toEqual(unreadable)
    const total = table.totals.find(one => one.field === field)
    expect(total?.stated).toBe(publishedTotal === null ? undefined : pence(publishedTotal))
  }
  const used = Object.keys(expected.amountColumns)[0] ?? ''
  const money = values(table).reduce((all, { money: { net } }) => all + net, 0)
  expect(money).toBe(pence(expected.amountColumns[used]?.sum ?? ''))
})

test.each(files.filter(({ dateOrder }) => !dateOrder.startsWith('ISO')))(
  'dates of $file are day first, and not asked about',
  async ({ file, dateSamples }) => {
    const { table } = await open(file)
    expect(asked(table).filter(doubt => doubt.startsWith('date'))).toEqual([])
    const index = table.columns.find(column => column.field === 'date')?.index ?? -1
    for (const sample of dateSamples) {
      const row = table.rows.find(({ cells }) => cells[index] === sample)
      const [day = '', , year = ''] = sample.split(/[/-]/)
      const read = row?.ok ? row.value.date : ''
      expect([read.slice(-2), read.slice(4 - year.length, 4)]).toEqual([day, year])
    }
  },
)

test.skipIf(json === undefined)('what these files leave open is asked, nothing else', async () => {
  const found = await Promise.all(
    files.map(async ({ file }) => [file.slice(0, 8), ...asked((await open(file)).table)]),
  )
  expect(found).toEqual([
    ['kew-over', 'ledger-vat not-stated'],
    ['kew-over', 'ledger-vat not-stated'],
    ['rpa-over', 'net-or-gross net', 'ledger-vat left-out', 'ledger-vat-rate unknown'],
    ['fera-ove', 'ledger-vat not-stated'],
    ['CO-Trans', 'ledger-vat not-stated'],
    ['transact', 'date-iso-swapped swap', 'ledger-vat not-stated'],
    ['gtce-spe', 'ledger-vat included'],
    ['CSV_Apri', 'ledger-vat not-stated'],
  ])
})

test.skipIf(json === undefined)(
  'dates with month and day exchanged fall in the month that the file is of',
  async () => {
    const { table } = await open('transaction_spend_data_august_10_northern_ireland_office.xls')
    expect(values(table).every(({ date }) => date.startsWith('2010-08'))).toBe(true)
    const kept = await open('transaction_spend_data_august_10_northern_ireland_office.xls', {
      'date-iso-swapped:Date': 'keep',
    })
    expect(values(kept.table)[0]?.date).toBe('2010-02-08')
  },
)

test.skipIf(json === undefined)(
  'a printed total that is wrong stands beside the sum that was found',
  async () => {
    const { table } = await open('CSV_April_over_25_000_exp.csv')
    expect(table.totals.map(({ stated, found }) => stated - found)).toEqual([99_665_706])
  },
)

test.skipIf(json === undefined)('rows that are there twice are two rows', async () => {
  const { table } = await open('CSV_April_over_25_000_exp.csv')
  const written = table.rows.map(({ cells }) => cells.join('\u0000'))
  expect(written.length - new Set(written).size).toBe(158)
})

test.skipIf(json === undefined)('the footnote on VAT is shown and proposes the answer', async () => {
  const { table } = await open('gtce-spend-apr-2011-to-jan-2012.csv')
  const note = table.notes.at(-1)
  expect(note?.text).toMatch(/^NOTE: .* INCLUDE VAT at the appropriate rate$/)
  expect(table.notices).toContainEqual({ code: 'vat-note', values: { ...note } })
  expect(table.notices.filter(({ code }) => code === 'header-twice')).toMatchObject([
    { values: { column: 'Expense area', count: 2 } },
  ])
  expect(
    values(table).every(({ vatBasis, money }) => vatBasis === 'included' && money.vat.kind === 'not-stated'),
  ).toBe(true)
})

test.skipIf(json === undefined)('of net and gross the one that is chosen counts', async () => {
  const gross = await open('rpa-over-25k-1011.csv', { 'net-or-gross': 'gross' })
  const total = values(gross.table).reduce((all, { money }) => all + money.net, 0)
  expect(total).toBe(pence('2597623.77'))
  expect(asked(gross.table)).toEqual(['net-or-gross gross', 'ledger-vat included'])
})

test.skipIf(json === undefined)('each field is found in a ledger of a department', async () => {
  const { table } = await open('CO-Transparency-data-May-2012.csv')
  expect(values(table)[1]).toEqual({
    date: '2012-05-01',
    supplier: 'CITIBASE',
    description: 'Regional office rent and fixed charges',
    area: 'COI TRANSITION COSTS - ADMIN',
    type: 'Accommodation and Utilities',
    reference: '3000026230',
    entity: 'Cabinet Office',
    money: { net: 2_679_929, vat: { kind: 'not-stated' } },
    vatBasis: 'not-stated',
  })
})
