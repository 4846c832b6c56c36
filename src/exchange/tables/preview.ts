import { LARGEST, minor, type Minor } from '#core/money.ts'
import { makeAsker } from './asker.ts'
import { columnShape, firstFilled } from './columns/columnShape.ts'
import { findHeader } from './columns/headerRow.ts'
import { columnLetter } from './columns/letter.ts'
import { recognise } from './columns/recognise.ts'
import type { Grid } from './grid.ts'
import { costItems } from './kinds/costItems.ts'
import { effort } from './kinds/effort.ts'
import type { KindReader } from './kinds/kindReader.ts'
import { people } from './kinds/people.ts'
import { readings } from './kinds/readings.ts'
import { sprints } from './kinds/sprints.ts'
import { sortRows } from './rowKinds.ts'
import { makeTable, type RowScope, type Table } from './table.ts'
import type { Inputs, Kind, Preview, PreviewOptions, PreviewRow, TotalRow } from './types.ts'
import { previewWide } from './wide/previewWide.ts'
import { findWide } from './wide/wideTable.ts'

const SAMPLES = 3

/** Reads rows through a kind's reader; a row with any issue has no value. */
function readRows<T>(rows: readonly RowScope[], read: (row: RowScope) => T | undefined): PreviewRow<T>[] {
  return rows.map(scope => {
    const value = read(scope)
    const { row, cells, issues } = scope
    if (issues.length > 0 || value === undefined) return { row, cells, ok: false, issues }
    return { row, cells, ok: true, value }
  })
}

/** Sums each amount field over the rows that were read. */
function sumAmounts(table: Table, fields: readonly string[], ok: ReadonlySet<number>): Record<string, Minor> {
  const sums: Record<string, Minor> = {}
  for (const field of fields) {
    const amount = table.amount(field)
    const total = table.rows
      .filter(row => ok.has(row.row))
      .reduce((sum, row) => sum + BigInt(amount({ ...row, issues: [] }) ?? 0), 0n)
    if (total <= BigInt(LARGEST) && total >= -BigInt(LARGEST)) sums[field] = minor(Number(total))
  }
  return sums
}

/** Compares what total rows state with what was found. */
function compareTotals(
  table: Table,
  totals: readonly RowScope[],
  sums: Readonly<Record<string, Minor>>,
): TotalRow[] {
  return totals.flatMap(row =>
    Object.entries(sums).flatMap(([field, found]) => {
      const stated = table.amount(field)({ ...row, issues: [] })
      return stated === undefined ? [] : [{ row: row.row, field, stated, found }]
    }),
  )
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
  effort: (grid, options) => previewWith('effort', effort, grid, options),
  costItems: (grid, options) => previewWith('costItems', costItems, grid, options),
  readings(grid, options) {
    const asker = makeAsker(options.answers ?? {})
    const wide = findWide(grid, asker)
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
  const held = new Set(columns.map(column => column.field))
  const unmapped = fields.filter(field => field.required && !held.has(field.name)).map(field => field.name)
  const amountFields = fields
    .filter(field => field.amount && !field.each && held.has(field.name))
    .map(field => field.name)

  const sorted = sortRows(grid.rows, { start, header, columns, fields })
  const table = makeTable({ context, asker, rows: unmapped.length > 0 ? [] : sorted.data, columns, fields })
  const rows = readRows(table.rows, reader.prepare(table))
  const ok = rows.filter(row => row.ok)
  const sums = sumAmounts(table, amountFields, new Set(ok.map(row => row.row)))
  const titles = grid.rows
    .slice(0, headerIndex ?? 0)
    .map((cells, i) => ({ row: i + 1, text: cells.join(' ').trim() }))

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
    notes: [...titles.filter(({ text }) => text !== ''), ...sorted.notes],
    totals: compareTotals(table, sorted.totals, sums),
    counts: { ok: ok.length, bad: rows.length - ok.length, blank: sorted.blank },
    sums,
  }
}
