import { err, ok, type Result } from '#core/result.ts'
import type { FileFailure, FileLimits } from '#exchange/files/types.ts'
import { storedZip } from '#exchange/files/zip/store.ts'
import { spannedCells, withoutEmpty } from './extent.ts'
import { hasMonths } from './month.ts'
import { hasPercents } from './percent.ts'
import type { ReadSheet } from './sheets.ts'
import { sheetGrid } from './sheetGrid.ts'
import { attribute, xmlText } from './xml.ts'

/** What the cells need; drawings, comments, charts, macros and links to elsewhere are never unpacked. */
const WANTED =
  /^\[Content_Types\]\.xml$|^_rels\/\.rels$|(?:^|\/)_rels\/workbook\d*\.xml\.rels$|(?:^|\/)(?:workbook|sharedStrings|styles)\d*\.xml$|(?:^|\/)worksheets\/[^/]+\.xml$/i
const WORKSHEET = /(?:^|\/)worksheets\/[^/]+\.xml$/i

export const isXlsxPart = (name: string): boolean => WANTED.test(name)

interface Checked {
  readonly parts: ReadonlyMap<string, Uint8Array>
  readonly is1904: boolean
  /** Some of its cells may be percentages, or months. */
  readonly formats: boolean
  /** Places in the list of sheets that hold cells; the others are charts. */
  readonly isTable: (index: number) => boolean
}

/** The parts as text that is safe to read, with what the workbook says of its sheets. */
function check(unpacked: ReadonlyMap<string, Uint8Array>, limits: FileLimits): Result<Checked, FileFailure> {
  const parts = new Map<string, Uint8Array>()
  const encoder = new TextEncoder()
  let cells = 0
  let workbook = ''
  let links = ''
  let formats = false
  let strings = false
  let needsStrings = false
  for (const [name, bytes] of unpacked) {
    const text = xmlText(name, bytes)
    if (!text.ok) return text
    if (!WORKSHEET.test(name)) {
      if (/workbook\d*\.xml$/i.test(name)) workbook = text.value
      if (/workbook\d*\.xml\.rels$/i.test(name)) links = text.value
      if (/styles\d*\.xml$/i.test(name)) formats = hasPercents(text.value) || hasMonths(text.value)
      strings ||= /sharedStrings\d*\.xml$/i.test(name)
      parts.set(name, bytes)
      continue
    }
    const xml = withoutEmpty(text.value)
    const spanned = spannedCells(xml)
    if (!spanned.ok) return spanned
    cells += spanned.value
    if (cells > limits.cells) return err({ code: 'file-too-many-cells', cells })
    needsStrings ||= xml.includes(' t="s"')
    parts.set(name, encoder.encode(xml))
  }
  if (needsStrings && !strings) return err({ code: 'file-damaged', part: 'xl/sharedStrings.xml' })
  const charts = new Set(
    (links.match(/<(?:\w+:)?Relationship\s[^<>]*>/g) ?? [])
      .filter(tag => !attribute(tag, 'Type')?.endsWith('/worksheet'))
      .map(tag => attribute(tag, 'Id')),
  )
  const ids = (workbook.match(/<(?:\w+:)?sheet\s[^<>]*>/g) ?? []).map(tag => attribute(tag, '\\w+:id'))
  return ok({
    parts,
    formats,
    is1904: /\sdate1904="(?:1|true)"/.test(workbook),
    isTable: index => !charts.has(ids[index]),
  })
}

/** Reads the sheets of unpacked XLSX parts. Errors: `file-damaged`, `file-doctype`, `file-too-many-cells`. */
export async function readXlsxParts(
  unpacked: ReadonlyMap<string, Uint8Array>,
  limits: FileLimits,
): Promise<Result<ReadSheet[], FileFailure>> {
  const checked = check(unpacked, limits)
  if (!checked.ok) return checked
  const { parts, is1904, formats, isTable } = checked.value
  const { readXlsx } = await import('hucre/xlsx')
  try {
    const { sheets } = await readXlsx(storedZip(parts, { sums: false }), {
      sheets: (_info, index) => isTable(index),
      readStyles: formats,
    })
    return ok(
      sheets.map(sheet => ({
        name: sheet.name,
        hidden: sheet.hidden === true || sheet.veryHidden === true,
        ...sheetGrid(sheet, { is1904 }),
      })),
    )
  } catch {
    // Its reader throws for whatever is not as the format says: the file is at fault, and is said to be.
    return err({ code: 'file-damaged', part: '' })
  }
}
