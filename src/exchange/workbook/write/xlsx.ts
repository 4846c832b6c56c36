import type { Cell as HucreCell, CellStyle, CellValue, RowDef, TableDefinition, WriteSheet } from 'hucre'
import { dayNumber } from '#core/calendar.ts'
import { excel, formulaText } from '#exchange/workbook/formulaText.ts'
import { a1, firstRow, headerRow, lastRow, placesIn, type Places } from '#exchange/workbook/place.ts'
import type { Book, Cell, ColumnKind, FormulaResult, Sheet } from '#exchange/workbook/types.ts'
import { chartOf } from './chart.ts'
import { FONT, headerHeight, headerLook, LINE, LINK, lookOf, rowHeight, TITLE, type Look } from './look.ts'
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

const styles = new Map<string, CellStyle>()

function styleOf(look: Look): CellStyle {
  const key = Object.values(look).join(' ')
  const { part, kind, align, wrap, indent } = look
  const bold = part === 'title' || part === 'header' || part === 'total'
  const style: CellStyle = styles.get(key) ?? {
    numFmt: FORMATS[kind],
    font: {
      name: FONT.name,
      size: part === 'title' ? FONT.title : FONT.size,
      ...(bold && { bold }),
      ...(part === 'link' && { underline: true, color: { rgb: '1A65A6' } }),
    },
    alignment: {
      horizontal: align,
      vertical: part === 'header' ? 'bottom' : 'top',
      ...(wrap && { wrapText: true }),
      ...(indent && { indent: 1 }),
    },
    ...(part === 'header' && { border: { bottom: { style: 'medium' } } }),
    ...(part === 'total' && { border: { top: { style: 'thin' } } }),
  }
  styles.set(key, style)
  return style
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

/** Every cell with its look; what has neither a value nor a formula stays as its column is. */
function cellsOf(sheet: Sheet, places: Places): Overrides {
  const made: Overrides = new Map()
  const put = (row: number, at: number, cell: Cell, look: Look) => {
    const style = styleOf(look)
    const key = `${row},${at}`
    if (cell?.kind === 'formula') {
      const formula = formulaText(cell.formula, { places, on: sheet.key, dialect: excel })
      made.set(key, { formula, formulaResult: numberIn(cell.result), style })
    } else if (cell?.kind === 'text' && ERROR.test(cell.text))
      made.set(key, { value: cell.text, richText: [{ text: cell.text }], style })
    else made.set(key, { value: valueOf(cell), style })
  }
  const words = (row: number, at: number, text: string, look: Look) =>
    put(row, at, { kind: 'text', text }, look)
  words(0, 0, sheet.title, TITLE)
  sheet.lines.forEach((line, i) => words(i + 1, 0, line, LINE))
  sheet.columns.forEach((column, at) => words(headerRow(sheet), at, column.header, headerLook(column, at)))
  sheet.rows.forEach((cells, row) =>
    sheet.columns.forEach((column, at) =>
      put(firstRow(sheet) + row, at, cells[at], lookOf(cells[at], column, at)),
    ),
  )
  sheet.columns.forEach((column, at) => {
    if (sheet.total) put(lastRow(sheet), at, sheet.total[at], lookOf(sheet.total[at], column, at, 'total'))
  })
  sheet.links?.forEach((to, row) => {
    const { name } = places.sheet(to)
    const hyperlink = { target: '', location: `'${name.replaceAll("'", "''")}'!A1` }
    made.set(`${firstRow(sheet) + row},0`, { value: name, hyperlink, style: styleOf(LINK) })
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

const sheetOf = (sheet: Sheet, book: Book, places: Places): WriteSheet => ({
  name: sheet.name,
  columns: sheet.columns.map(({ width }) => ({ width })),
  rows: [],
  cells: cellsOf(sheet, places),
  rowDefs: heightsOf(sheet),
  tables: tablesOf(sheet, places),
  // A long list is read with its headers in sight; the cover has nearly as many lines as rows.
  ...(sheet.key !== 'cover' && { freezePane: { rows: firstRow(sheet) } }),
  pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  a11y: { headerRow: headerRow(sheet), summary: plainText(book.about) },
  ...(book.chart?.on === sheet.key && { charts: [chartOf(book.chart, sheet, places)] }),
})

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
