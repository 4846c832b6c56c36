import { err, ok, type Result } from '#core/result.ts'
import type { FileFailure } from '#exchange/files/types.ts'

/** A file inside a zip, as the directory at its end declares it. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly packed: number
  readonly unpacked: number
  /** Where its own header starts. */
  readonly offset: number
  readonly encrypted: boolean
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_SIZE = 22
const ENTRY_SIZE = 46
const LONGEST_COMMENT = 65_535
const IN_64_BITS = 0xffffffff

const damaged = (part: string) => err({ code: 'file-damaged', part })

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  return undefined
}

/** Lists what is inside a zip without unpacking anything. Error: `file-damaged`, also for more than 4 GB. */
export function centralDirectory(bytes: Uint8Array): Result<ZipEntry[], FileFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return damaged('')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let i = 0; i < count; i += 1) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) return damaged('')
    const nameLength = view.getUint16(at + 28, true)
    const next = at + ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const entry: ZipEntry = {
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    if (next > end || [entry.packed, entry.unpacked, entry.offset].includes(IN_64_BITS))
      return damaged(entry.name)
    entries.push(entry)
    at = next
  }
  return ok(entries)
}
