import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readXlsx } from 'hucre/xlsx'
import { firstRow } from '#exchange/workbook/place.ts'
import type { Book, Cell, FormulaResult, Sheet } from '#exchange/workbook/types.ts'

const folders = [...(process.env['PATH'] ?? '').split(':'), '/Applications/LibreOffice.app/Contents/MacOS']

/** LibreOffice, where it is installed. */
export const soffice = folders.map(folder => join(folder, 'soffice')).find(path => existsSync(path))

const always = (format: string) =>
  `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${format}RecalcMode" oor:op="fuse"><value>0</value></prop></item>`

/** Never what the file says that a formula comes to, in either format. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${always('OOXML')}${always('ODF')}</oor:items>`

/** The files as LibreOffice works them out, by their names, as XLSX. */
export function recalculated(
  program: string,
  files: Readonly<Record<string, Uint8Array>>,
): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'sprintworth-'))
  const [profile, out] = [join(folder, 'profile'), join(folder, 'out')]
  mkdirSync(join(profile, 'user'), { recursive: true })
  writeFileSync(join(profile, 'user/registrymodifications.xcu'), settings)
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  })
  try {
    execFileSync(
      program,
      [
        '--headless',
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        out,
        ...paths,
      ],
      { stdio: 'ignore', timeout: 240_000 },
    )
    return Object.fromEntries(
      Object.keys(files).map(name => [name, readFileSync(join(out, name.replace(/\.\w+$/, '.xlsx')))]),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What core makes of a formula, as a spreadsheet has it. */
const expected = (result: FormulaResult): number =>
  result.kind === 'money' ? result.minor / 100 : result.kind === 'percent' ? result.of1 : result.value

/** To the penny; shares and changes to nine decimals. */
const agree = (result: FormulaResult, found: unknown): boolean =>
  typeof found === 'number' &&
  (result.kind === 'money'
    ? Math.round(found * 100) === result.minor && Math.abs(found * 100 - result.minor) < 1e-4
    : Math.abs(found - expected(result)) < 1e-9)

const rowsOf = (sheet: Sheet): (readonly Cell[])[] => [...sheet.rows, ...(sheet.total ? [sheet.total] : [])]

export const formulasIn = (book: Book): number =>
  book.sheets
    .flatMap(rowsOf)
    .flat()
    .filter(cell => cell?.kind === 'formula').length

/** Where a file and core do not agree, cell by cell. */
export async function differences(book: Book, file: Uint8Array): Promise<string[]> {
  const read = await readXlsx(file)
  return book.sheets.flatMap(sheet => {
    const found = read.sheets.find(({ name }) => name === sheet.name)
    return rowsOf(sheet).flatMap((cells, row) =>
      cells.flatMap((cell, at) => {
        if (cell?.kind !== 'formula') return []
        const value = found?.rows[firstRow(sheet) + row]?.[at]
        return agree(cell.result, value)
          ? []
          : [
              `${sheet.name} ${sheet.columns[at]?.key} ${row}: ${String(value)} is not ${expected(cell.result)}`,
            ]
      }),
    )
  })
}

/** The book as it is, but for what its formulas are said to come to, which is wrong everywhere. */
export const withWrongResults = (book: Book): Book => ({
  ...book,
  sheets: book.sheets.map(sheet => {
    const wrong = (cells: readonly Cell[]) =>
      cells.map(cell =>
        cell?.kind === 'formula'
          ? { ...cell, result: { kind: 'number' as const, value: -987_654.25 } }
          : cell,
      )
    return { ...sheet, rows: sheet.rows.map(wrong), ...(sheet.total && { total: wrong(sheet.total) }) }
  }),
})
