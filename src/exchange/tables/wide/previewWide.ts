import type { Asker } from '#exchange/tables/asker.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'
import { numberReader } from '#exchange/tables/cells/number.ts'
import { takeApart } from '#exchange/tables/cells/numberText.ts'
import { columnLetter } from '#exchange/tables/columns/letter.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import { asPercent, partsOfOne } from '#exchange/tables/kinds/percentParts.ts'
import type { BareIssueCode } from '#exchange/tables/rowIssues.ts'
import type { RowScope } from '#exchange/tables/table.ts'
import type { Preview, PreviewRow, ReadingInput, RowIssue, TableContext } from '#exchange/tables/types.ts'
import { chooseMeasure, type Wanted } from './choose.ts'
import { chooseRows, groupOf, type WideRow } from './groupRows.ts'
import { readingDates } from './oddPeriods.ts'
import type { PeriodColumn, WideTable } from './wideTable.ts'

/** What one reading is made of: a row, and its columns of one period. */
interface Used {
  readonly from: WideRow
  readonly list: readonly PeriodColumn[]
}

const isFilled = (text: string | undefined) => text !== undefined && text.trim() !== ''

/** The columns that a choice needs, by period: the part or the measure first. */
function wantedColumns(table: WideTable, wanted: Wanted): Map<string, readonly PeriodColumn[]> {
  const names = wanted.kind === 'share' ? [wanted.part, wanted.whole] : [wanted.measure]
  const periods = [...new Set(table.periods.map(({ period }) => period))]
  const found = periods.map(period => {
    const columns = table.periods.filter(column => column.period === period)
    const picked = names.map(name => columns.find(({ measure }) => plainWords(measure) === plainWords(name)))
    return [period, picked.filter(column => column !== undefined)] as const
  })
  return new Map(found.filter(([, columns]) => columns.length === names.length))
}

/**
 * Reads a row of a table with a column per period as readings, or a row for each group, oldest first: a measure as it
 * is, or one as a share of another in percent with two decimals. Periods without a value are left out: missing is not
 * zero.
 */
export function previewWide(
  grid: Grid,
  table: WideTable,
  { asker, unit }: { asker: Asker; unit: TableContext['unit'] },
): Preview<ReadingInput> {
  const wanted = chooseMeasure(table, unit, asker)
  const columns = wantedColumns(table, wanted)
  const indexes = [...columns.values()].flat().map(({ index }) => index)
  const candidates = grid.rows
    .map((cells, i) => ({
      row: i + 1,
      cells,
      hasNumber: indexes.some(index => takeApart(cells[index] ?? '') !== undefined),
    }))
    .filter(
      ({ row, cells }) =>
        row > table.headerIndex + 1 && table.periods.some(({ index }) => isFilled(cells[index])),
    )
  const { rows: chosen, groupColumn } = chooseRows(candidates, table, asker)
  const labels = table.labels.filter(index => index !== groupColumn)
  const labelOf = ({ cells }: WideRow) =>
    labels.map(index => cells[index]?.trim() ?? '').findLast(isFilled) ?? ''
  const text = ({ cells }: WideRow, column: PeriodColumn) => cells[column.index]?.trim() ?? ''
  const used = chosen.flatMap(from =>
    [...columns.values()]
      .filter(list => list.every(column => isFilled(text(from, column))))
      .map(list => ({ from, list })),
  )
  const label = chosen[0] ? labelOf(chosen[0]) : ''
  const dates = readingDates(
    used.flatMap(({ list }) => list),
    asker,
  )
  const texts = used.flatMap(({ from, list }) => list.map(column => text(from, column)))
  const names = wanted.kind === 'share' ? [wanted.part, wanted.whole] : [wanted.measure]
  const [name = ''] = names
  const read = numberReader(texts, { ask: asker.ask, column: name })
  const isPart =
    wanted.kind === 'measure' ? partsOfOne(texts, { ask: asker.ask, column: name, unit }) : () => false

  const value = ({ from, list }: Used, { row, issues }: Pick<RowScope, 'row' | 'issues'>) => {
    const fail = (code: BareIssueCode, column: PeriodColumn) => {
      issues.push({ code, row, column: column.header, text: text(from, column) })
    }
    const numbers = list.map(column => {
      const number = read(text(from, column))
      if (!number.ok) fail(number.error.code, column)
      return number.ok ? number.value : undefined
    })
    const [first, second] = numbers
    const [column, whole] = list
    if (!first || !column || issues.length > 0) return undefined
    if (!whole) return !first.percent && isPart(first.value) ? asPercent(first.value) : first.value
    if (!second) return undefined
    if (second.value <= 0) fail('cell-no-whole', whole)
    else if (first.value < 0 || first.value > second.value) fail('cell-over-whole', column)
    return issues.length > 0 ? undefined : Number(((first.value / second.value) * 100).toFixed(2))
  }

  const rows = used
    .flatMap(each => {
      const date = dates.get(each.list[0]?.period ?? '')
      return date === undefined ? [] : [{ date, each }]
    })
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
    .map(({ date, each }, at): PreviewRow<ReadingInput> => {
      const issues: RowIssue[] = []
      const { from, list } = each
      const group = groupOf(from, groupColumn)
      const whose = groupColumn === undefined ? [] : [from.cells[groupColumn]?.trim() ?? '']
      const figures = list.map(column => text(from, column))
      const shown = { row: at + 1, cells: [list[0]?.period ?? '', ...whose, ...figures] }
      const number = value(each, { row: shown.row, issues })
      if (number === undefined) return { ...shown, ok: false, issues }
      const said = list.map((column, i) => `${column.header} ${figures[i] ?? ''}`)
      const evidence = [labelOf(from), ...whose, ...said].filter(isFilled).join('; ')
      return {
        ...shown,
        ok: true,
        value: { date, value: number, ...(group !== undefined && { group }), evidence },
      }
    })
  const ok = rows.filter(row => row.ok).length
  const shownColumns = [
    { header: label, field: 'when' },
    ...(groupColumn === undefined
      ? []
      : [{ header: table.header[groupColumn]?.trim() ?? '', field: 'group' }]),
    ...names.map((header, i) => ({ header, field: i === 0 ? 'value' : 'whole' })),
  ]
  return {
    kind: 'readings',
    headerRow: table.headerIndex + 1,
    // Shown turned round, a period to a row, because the pasted row is too wide to read.
    columns: shownColumns.map(({ header, field }, index) => ({
      index,
      header,
      letter: columnLetter(index),
      samples: rows.slice(0, 3).map(row => row.cells[index] ?? ''),
      field,
      by: 'header',
    })),
    fields: shownColumns.map(({ field }) => ({ name: field, required: field !== 'group' })),
    unmapped: [],
    rows,
    doubts: asker.doubts,
    notices: asker.notices,
    notes: [],
    totals: [],
    counts: { ok, bad: rows.length - ok, blank: columns.size * chosen.length - used.length },
    sums: {},
  }
}
