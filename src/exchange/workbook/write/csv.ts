import { packedZip } from '#exchange/files/zip/store.ts'
import { toCsv, type CsvCell, type CsvTable } from '#exchange/tables/toCsv.ts'
import { placesIn } from '#exchange/workbook/place.ts'
import type { Book, Cell, Sheet, SheetKey } from '#exchange/workbook/types.ts'

/** What a formula comes to, since a file of text holds no formulas. Shares are of 1; days are ISO dates. */
function csvCell(cell: Cell): CsvCell {
  if (cell === undefined) return undefined
  switch (cell.kind) {
    case 'formula':
      return csvCell(cell.result)
    case 'text':
      return cell.text
    case 'date':
      return cell.date
    case 'money':
      return { money: cell.minor }
    case 'number':
      return cell.value
    case 'percent':
      return cell.of1
  }
}

/** A sheet's table without its total, so that a program that adds its rows up counts nothing twice. */
export const csvTable = ({ columns, rows }: Sheet): CsvTable => ({
  columns: columns.map(({ header }) => header),
  rows: rows.map(cells => cells.map(csvCell)),
})

/** What a table's file is called. */
export const csvName = (key: SheetKey): string =>
  `${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}.csv`

const encoder = new TextEncoder()

export const writeCsvSheet = (book: Book, key: SheetKey): Uint8Array<ArrayBuffer> =>
  encoder.encode(toCsv(csvTable(placesIn(book).sheet(key))))

/** Every table of a book as a file of its own in one zip, with what the cover says beside them. */
export function writeCsvBook({ title, sheets }: Book): Promise<Uint8Array<ArrayBuffer>> {
  const [cover, ...tables] = sheets
  const about = [
    title,
    ...(cover?.lines ?? []),
    ...tables.map(({ key, lines }) => `${csvName(key)}: ${lines.join(' ')}`),
  ]
  return packedZip(
    new Map([
      ['about.txt', encoder.encode(`\uFEFF${about.join('\r\n')}\r\n`)],
      ...tables.map(sheet => [csvName(sheet.key), encoder.encode(toCsv(csvTable(sheet)))] as const),
    ]),
  )
}
