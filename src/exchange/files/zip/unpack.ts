import { err, ok, type Result } from '#core/result.ts'
import type { FileFailure, FileLimits } from '#exchange/files/types.ts'
import { checksum } from './checksum.ts'
import { centralDirectory, type ZipEntry } from './directory.ts'
import { inflate } from './inflate.ts'

const LOCAL = 0x04034b50
const LOCAL_SIZE = 30
/** A part of this size that packs better than that is made to fill the memory; worksheets pack 10 to 60 times. */
const bomb = { size: 10_000_000, ratio: 250 }

const damaged = (part: string) => err({ code: 'file-damaged', part })

/** Where the content of an entry starts; `undefined` where its own header does not say the same as the directory. */
function contentStart(view: DataView<ArrayBuffer>, { offset, name }: ZipEntry): number | undefined {
  if (offset + LOCAL_SIZE > view.byteLength || view.getUint32(offset, true) !== LOCAL) return undefined
  const start = offset + LOCAL_SIZE
  const nameLength = view.getUint16(offset + 26, true)
  const end = start + nameLength + view.getUint16(offset + 28, true)
  if (end > view.byteLength) return undefined
  const own = new Uint8Array(view.buffer, view.byteOffset + start, nameLength)
  return new TextDecoder().decode(own) === name ? end : undefined
}

async function unpackOne(
  bytes: Uint8Array<ArrayBuffer>,
  { name, method, packed, unpacked, checksum: declared }: ZipEntry,
  start: number,
): Promise<Result<Uint8Array, FileFailure>> {
  if (start + packed > bytes.length) return damaged(name)
  const body = bytes.subarray(start, start + packed)
  const content = method === 0 ? body : await inflate(body, unpacked)
  const whole = content?.length === unpacked && checksum(content) === declared
  return content && whole ? ok(content) : damaged(name)
}

/**
 * Unpacks the parts of a zip that are wanted, whole and as they were packed. What is declared is judged before
 * anything is unpacked, and no part unpacks to more than it declares. Errors: `file-damaged`, `file-bomb`,
 * `file-cancelled`.
 */
export async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: (name: string) => boolean,
  { limits, signal }: { readonly limits: FileLimits; readonly signal?: AbortSignal | undefined },
): Promise<Result<ReadonlyMap<string, Uint8Array>, FileFailure>> {
  const directory = centralDirectory(bytes)
  if (!directory.ok) return directory
  if (directory.value.length > limits.entries)
    return err({ code: 'file-bomb', entries: directory.value.length })
  const entries = directory.value.filter(entry => wanted(entry.name))
  const size = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  const inflated = entries.find(
    ({ unpacked, packed }) => unpacked > bomb.size && unpacked > packed * bomb.ratio,
  )
  if (size > limits.unpacked || inflated) return err({ code: 'file-bomb', entries: directory.value.length })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Of the others too: a name that was damaged would make a wanted part look unwanted.
  const misplaced = directory.value.find(entry => contentStart(view, entry) === undefined)
  if (misplaced) return damaged(misplaced.name)
  const parts = new Map<string, Uint8Array>()
  for (const entry of entries) {
    if (signal?.aborted) return err({ code: 'file-cancelled' })
    if (entry.encrypted || (entry.method !== 0 && entry.method !== 8) || parts.has(entry.name)) {
      return damaged(entry.name)
    }
    const part = await unpackOne(bytes, entry, contentStart(view, entry) ?? bytes.length)
    if (!part.ok) return part
    parts.set(entry.name, part.value)
  }
  return ok(parts)
}
