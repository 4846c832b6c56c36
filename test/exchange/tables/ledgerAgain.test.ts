import { expect, test } from 'vitest'
import { matchRows } from '#core/ledger/matchRows.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { contentOf } from '#exchange/ledger/contentOf.ts'
import { rowPrint } from '#exchange/ledger/rowPrint.ts'
import { files } from '#test/exchange/expectedLedgers.ts'
import { aLedgerRow } from '#test/support/ledgerBuilders.ts'
import { sharedData } from '#test/support/sharedData.ts'
import { read } from './read.ts'

type Asked = Parameters<typeof read>[2]

const rowsOf = (text: string, asked: Asked = {}) =>
  read('ledger', text, asked).rows.flatMap(row =>
    row.ok ? [{ ...contentOf(row.value), printed: rowPrint(row.cells) }] : [],
  )

const stored = (rows: ReturnType<typeof rowsOf>): LedgerRow[] =>
  matchRows(rows, []).map(({ row, nth }, i) => aLedgerRow({ ...row, id: `stored-${i}`, nth }))

const published = (file: string) => sharedData(`ledger/${file}`, 'latin1') ?? ''

test.each(files)('$file is known again, every row of it once', ({ file }) => {
  const rows = rowsOf(published(file))
  const again = matchRows(rows, stored(rows))
  expect(new Set(again.map(({ stored: match }) => match?.id)).size).toBe(rows.length)
  expect(again.some(({ otherwise }) => otherwise)).toBe(false)
})

test.each(files)('half of $file, then all of it, adds the other half', ({ file }) => {
  const rows = rowsOf(published(file))
  const half = rows.slice(0, Math.ceil(rows.length / 2))
  const added = matchRows(rows, stored(half)).filter(({ stored: match }) => !match)
  expect(added.map(({ row }) => row)).toEqual(rows.slice(half.length))
})

test.skipIf(files.length === 0)('a file that is read as net, then as gross, adds nothing', () => {
  const text = published('rpa-over-25k-1011.csv')
  const [net, gross] = ['net', 'gross'].map(answer => rowsOf(text, { answers: { 'net-or-gross': answer } }))
  expect(net?.map(({ money }) => money.net)).not.toEqual(gross?.map(({ money }) => money.net))
  const again = matchRows(gross ?? [], stored(net ?? []))
  expect(again.filter(({ stored: match }) => !match)).toEqual([])
  expect(again.filter(({ otherwise }) => otherwise).length).toBeGreaterThan(0)
})

test('neither the VAT that is recovered nor the order of a date makes a row new', () => {
  const text = `Date,Supplier,Invoice No.,Net,VAT,Gross
03/04/2026,Acme,1,100.00,20.00,120.00
03/04/2026,Acme,1,100.00,20.00,120.00
04/05/2026,Acme,2,50.00,0.00,50.00
`
  const doubts = read('ledger', text).doubts
  const rows = stored(rowsOf(text))
  for (const { id, options } of doubts)
    for (const { value } of options) {
      const again = matchRows(rowsOf(text, { answers: { [id]: value } }), rows)
      expect(again.map(({ stored: match }) => match?.id)).toEqual(['stored-0', 'stored-1', 'stored-2'])
    }
  expect(doubts.map(({ code }) => code)).toContain('vat-recoverable')
})
