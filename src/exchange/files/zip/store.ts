import { checksum } from './checksum.ts'
import { deflate } from './deflate.ts'

function record(
  size: number,
  name: Uint8Array,
  fields: readonly (readonly [at: number, value: number, bytes: 2 | 4])[],
) {
  const bytes = new Uint8Array(size + name.length)
  const view = new DataView(bytes.buffer)
  for (const [at, value, width] of fields) {
    if (width === 4) view.setUint32(at, value, true)
    else view.setUint16(at, value, true)
  }
  bytes.set(name, size)
  return bytes
}

const STORED = 0
const DEFLATED = 8
/** 1 January 1980, the first day that a zip can name: a part of none would have a month of 0. */
const NO_DAY = 0x21

interface Entry {
  readonly path: string
  readonly method: typeof STORED | typeof DEFLATED
  readonly body: Uint8Array
  /** Unpacked. */
  readonly size: number
  readonly sum: number
}

function zipOf(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { path, method, body, size, sum } of entries) {
    const name = new TextEncoder().encode(path)
    const fields = (at: number) =>
      [
        [at, method, 2],
        [at + 4, NO_DAY, 2],
        [at + 6, sum, 4],
        [at + 10, body.length, 4],
        [at + 14, size, 4],
        [at + 18, name.length, 2],
      ] as const
    const local = record(30, name, [[0, 0x04034b50, 4], [4, 20, 2], ...fields(8)])
    directory.push(record(46, name, [[0, 0x02014b50, 4], [6, 20, 2], ...fields(10), [42, offset, 4]]))
    pieces.push(local, body)
    offset += local.length + body.length
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  const end = record(22, new Uint8Array(), [
    [0, 0x06054b50, 4],
    [8, entries.length, 2],
    [10, entries.length, 2],
    [12, size, 4],
    [16, offset, 4],
  ])
  const all = [...pieces, ...directory, end]
  const zip = new Uint8Array(offset + size + end.length)
  let at = 0
  for (const piece of all) {
    zip.set(piece, at)
    at += piece.length
  }
  return zip
}

/**
 * A zip whose parts stand in it unpacked, so that whoever reads it has nothing to inflate. Parts that were checked
 * when they were unpacked may go without sums, which take as long to work out as the parts to read.
 */
export const storedZip = (
  parts: ReadonlyMap<string, Uint8Array>,
  { sums = true }: { readonly sums?: boolean } = {},
): Uint8Array<ArrayBuffer> =>
  zipOf(
    [...parts].map(([path, body]) => ({
      path,
      method: STORED,
      body,
      size: body.length,
      sum: sums ? checksum(body) : 0,
    })),
  )

/** A zip whose parts are packed, but for those that must stand in it as they are. */
export async function packedZip(
  parts: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  asItIs: ReadonlySet<string> = new Set(),
): Promise<Uint8Array<ArrayBuffer>> {
  const entries = await Promise.all(
    [...parts].map(async ([path, content]): Promise<Entry> => {
      const common = { path, size: content.length, sum: checksum(content) }
      return asItIs.has(path)
        ? { ...common, method: STORED, body: content }
        : { ...common, method: DEFLATED, body: await deflate(content) }
    }),
  )
  return zipOf(entries)
}
