import type { Cell as HucreCell, CellStyle, CellValue, RowDef, TableDefinition, WriteSheet } from 'hucre'
import { dayNumber } from '#core/calendar.ts'
import { excel, formulaText } from '#exchange/workbook/formulaText.ts'
import { a1, firstRow, headerRow, lastRow, placesIn, type Places } from '#exchange/workbook/place.ts'
import type { Book, Cell, Column, ColumnKind, FormulaResult, Sheet } from '#exchange/workbook/types.ts'
import { chartOf } from './chart.ts'
import {
  byColumn,
  FONT,
  headerHeight,
  headerLook,
  LINE,
  LINK,
  plainLook,
  rowHeight,
  TITLE,
  type Look,
} from './look.ts'
import { excelText, plainText } from './plainText.ts'

/** Spreadsheets count days from 30 December 1899. */
const serialDay = (day: number): number => day + 25_569

/** A cell of the format "text" stays a text when somebody edits it, whatever it begins with. */
const FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  date: 'd mmm yyyy',
  money: '#,##0.00',
  number: 'General',
  percent: '0.0%',
}

function styleOf({ part, kind, align, wrap, indent }: Look): CellStyle {
  const bold = part === 'title' || part === 'header' || part === 'total'
  const size = part === 'title' ? FONT.title : FONT.size
  const linked = part === 'link' && { underline: true, color: { rgb: '1A65A6' } }
  return {
    numFmt: FORMATS[kind],
    // What says nothing else has the book's own font.
    ...(part !== 'row' &&
      part !== 'line' && { font: { name: FONT.name, size, ...(bold && { bold }), ...linked } }),
    alignment: {
      horizontal: align,
      vertical: part === 'header' ? 'bottom' : 'top',
      ...(wrap && { wrapText: true }),
      ...(indent && { indent: 1 }),
    },
    ...(part === 'header' && { border: { bottom: { style: 'medium' } } }),
    ...(part === 'total' && { border: { top: { style: 'thin' } } }),
  }
}

const numberIn = (value: FormulaResult): number =>
  value.kind === 'money' ? value.minor / 100 : value.kind === 'percent' ? value.of1 : value.value

function valueOf(cell: Cell): CellValue {
  if (cell === undefined || cell.kind === 'formula') return null
  if (cell.kind === 'text') return excelText(cell.text)
  return cell.kind === 'date' ? serialDay(dayNumber(cell.date)) : numberIn(cell)
}

/** Excel's own total row: the cell's formula is said once more in the table. */
function totalsOf(sheet: Sheet, places: Places): Pick<TableDefinition, 'columns' | 'showTotalRow'> {
  const names = sheet.columns.map(({ header }) => ({ name: header }))
  const { total } = sheet
  if (!total) return { columns: names }
  const columns = names.map((column, i) => {
    const cell = total[i]
    if (cell?.kind === 'text') return { ...column, totalLabel: cell.text }
    if (cell?.kind !== 'formula') return column
    const totalFormula = formulaText(cell.formula, { places, on: sheet.key, dialect: excel })
    return { ...column, totalFunction: 'custom', totalFormula }
  })
  return { columns, showTotalRow: true }
}

function tablesOf(sheet: Sheet, places: Places): TableDefinition[] {
  // A table without a row is no table to Excel.
  if (sheet.rows.length === 0) return []
  return [
    {
      name: `${sheet.key.charAt(0).toUpperCase()}${sheet.key.slice(1)}Table`,
      range: `${a1(headerRow(sheet), 0)}:${a1(lastRow(sheet), sheet.columns.length - 1)}`,
      style: 'TableStyleLight1',
      showRowStripes: false,
      ...totalsOf(sheet, places),
    },
  ]
}

/** Texts that hucre would take for an error of a formula, "#N/A": as rich text nothing is read into them. */
const ERROR = /^#[A-Z\d_/]+[!?]?$/u

type Overrides = Map<string, Partial<HucreCell>>

/** Whether a value looks as its column does: all but formulas, words among numbers and what would be misread. */
const isPlain = (cell: Cell, { kind }: Column): boolean =>
  cell?.kind === kind && !(cell.kind === 'text' && ERROR.test(cell.text))

/**
 * Which columns have a look for all of their cells. A cell with a look of its own takes hucre many times as long as one
 * that looks as its column does; but in a column with a look it writes the blank cells too.
 */
