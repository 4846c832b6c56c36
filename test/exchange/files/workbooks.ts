import type { WriteSheet } from 'hucre/xlsx'
import { readFile } from '#exchange/files/readFile.ts'
import type { FileTables, ReadFileOptions } from '#exchange/files/types.ts'
import { checksum } from '#exchange/files/zip/checksum.ts'
import { centralDirectory } from '#exchange/files/zip/directory.ts'
import { unpack } from '#exchange/files/zip/unpack.ts'
import { storedZip } from '#exchange/files/zip/store.ts'
import { fileLimits } from '#exchange/files/types.ts'

export async function xlsx(sheets: WriteSheet[], options: { dateSystem?: '1900' | '1904' } = {}) {
  const { writeXlsx } = await import('hucre/xlsx')
  return Uint8Array.from(await writeXlsx({ sheets, ...options }))
}

export async function ods(sheets: WriteSheet[]) {
  const { writeOds } = await import('hucre/ods')
  return Uint8Array.from(await writeOds({ sheets }))
}

/** A workbook with the text of some of its parts changed. */
export async function changed(
  workbook: Uint8Array<ArrayBuffer>,
  change: (name: string, text: string) => string,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await unpack(workbook, () => true, { limits: fileLimits })
  if (!parts.ok) throw new Error(parts.error.code)
  const encoder = new TextEncoder()
  return Uint8Array.from(
    storedZip(
      new Map(
        [...parts.value].map(([name, bytes]) => [
          name,
          encoder.encode(change(name, new TextDecoder().decode(bytes))),
        ]),
      ),
    ),
  )
}

/** One deflated part, whatever it says of itself. */
export async function zipOf(
  name: string,
  content: Uint8Array<ArrayBuffer>,
  declared: number = content.length,
): Promise<Uint8Array<ArrayBuffer>> {
  const deflated = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const packed = new Uint8Array(await new Response(deflated).arrayBuffer())
  const zip = Uint8Array.from(storedZip(new Map([[name, packed]])))
  const directory = centralDirectory(zip)
  if (!directory.ok) throw new Error(directory.error.code)
  const view = new DataView(zip.buffer)
  const end = zip.length - 22 - 46 - name.length
  const set = (at: number, value: number) => view.setUint32(at, value, true)
  view.setUint16(8, 8, true)
  view.setUint16(end + 10, 8, true)
  set(14, checksum(content))
  set(end + 16, checksum(content))
  set(22, declared)
  set(end + 24, declared)
  return zip
}

export async function tables(bytes: Uint8Array<ArrayBuffer>, options?: ReadFileOptions): Promise<FileTables> {
  const file = await readFile(bytes, 'file', options)
  if (!file.ok) throw new Error(JSON.stringify(file.error))
  return file.value
}

export async function failure(bytes: Uint8Array<ArrayBuffer>, options?: ReadFileOptions) {
  const file = await readFile(bytes, 'file', options)
  return file.ok ? 'read' : file.error
}
