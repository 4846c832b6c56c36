import { checksum } from './checksum.ts'

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

/**
 * A zip whose parts stand in it unpacked, so that whoever reads it has nothing to inflate. Parts that were checked
 * when they were unpacked may go without sums, which take as long to work out as the parts to read.
 */
export function storedZip(
  parts: ReadonlyMap<string, Uint8Array>,
  { sums = true }: { readonly sums?: boolean } = {},
): Uint8Array {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const [path, content] of parts) {
    const name = new TextEncoder().encode(path)
    const sum = sums ? checksum(content) : 0
    const sizes = (at: number) =>
      [
        [at, sum, 4],
        [at + 4, content.length, 4],
        [at + 8, content.length, 4],
        [at + 12, name.length, 2],
      ] as const
    const local = record(30, name, [[0, 0x04034b50, 4], [4, 20, 2], ...sizes(14)])
    directory.push(record(46, name, [[0, 0x02014b50, 4], [6, 20, 2], ...sizes(16), [42, offset, 4]]))
    pieces.push(local, content)
    offset += local.length + content.length
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  const end = record(22, new Uint8Array(), [
    [0, 0x06054b50, 4],
    [8, parts.size, 2],
    [10, parts.size, 2],
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
