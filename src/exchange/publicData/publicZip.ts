import { packedZip } from '#exchange/files/zip/store.ts'
import { toCsv } from '#exchange/tables/toCsv.ts'
import { csvwMetadata, METADATA } from './metadata.ts'
import type { PublicData } from './types.ts'

/**
 * The tables as UTF-8 files without a byte order mark, which CSV on the Web does not expect, with their metadata
 * beside them, in one zip.
 */
export function publicZip(data: PublicData): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  const metadata = `${JSON.stringify(csvwMetadata(data), null, 2)}\n`
  return packedZip(
    new Map([
      [METADATA, encoder.encode(metadata)],
      ...data.tables.map(table => {
        const columns = table.columns.map(({ title }) => title)
        return [table.file, encoder.encode(toCsv({ columns, rows: table.rows }, { bom: false }))] as const
      }),
    ]),
  )
}