const withLooks = ({ columns, rows }: Sheet): readonly boolean[] =>
  columns.map((column, at) => rows.filter(cells => isPlain(cells[at], column)).length > rows.length / 2)

/** Every other cell that holds something, with its look. */
function cellsOf(sheet: Sheet, looks: readonly boolean[], places: Places): Overrides {
  const made: Overrides = new Map()
  const { columns, rows, total } = sheet
  const put = (row: number, at: number, cell: Cell, style: CellStyle | undefined) => {
    if (cell === undefined || !style) return
    const key = `${row},${at}`
    if (cell.kind === 'formula') {
      const formula = formulaText(cell.formula, { places, on: sheet.key, dialect: excel })
      made.set(key, { formula, formulaResult: numberIn(cell.result), style })
    } else if (cell.kind === 'text' && ERROR.test(cell.text))
      made.set(key, { value: cell.text, richText: [{ text: cell.text }], style })
    else made.set(key, { value: valueOf(cell), style })
  }
  const words = (row: number, at: number, text: string, look: Look) =>
    put(row, at, { kind: 'text', text }, styleOf(look))
  words(0, 0, sheet.title, TITLE)
  sheet.lines.forEach((line, i) => words(i + 1, 0, line, LINE))
  columns.forEach((column, at) => words(headerRow(sheet), at, column.header, headerLook(column, at)))
  const rowStyle = byColumn(columns, 'row', styleOf)
  const first = firstRow(sheet)
  rows.forEach((cells, row) =>
    columns.forEach((column, at) => {
      const cell = cells[at]
      if (!looks[at] || !isPlain(cell, column)) put(first + row, at, cell, rowStyle(cell, at))
    }),
  )
  const totalStyle = byColumn(columns, 'total', styleOf)
  total?.forEach((cell, at) => {
    // Where there is no sum the line over the sums goes on.
    if (cell) put(lastRow(sheet), at, cell, totalStyle(cell, at))
    else made.set(`${lastRow(sheet)},${at}`, { value: null, style: totalStyle(cell, at) ?? {} })
  })
  sheet.links?.forEach((to, row) => {
    const { name } = places.sheet(to)
    const hyperlink = { target: '', location: `'${name.replaceAll("'", "''")}'!A1` }
    made.set(`${first + row},0`, { value: name, hyperlink, style: styleOf(LINK) })
  })
  return made
}

function heightsOf(sheet: Sheet): Map<number, RowDef> {
  const heights = new Map<number, RowDef>([
    [0, { height: 21 }],
    [headerRow(sheet), { height: headerHeight(sheet) }],
  ])
  sheet.rows.forEach((cells, row) => heights.set(firstRow(sheet) + row, { height: rowHeight(cells, sheet) }))
  return heights
}

function sheetOf(sheet: Sheet, book: Book, places: Places): WriteSheet {
  const { key, name, columns, rows } = sheet
  const looks = withLooks(sheet)
  const valueIn = (cells: readonly Cell[]) => (column: Column, at: number) =>
    looks[at] && isPlain(cells[at], column) ? valueOf(cells[at]) : null
  return {
    name,
    columns: columns.map((column, at) => ({
      width: column.width,
      ...(looks[at] && { style: styleOf(plainLook(column, at)) }),
    })),
    rows: [
      ...Array.from({ length: firstRow(sheet) }, () => []),
      ...rows.map(cells => columns.map(valueIn(cells))),
    ],
    cells: cellsOf(sheet, looks, places),
    rowDefs: heightsOf(sheet),
    tables: tablesOf(sheet, places),
    // A long list is read with its headers in sight; the cover has nearly as many lines as rows.
    ...(key !== 'cover' && { freezePane: { rows: firstRow(sheet) } }),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    a11y: { headerRow: headerRow(sheet), summary: plainText(book.about) },
    ...(book.chart?.on === key && { charts: [chartOf(book.chart, sheet, places)] }),
  }
}

/** The book as an Office Open XML workbook with live formulas and a native chart. */
export async function writeXlsxBook(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('hucre/xlsx')
  const places = placesIn(book)
  const written = await writeXlsx({
    sheets: book.sheets.map(sheet => sheetOf(sheet, book, places)),
    defaultFont: { name: FONT.name, size: FONT.size },
    properties: { title: plainText(book.title), description: plainText(book.about) },
  })
  return Uint8Array.from(written)
}
