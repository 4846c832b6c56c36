import { describe, expect, test } from 'vitest'
import { readFile } from '#exchange/files/readFile.ts'
import { writeOdsBook } from '#exchange/workbook/write/ods/write.ts'
import { writeXlsxBook } from '#exchange/workbook/write/xlsx.ts'
import type { Book } from '#exchange/workbook/types.ts'
import {
  aCostItem,
  aDeliverable,
  aMetric,
  aReading,
  aTeam,
  anAbsence,
  anAllocation,
  anOutcome,
  aRate,
  aSprint,
  aSupplier,
} from '#test/support/builders.ts'
import { csvRows } from '#test/support/csv.ts'
import { aBook } from './books.ts'
import { formats, partsOf } from './parts.ts'
import { aFullTeam, TODAY } from './teams.ts'

/** Texts that a program could run, and texts that are damaged easily. */
const runs = [
  "=cmd|' /C calc'!A0",
  '@SUM(A1:A9)',
  '+1+cmd',
  '-2+3',
  '\t=1+1',
  '\n=1+1',
  '\r=1+1',
  '"=1+1"',
  "'=1+1",
  '=HYPERLINK("https://example.org","Press")',
  '=1+1',
]
const others = [
  '#REF!',
  '#N/A',
  '_x0041_',
  '  two  spaces ',
  'one\ntwo',
  '<b>&amp;"\'',
  'مرحبا',
  '\u0007bell',
  'x'.repeat(300),
]

function withText(text: string): Book {
  const team = aFullTeam()
  // A name may not begin or end with a space.
  const name = text.trim()
  return aBook(
    {
      ...team,
      team: { ...aTeam({ name }), organisation: text, mission: text },
      suppliers: [aSupplier({ name })],
      rates: [aRate({ role: name, source: text, price: { kind: 'entered', day: 500_00 } })],
      allocations: [anAllocation({ role: name, people: 3 })],
      absences: [anAbsence({ why: text })],
      sprints: [aSprint({ name: text })],
      settlements: [],
      costItems: [{ ...aCostItem({ description: name, supplier: 'supplier-1' }), notes: text }],
      deliverables: [{ ...aDeliverable({ name }), reuses: text }],
      metrics: [{ ...aMetric({ name }), counts: text, measuredHow: text, ownerRole: text }],
      outcomes: [{ ...anOutcome(), whoBenefits: text }],
      contributions: [],
      readings: [{ ...aReading({ group: name }), evidence: text }],
    },
    TODAY,
  )
}

const formulasOf = (parts: ReadonlyMap<string, string>): string[] =>
  [...parts.values()].flatMap(part => [
    ...(part.match(/<f(?: [^>]*)?>[^<]*/g) ?? []),
    ...(part.match(/table:formula="[^"]*"/g) ?? []),
  ])

describe.each(runs)('%j', text => {
  test.each(['xlsx', 'ods'] as const)(
    'is in no formula of %s: the formulas are those of any text',
    async format => {
      const found = formulasOf(await partsOf(withText(text), format))
      expect(found.length).toBeGreaterThan(30)
      expect(found).toEqual(formulasOf(await partsOf(withText('Plain'), format)))
    },
  )

  test('is text behind an apostrophe in every cell of CSV', async () => {
    const parts = await partsOf(withText(text), 'csv')
    const cells = [...parts]
      .filter(([path]) => path.endsWith('.csv'))
      .flatMap(([, part]) => csvRows(part).flat())
    expect(cells.filter(cell => cell.includes(text.trim())).length).toBeGreaterThan(8)
    expect(cells.filter(cell => /^[=+@\t\r\n]|^-(?![\d.]+$)/.test(cell))).toEqual([])
  })
})

test.each([...runs, ...others])('%j comes back from XLSX as it was written', async text => {
  const read = await readFile(await writeXlsxBook(withText(text)), 'x.xlsx')
  if (!read.ok) throw new Error(read.error.code)
  const evidence = cellsUnder(read.value.sheets, 'Readings', 'Evidence')
  expect(evidence).toEqual([held(text)])
})

test.each([...runs, ...others])('%j comes back from ODS as it was written', async text => {
  const read = await readFile(await writeOdsBook(withText(text)), 'x.ods')
  if (!read.ok) throw new Error(read.error.code)
  expect(cellsUnder(read.value.sheets, 'Readings', 'Evidence').map(seen)).toEqual([seen(held(text))])
})

test('a credit is a number in every format', async () => {
  const book = aBook(aFullTeam(), TODAY)
  for (const format of formats) {
    const parts = [...(await partsOf(book, format)).values()].join('\n')
    const number = {
      xlsx: /<c [^>]*><v>-1234\.56<\/v><\/c>/,
      ods: /office:value-type="float" office:value="-1234\.56"/,
      csv: /,-1234\.56,/,
    }[format]
    expect(parts).toMatch(number)
  }
})

/** What a file of XML can hold of a text. */
const held = (text: string) => text.replace(/\r\n?/g, '\n').replace('\u0007', '\uFFFD')
/** As our own reader of ODS gives it, which makes one space of several. */
const seen = (text: string) => text.replace(/\s+/g, ' ').trim()

function cellsUnder(
  sheets: readonly {
    readonly name: string
    readonly grid: { readonly rows: readonly (readonly string[])[] }
  }[],
  sheet: string,
  column: string,
): string[] {
  const rows = sheets.find(({ name }) => name === sheet)?.grid.rows ?? []
  const header = rows.findIndex(row => row.includes(column))
  const at = rows[header]?.indexOf(column) ?? -1
  return rows.slice(header + 1).map(row => row[at] ?? '')
}
