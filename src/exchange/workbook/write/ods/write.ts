import { packedZip } from '#exchange/files/zip/store.ts'
import type { Book } from '#exchange/workbook/types.ts'
import { contentXml } from './content.ts'
import { manifestXml, metaXml, ODS_TYPE, settingsXml, stylesXml } from './parts.ts'

/**
 * The book as an OpenDocument spreadsheet with live formulas. Written here, since hucre 1.0 marks no header rows in
 * one, sets no widths, freezes nothing, separates a formula's arguments by commas and makes one space of a line's end.
 */
export function writeOdsBook(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const parts = {
    'content.xml': contentXml(book),
    'styles.xml': stylesXml(),
    'meta.xml': metaXml(book),
    'settings.xml': settingsXml(book),
  }
  const files = { ...parts, 'META-INF/manifest.xml': manifestXml(Object.keys(parts)) }
  const encoder = new TextEncoder()
  return packedZip(
    new Map(
      // Its type comes first and unpacked, so that whoever looks at the first bytes finds it (OpenDocument, part 2).
      Object.entries({ mimetype: ODS_TYPE, ...files }).map(([path, text]) => [path, encoder.encode(text)]),
    ),
    new Set(['mimetype']),
  )
}
