import { makeAsker } from './asker.ts'
import { columnShape, firstFilled } from './columns/columnShape.ts'
import { findHeader } from './columns/headerRow.ts'
import { columnLetter } from './columns/letter.ts'
import { namedTwice } from './columns/namedTwice.ts'
import { recognise } from './columns/recognise.ts'
import type { Grid } from './grid.ts'
import { costItems } from './kinds/costItems.ts'
import { joinSides } from './kinds/debitCredit.ts'
import { effort } from './kinds/effort.ts'
import type { KindReader } from './kinds/kindReader.ts'
import { ledger } from './kinds/ledger.ts'
import { people } from './kinds/people.ts'
import { readings } from './kinds/readings.ts'
import { signedBySide } from './kinds/sideColumn.ts'
import { sprints } from './kinds/sprints.ts'
import { sortRows } from './rowKinds.ts'
import { makeTable, type RowScope } from './table.ts'
import { addedUp, compareTotals, sumAmounts } from './totals.ts'
import type { Inputs, Kind, Preview, PreviewOptions, PreviewRow } from './types.ts'
import { effortRows } from './wide/effortMatrix.ts'
import { previewWide } from './wide/previewWide.ts'
import { findWide } from './wide/wideTable.ts'

const SAMPLES = 3

const wordsOf = (cells: readonly string[]) =>
  cells
    .filter(cell => cell.trim() !== '')
    .join(' ')
    .trim()

/** Reads rows through a kind's reader; a row with any issue has no value. */
function readRows<T>(rows: readonly RowScope[], read: (row: RowScope) => T | undefined): PreviewRow<T>[] {
  return rows.map(scope => {
    const value = read(scope)
    const { row, cells, issues } = scope
    if (issues.length > 0 || value === undefined) return { row, cells, ok: false, issues }
    return { row, cells, ok: true, value }
  })
}

/**
 * Reads a grid as one kind of table: columns recognised or as mapped, every row checked, every doubt a
 * question with a proposed answer under which the rows are read. Readings may also stand with a column per
 * period. Nothing is stored.
 * @example preview('people', grid, { context })
 */
export function preview<K extends Kind>(kind: K, grid: Grid, options: PreviewOptions): Preview<Inputs[K]> {
  return previewers[kind](grid, options)
}

const previewers: { readonly [K in Kind]: (grid: Grid, options: PreviewOptions) => Preview<Inputs[K]> } = {
  people: (grid, options) => previewWith('people', people, grid, options),
  sprints: (grid, options) => previewWith('sprints', sprints, grid, options),
  effort: (grid, options) =>
    previewWith('effort', effort, effortRows(grid, options.context.sprints) ?? grid, options),
  costItems: (grid, options) => previewWith('costItems', costItems, grid, options),
  ledger: (grid, options) => previewWith('ledger', ledger, grid, options),
  readings(grid, options) {
    const asker = makeAsker(options.answers ?? {})
    const wide = findWide(grid, { ask: asker.ask, context: options.context })
    return wide
      ? previewWide(grid, wide, { asker, unit: options.context.unit })
      : previewWith('readings', readings, grid, options)
  },
}

function previewWith<T>(
  kind: Kind,
  reader: KindReader<T>,
  grid: Grid,
  { context, mapping = {}, answers = {} }: PreviewOptions,
): Preview<T> {
  const { fields } = reader
  const asker = makeAsker(answers)
  if (grid.unclosedQuote !== undefined) asker.notice('quote-not-closed', { row: grid.unclosedQuote })
  const headerIndex = findHeader(grid.rows, fields)
  const start = headerIndex === undefined ? 0 : headerIndex + 1
  const header = headerIndex === undefined ? [] : (grid.rows[headerIndex] ?? [])
  const width = grid.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const body = grid.rows.slice(start)
  const shapes = Array.from({ length: width }, (_, i) => columnShape(body, i))
  const mapped = recognise(
    Array.from({ length: width }, (_, i) => header[i] ?? ''),
    shapes,
    fields,
    mapping,
  )
  const columns = [...mapped].map(([index, { field }]) => {
    const name = header[index]?.replace(/\s+/gu, ' ').trim() || columnLetter(index)
    return { index, name, field }
  })
  for (const { name, count } of namedTwice(columns, header, shapes))
    asker.notice('header-twice', { column: name, count })
  const held = new Set(columns.map(column => column.field))
  const missing = fields.filter(field => field.required && !held.has(field.name)).map(field => field.name)
  if (reader.oneOf && !reader.oneOf.some(name => held.has(name))) missing.push(reader.oneOf[0])
  const amountFields = fields
    .filter(field => field.amount && !field.each && held.has(field.name))
    .map(field => field.name)

  const sorted = sortRows(grid.rows, { start, header, columns, fields })
  for (const { row, text } of sorted.nil) asker.notice('nil-return', { row, text })
  // A return of nothing needs no columns.
  const unmapped = sorted.nil.length > 0 && sorted.data.length === 0 ? [] : missing
  const titles = grid.rows.slice(0, headerIndex ?? 0).map((cells, i) => ({
    row: i + 1,
    text: wordsOf(cells),
  }))
  const notes = [...titles.filter(({ text }) => text !== ''), ...sorted.notes]
  const data = missing.length > 0 ? [] : sorted.data
  const table = signedBySide(makeTable({ context, asker, rows: data, notes, columns, fields }))
  const rows = readRows(table.rows, reader.prepare(table))
  const ok = rows.filter(row => row.ok)
  const okRows = new Set(ok.map(row => row.row))
  const counted = table.rows.filter(({ row }) => okRows.has(row))
  const sums = sumAmounts(table, amountFields, counted)
  const added = addedUp(sorted, counted)
  const other = reader.otherTotals?.(table, added)
  const totals = [...joinSides(compareTotals(table, added, sums)), ...(other?.amounts ?? [])]
  const countTotals = other?.counts ?? []
  const compared = new Set([...totals, ...countTotals].map(({ row }) => row))
  const unread = sorted.totals.filter(({ row }) => !compared.has(row))
  return {
    kind,
    ...(headerIndex === undefined ? {} : { headerRow: headerIndex + 1 }),
    columns: shapes.map(({ index }) => ({
      index,
      header: header[index]?.trim() ?? '',
      letter: columnLetter(index),
      samples: firstFilled(body, index, SAMPLES),
      ...mapped.get(index),
    })),
    fields: fields.map(({ name, required }) => ({ name, required })),
    unmapped,
    rows,
    doubts: asker.doubts,
    notices: asker.notices,
    // A total that nothing can be compared with does not go without a word.
    notes: [...notes, ...sorted.nil, ...unread.map(({ row, cells }) => ({ row, text: wordsOf(cells) }))],
    totals,
    ...(countTotals.length > 0 && { countTotals }),
    counts: { ok: ok.length, bad: rows.length - ok.length, blank: sorted.blank },
    sums,
  }
}
