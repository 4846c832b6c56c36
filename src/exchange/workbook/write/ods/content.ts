import { formulaText, openDocument } from '#exchange/workbook/formulaText.ts'
import { a1, headerRow, lastRow, placesIn, type Places } from '#exchange/workbook/place.ts'
import type { Book, Cell, FormulaResult, Sheet } from '#exchange/workbook/types.ts'
import {
  headerHeight,
  headerLook,
  LINE,
  LINK,
  byColumn,
  rowHeight,
  TITLE,
  type Look,
} from '#exchange/workbook/write/look.ts'
import { collectLooks, type Looks } from './looks.ts'
import { element, escaped, paragraphs, xmlDocument } from './xml.ts'

/** Minor units as the decimal that they are; through a fraction they might be a hair beside it. */
const decimal = (minor: number): string => String(minor / 100)

/** Written out, since a book has very many cells. */
function valueXml(value: FormulaResult): string {
  if (value.kind === 'percent') return `office:value-type="percentage" office:value="${value.of1}"`
  return `office:value-type="float" office:value="${value.kind === 'money' ? decimal(value.minor) : value.value}"`
}

interface Writing {
  readonly sheet: Sheet
  readonly places: Places
  readonly looks: Looks
}

/** A cell in a style of this name. */
function cellXml(cell: Cell, style: string, { sheet, places }: Writing): string {
  const start = `<table:table-cell table:style-name="${style}"`
  if (cell === undefined) return `${start}/>`
  switch (cell.kind) {
    case 'text':
      return `${start} office:value-type="string">${paragraphs(cell.text)}</table:table-cell>`
    case 'date':
      return `${start} office:value-type="date" office:date-value="${cell.date}"/>`
    case 'formula': {
      const formula = formulaText(cell.formula, { places, on: sheet.key, dialect: openDocument })
      return `${start} table:formula="${escaped(`of:=${formula}`)}" ${valueXml(cell.result)}/>`
    }
    case 'money':
    case 'number':
    case 'percent':
      return `${start} ${valueXml(cell)}/>`
  }
}

const heightName = (points: number) => `ro${points}`
const widthName = (characters: number) => `co${characters}`
/** Centimetres of a column of so many characters of the book's font. */
const centimetres = (characters: number) => Math.round(characters * 0.235 * 100) / 100

const rowXml = (cells: readonly string[], height: number) =>
  element('table:table-row', { 'table:style-name': heightName(height) }, cells)

const TITLE_HEIGHT = 21
const LINE_HEIGHT = 15.75

/** A cell of words that lead to a sheet. */
function linkXml(name: string, { looks }: Writing): string {
  const target = `#'${name.replaceAll("'", "''")}'.A1`
  const link = element('text:a', { 'xlink:href': target, 'xlink:type': 'simple' }, [escaped(name)])
  const style = { 'table:style-name': looks.nameOf(LINK), 'office:value-type': 'string' }
  return element('table:table-cell', style, [element('text:p', {}, [link])])
}

function sheetXml(sheet: Sheet, writing: Writing): string {
  const { columns, rows, total, links } = sheet
  const { nameOf } = writing.looks
  const words = (text: string, look: Look) => cellXml({ kind: 'text', text }, nameOf(look), writing)
  const partOf = (part: 'row' | 'total') => {
    const styleOf = byColumn(columns, part, nameOf)
    return (cells: readonly Cell[]) =>
      cells.map((cell, at) => cellXml(cell, styleOf(cell, at) ?? '', writing))
  }
  const rowCells = partOf('row')
  const linked = (cells: string[], row: number) => {
    const to = links?.[row]
    return to ? [linkXml(writing.places.sheet(to).name, writing), ...cells.slice(1)] : cells
  }
  const header = columns.map((column, at) => words(column.header, headerLook(column, at)))
  return element('table:table', { 'table:name': sheet.name, 'table:style-name': 'ta1' }, [
    ...columns.map(({ width }) => element('table:table-column', { 'table:style-name': widthName(width) })),
    rowXml([words(sheet.title, TITLE)], TITLE_HEIGHT),
    ...sheet.lines.map(line => rowXml([words(line, LINE)], LINE_HEIGHT)),
    // What names the columns is marked as their header, and printed on every page.
    element('table:table-header-rows', {}, [rowXml(header, headerHeight(sheet))]),
    ...rows.map((cells, row) => rowXml(linked(rowCells(cells), row), rowHeight(cells, sheet))),
    ...(total ? [rowXml(partOf('total')(total), LINE_HEIGHT)] : []),
  ])
}

/** The cells of each table, so that a program knows them as one whose first row is its header. */
function rangesXml({ sheets }: Book): string {
  const ranges = sheets
    .filter(({ rows }) => rows.length > 0)
    .map(sheet => {
      const name = `$'${sheet.name.replaceAll("'", "''")}'`
      const [from, to] = [a1(headerRow(sheet), 0), a1(lastRow(sheet), sheet.columns.length - 1)]
      return element('table:database-range', {
        'table:name': `${sheet.key}Table`,
        'table:target-range-address': `${name}.${from}:${name}.${to}`,
        'table:contains-header': 'true',
        'table:contains-footer': sheet.total ? 'true' : undefined,
        'table:display-filter-buttons': 'true',
      })
    })
  return element('table:database-ranges', {}, ranges)
}

function sizesXml({ sheets }: Book): string[] {
  const widths = new Set(sheets.flatMap(({ columns }) => columns.map(({ width }) => width)))
  const heights = new Set([
    TITLE_HEIGHT,
    LINE_HEIGHT,
    ...sheets.map(headerHeight),
    ...sheets.flatMap(sheet => sheet.rows.map(cells => rowHeight(cells, sheet))),
  ])
  const style = (name: string, family: string, properties: string) =>
    element('style:style', { 'style:name': name, 'style:family': family }, [properties])
  return [
    ...[...widths].map(width =>
      style(
        widthName(width),
        'table-column',
        element('style:table-column-properties', { 'style:column-width': `${centimetres(width)}cm` }),
      ),
    ),
    ...[...heights].map(height =>
      style(
        heightName(height),
        'table-row',
        element('style:table-row-properties', {
          'style:row-height': `${height}pt`,
          'style:use-optimal-row-height': 'false',
        }),
      ),
    ),
    element(
      'style:style',
      { 'style:name': 'ta1', 'style:family': 'table', 'style:master-page-name': 'Default' },
      [element('style:table-properties', { 'table:display': 'true' })],
    ),
  ]
}

/** The book's cells as an OpenDocument spreadsheet holds them. */
export function contentXml(book: Book): string {
  const looks = collectLooks()
  const places = placesIn(book)
  const tables = book.sheets.map(sheet => sheetXml(sheet, { sheet, places, looks }))
  const settings = element('table:calculation-settings', {
    'table:case-sensitive': 'false',
    'table:use-regular-expressions': 'false',
  })
  return xmlDocument(
    'office:document-content',
    ['office', 'table', 'text', 'style', 'fo', 'number', 'of', 'xlink'],
    [
      element('office:automatic-styles', {}, [...sizesXml(book), ...looks.styles()]),
      element('office:body', {}, [element('office:spreadsheet', {}, [settings, ...tables, rangesXml(book)])]),
    ],
  )
}
