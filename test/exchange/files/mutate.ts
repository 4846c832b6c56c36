export type Bytes = Uint8Array<ArrayBuffer>

/** A file that was damaged in one of the ways in which files are. */
export function mutate(bytes: Bytes, random: () => number): Bytes {
  const below = (n: number) => Math.floor(random() * n)
  const copy = Uint8Array.from(bytes)
  const ways = [
    () => {
      for (let i = 1 + below(8); i > 0; i -= 1) copy[below(copy.length)] = below(256)
      return copy
    },
    () => {
      const at = below(copy.length)
      copy[at] = (copy[at] ?? 0) ^ (1 << below(8))
      return copy
    },
    () => copy.slice(0, below(copy.length)),
    () => copy.slice(below(copy.length)),
    () => Uint8Array.from([...copy, ...copy]),
    () => Uint8Array.from([...copy, ...Array.from({ length: 1 + below(300) }, () => below(256))]),
    () => {
      const at = below(copy.length)
      return Uint8Array.from([...copy.slice(0, at), ...copy.slice(at + below(50))])
    },
    () => copy.fill(0, below(copy.length), copy.length),
    () => {
      // The directory at the end of a zip: sizes, offsets and counts that lie.
      const at = Math.max(0, copy.length - 1 - below(400))
      return copy.fill(below(2) * 255, at, at + 4)
    },
  ]
  return ways[below(ways.length)]?.() ?? copy
}
