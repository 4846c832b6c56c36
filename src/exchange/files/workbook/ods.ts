import { err, ok, type Result } from '#core/result.ts'
import type { FileFailure, FileLimits, ReadFileOptions } from '#exchange/files/types.ts'
import { storedZip } from '#exchange/files/zip/store.ts'
import { MOST_COLUMNS, MOST_ROWS } from '#exchange/tables/grid.ts'
import { percentText } from './cellText.ts'
import { monthsAsWords } from './month.ts'
import { percentsAsWords } from './percent.ts'
import type { ReadSheet } from './sheets.ts'
import { repeatedCells } from './extent.ts'
import { sheetGrid } from './sheetGrid.ts'
import { attribute, xmlText } from './xml.ts'

const MANIFEST = 'META-INF/manifest.xml'

export const isOdsPart = (name: string): boolean => ['mimetype', 'content.xml', MANIFEST].includes(name)

/** Whether a password locks the document: its parts then unpack to what nobody can read. */
export function isLocked(parts: ReadonlyMap<string, Uint8Array>): boolean {
  return new TextDecoder().decode(parts.get(MANIFEST)).includes('encryption-data')
}

const TABLE = /<table:table\b(?!-)[^<>]*?(?:\/>|>[\s\S]*?<\/table:table>)/g
/** Groups of rows, headers to repeat on paper: its reader looks for rows directly in the table only. */
const GROUPS = /<\/?table:table-(?:header-rows|rows|row-group)\b[^<>]*>/g
const CELL_STYLE = /(<table:(?:covered-)?table-cell\b[^<>]*?)\stable:style-name="[^"]*"/g
const REPEATED = /\stable:number-(rows|columns)-repeated="(\d+)"/g

/** Repeats past the most that is read come to one more than that, enough to be refused. */
const bounded = (xml: string) =>
  xml.replace(REPEATED, (whole, what: string, count: string) => {
    const most = what === 'rows' ? MOST_ROWS : MOST_COLUMNS
    return Number(count) > most ? ` table:number-${what}-repeated="${most + 1}"` : whole
  })

function hiddenStyles(content: string): ReadonlySet<string> {
  const styles = content.match(/<style:style\s[^<>]*style:family="table"[\s\S]*?<\/style:style>/g) ?? []
  const hidden = styles.filter(style => /\stable:display="false"/.test(style))
  return new Set(hidden.flatMap(style => attribute(style, 'style:name') ?? []))
}

/** A table with its rows where they are looked for, no more than is read, and percentages and months as they are shown. */
const plain = (table: string) =>
  monthsAsWords(percentsAsWords(bounded(table.replace(GROUPS, '').replace(CELL_STYLE, '$1')), percentText))

async function readTable(table: string, before: string, mimetype: Uint8Array) {
  const { readOds } = await import('hucre/ods')
  const content = `${before}${table}</office:spreadsheet></office:body></office:document-content>`
  const parts = new Map([
    ['mimetype', mimetype],
    ['content.xml', new TextEncoder().encode(content)],
  ])
  return (await readOds(storedZip(parts, { sums: false }))).sheets[0]
}

/** The opening of a document as far as its first table, without styles, which cells do not need. */
const opening = (content: string) => {
  const root = /<office:document-content[^<>]*>/.exec(content)?.[0]
  return root && `${root}<office:body><office:spreadsheet>`
}

/**
 * Reads the sheets of unpacked ODS parts, one after the other so that none of what repeats in them adds up unseen.
 * Errors: `file-damaged`, `file-doctype`, `file-too-many-cells`, `file-cancelled`.
 */
export async function readOdsParts(
  unpacked: ReadonlyMap<string, Uint8Array>,
  limits: FileLimits,
  { signal }: ReadFileOptions,
): Promise<Result<ReadSheet[], FileFailure>> {
  const [bytes, mimetype] = [unpacked.get('content.xml'), unpacked.get('mimetype')]
  if (!bytes || !mimetype) return err({ code: 'file-damaged', part: 'content.xml' })
  const content = xmlText('content.xml', bytes)
  if (!content.ok) return content
  const before = opening(content.value)
  const whole = content.value.trimEnd().endsWith('</office:document-content>')
  if (!before || !whole) return err({ code: 'file-damaged', part: 'content.xml' })
  const hidden = hiddenStyles(content.value)
  const sheets: ReadSheet[] = []
  let cells = 0
  for (const [written] of content.value.matchAll(TABLE)) {
    if (signal?.aborted) return err({ code: 'file-cancelled' })
    const table = plain(written)
    cells += repeatedCells(table)
    if (cells > limits.cells) return err({ code: 'file-too-many-cells', cells })
    try {
      const sheet = await readTable(table, before, mimetype)
      if (!sheet) return err({ code: 'file-damaged', part: 'content.xml' })
      const read = sheetGrid(sheet)
      const rows = read.grid?.rows.length ?? 0
      const columns = read.grid?.rows[0]?.length ?? 0
      if (rows > MOST_ROWS || columns > MOST_COLUMNS)
        return err({ code: 'file-too-many-cells', rows, columns })
      const style = attribute(written, 'table:style-name') ?? ''
      sheets.push({ name: sheet.name, hidden: hidden.has(style), ...read })
    } catch {
      // Its reader throws for whatever is not as the format says: the file is at fault, and is said to be.
      return err({ code: 'file-damaged', part: 'content.xml' })
    }
  }
  return ok(sheets)
}
