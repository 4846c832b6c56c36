/** Fills an array with random bytes: the browser's own unless a test gives another. */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => unknown

const COUNTER_BITS = 12
const hex = (n: number, digits: number) => n.toString(16).padStart(digits, '0')

/**
 * A maker of UUIDs of version 7 (RFC 9562): they sort by the moment they were made, and those of one moment by
 * the order they were made in, so that pasted rows keep their order.
 */
export function idMaker(now: () => number, random: Random): () => string {
  let last = 0
  let counter = 0
  return () => {
    const bytes = new Uint8Array(10)
    random(bytes)
    const moment = now()
    if (moment > last) {
      last = moment
      // The counter's top bit starts at 0, so that at least 2,048 ids of one millisecond stay in order.
      counter = (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) >>> 5
    } else if (++counter === 1 << COUNTER_BITS) {
      last += 1
      counter = 0
    }
    const time = hex(last, 12)
    const variant = hex(0x80 | ((bytes[2] ?? 0) & 0x3f), 2) + hex(bytes[3] ?? 0, 2)
    const rest = Array.from(bytes.subarray(4), byte => hex(byte, 2)).join('')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(counter, 3)}-${variant}-${rest}`
  }
}
