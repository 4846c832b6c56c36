import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readGrid } from '#exchange/tables/grid.ts'
import { preview } from '#exchange/tables/preview.ts'
import type { Kind } from '#exchange/tables/types.ts'
import { aSprint, day } from '#test/support/builders.ts'
import { sharedData } from '#test/support/sharedData.ts'
import { read, values } from './read.ts'
import { emptyContext } from './tableContext.ts'

const kinds: readonly Kind[] = ['people', 'sprints', 'effort', 'costItems', 'readings', 'ledger']
const words = [
  'Role',
  'Date',
  'Amount',
  'VAT',
  'Net',
  'Gross',
  'Sprint',
  'From',
  'To',
  'FTE',
  'People',
  'Value',
  'Total',
  'Sum:',
  'April 2012 to March 2013: volume',
  'May 2012: digital volume',
  '01/02/03',
  '13/05/2026',
  '05/13/2026',
  '2026-02-08',
  '1.234',
  '1,234',
  '-',
  '(5)',
  '66%',
  '0.66',
  '99999999999999999999',
  '€5',
  '#REF!',
  '=1+1',
  '',
  ' ',
  '"',
  '\u0000',
  '46085',
  'Sprint 1',
  '__proto__',
  'constructor',
  '<b>x</b>',
  '1e999',
  'May-10',
  'NIL RETURN',
  'Note: includes VAT',
  'Subtotal',
  '-0',
]
const text = fc
  .array(
    fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 })), {
      minLength: 1,
      maxLength: 6,
    }),
    { minLength: 1, maxLength: 8 },
  )
  .chain(rows =>
    fc.constantFrom('\t', ',', ';').map(delimiter => rows.map(row => row.join(delimiter)).join('\n')),
  )

test('any text gives a preview in which every row has a value or a named reason', () => {
  const context = { ...emptyContext, sprints: [aSprint()], unit: 'percent', from: day('2026-04-01') } as const
  fc.assert(
    fc.property(text, fc.constantFrom(...kinds), (pasted, kind) => {
      const grid = readGrid(pasted)
      if (!grid.ok) return
      const table = preview(kind, grid.value, { context })
      for (const row of table.rows) if (!row.ok) expect(row.issues.length).toBeGreaterThan(0)
      expect(table.counts.ok + table.counts.bad).toBe(table.rows.length)
      expect(new Set(table.doubts.map(doubt => doubt.id)).size).toBe(table.doubts.length)
    }),
    { numRuns: 1_000 },
  )
})

test('an answer that is not an option counts as none', () => {
  const table = read('readings', 'Date\tValue\n13/05/2026\t0.5', {
    context: { unit: 'percent' },
    answers: { 'parts-of-one': 'both' },
  })
  expect(table.doubts[0]).toMatchObject({ chosen: 'parts', answered: false })
})

test('a long cell of prose does not hold up the reader', () => {
  const started = performance.now()
  for (const part of ['T ', 'T', '1,', ' to ', '((', '- ', '1/1/']) {
    read(
      'costItems',
      `Date\tDescription\tAmount\n${part.repeat(50_000)}\t${part.repeat(50_000)}\t${part.repeat(50_000)}`,
    )
  }
  expect(performance.now() - started).toBeLessThan(5_000)
})

const ledger = sharedData('ledger/CO-Transparency-data-May-2012.csv', 'latin1')

test.skipIf(ledger === undefined)(
  'rows of a ledger copied out of a spreadsheet come to the same sum as in the file',
  () => {
    const file = readGrid(ledger ?? '')
    if (!file.ok) throw new Error(file.error.code)
    const [header = [], ...rows] = file.value.rows
    const areas = ['GOVERNMENT DIGITAL SERVICE', 'GOVERNMENT CIO SUMMARY']
    const ours = rows.filter(row => areas.includes(row[4] ?? ''))
    const pasted = [header, ...ours].map(row => row.join('\t')).join('\r\n')
    const table = read('costItems', pasted)
    const pounds = ours.reduce(
      (sum, row) => sum + Math.round(Number((row[7] ?? '').replaceAll(',', '')) * 100),
      0,
    )
    expect(ours.length).toBeGreaterThan(0)
    expect(values(table)).toHaveLength(ours.length)
    expect(table.sums['net']).toBe(pounds)
  },
)
