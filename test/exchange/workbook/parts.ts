import { fileLimits } from '#exchange/files/types.ts'
import { unpack } from '#exchange/files/zip/unpack.ts'
import type { Book } from '#exchange/workbook/types.ts'
import { writeCsvBook } from '#exchange/workbook/write/csv.ts'
import { writeOdsBook } from '#exchange/workbook/write/ods/write.ts'
import { writeXlsxBook } from '#exchange/workbook/write/xlsx.ts'

export const writers = { xlsx: writeXlsxBook, ods: writeOdsBook, csv: writeCsvBook } as const
export type Format = keyof typeof writers
export const formats: readonly Format[] = ['xlsx', 'ods', 'csv']

/** Every part of a book as it is written, unpacked, as text. */
export async function partsOf(book: Book, format: Format): Promise<ReadonlyMap<string, string>> {
  const unpacked = await unpack(await writers[format](book), () => true, { limits: fileLimits })
  if (!unpacked.ok) throw new Error(unpacked.error.code)
  return new Map([...unpacked.value].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]))
}
