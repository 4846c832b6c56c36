/** Where the one sprint axis lies, in pixels; both panels share it. */
export interface Layout {
  readonly width: number
  /** Too little room for names beside arrows. */
  readonly narrow: boolean
  readonly left: number
  readonly right: number
  /** Room for one bucket, and its bar. */
  readonly band: number
  readonly bar: number
  readonly count: number
  /** The middle of bucket `index`; fractions lie between. */
  readonly x: (index: number) => number
}

const NARROW_BELOW = 520
const WIDEST_BAR = 64
/** Few sprints keep the size of sprints: one alone as wide as the page would be a slab. */
const WIDEST_BAND = 3 * WIDEST_BAR

export function layoutOf(width: number, count: number, labels: { left: number; right: number }): Layout {
  const narrow = width < NARROW_BELOW
  const left = Math.ceil(labels.left) + 10
  const room = width - Math.ceil(labels.right) - 12 - left
  const band = Math.min(WIDEST_BAND, room / Math.max(1, count))
  const bar = Math.max(1, Math.min(WIDEST_BAR, Math.round(band * 0.68)))
  return {
    width,
    narrow,
    left,
    right: left + band * Math.max(1, count),
    band,
    bar,
    count,
    x: index => left + (index + 0.5) * band,
  }
}

/** Every how many buckets a label of `width` fits under the axis. */
export const labelEvery = (layout: Layout, width: number) =>
  Math.max(1, Math.ceil((width + 6) / Math.max(1, layout.band)))

/** The bucket at a place on the axis. */
export const bucketAt = (layout: Layout, x: number) =>
  Math.min(layout.count - 1, Math.max(0, Math.floor((x - layout.left) / layout.band)))
