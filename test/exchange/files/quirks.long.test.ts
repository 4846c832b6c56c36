import fc from 'fast-check'
import { expect, test } from 'vitest'
import { preview } from '#exchange/tables/preview.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import { emptyContext } from '#test/exchange/tables/tableContext.ts'
import { asBytes, asText, meant, quirks, written, type Meant, type Quirks } from './quirks.ts'
import { ods, tables, xlsx } from './workbooks.ts'

const RUNS = Number(process.env['QUIRKS'] ?? 200)
const tidy = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** What of a written ledger is meant to be read. */
const expected = (rows: readonly Meant[]) =>
  rows.map(({ date, supplier, area, description, amount }) => ({
    date,
    supplier: tidy(supplier),
    area: tidy(area),
    description,
    net: amount === 0 ? 0 : amount,
  }))

function read(grid: Grid | undefined, answers: Record<string, string> = {}) {
  if (!grid) throw new Error('no sheet')
  const table = preview('ledger', grid, { context: emptyContext, answers })
  return {
    table,
    rows: table.rows.map(row =>
      row.ok
        ? {
            date: row.value.date,
            supplier: row.value.supplier ?? '',
            area: row.value.area ?? '',
            description: row.value.description ?? '',
            net: row.value.money.net,
          }
        : row.issues,
    ),
  }
}

const order = ({ dates }: Quirks) => (dates === 'month-first' ? 'month-first' : 'day-first')

test(
  'a ledger written with any of the quirks is read as it was meant',
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(meant, { minLength: 2, maxLength: 12 }), quirks, async (rows, how) => {
        const file = await tables(asBytes(asText(written(rows, how), how), how))
        const { table, rows: found } = read(file.sheets[0]?.grid, { 'date-order': order(how) })
        expect(found).toEqual(expected(rows))
        const sum = rows.reduce((all, { amount }) => all + amount, 0)
        expect(table.totals.map(({ stated, found: counted }) => [stated, counted])).toEqual(
          how.total === 'none' ? [] : [[sum, sum]],
        )
        expect(table.notes).toHaveLength(how.titles + how.footnotes.length)
      }),
      { numRuns: RUNS },
    ),
  120_000,
)

const amountOf = (row: Meant) => row.amount / 100

test.each([
  ['XLSX', xlsx],
  ['ODS', ods],
] as const)(
  'the same ledger in an %s is read as it was meant',
  (_name, make) =>
    fc.assert(
      fc.asyncProperty(fc.array(meant, { minLength: 2, maxLength: 8 }), quirks, async (rows, how) => {
        const cells = rows.map(row => [
          'Department',
          new Date(`${row.date}T00:00:00Z`),
          row.supplier,
          row.area,
          row.description,
          amountOf(row),
        ])
        const file = await tables(await make([{ name: 'May', rows: [[...how.header], ...cells] }]))
        expect(read(file.sheets[0]?.grid).rows).toEqual(expected(rows))
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    ),
  120_000,
)
