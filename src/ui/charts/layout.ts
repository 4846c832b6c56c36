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
  /** The part of a step that was put in within the bucket: as wide as its room, where that is not a slab. */
  readonly step: number
  readonly count: number
  /** The middle of bucket `index`; fractions lie between. */
  readonly x: (index: number) => number
}

const NARROW_BELOW = 520
const WIDEST_BAR = 64
/** Where so few sprints share the axis, steps as wide as their places would be slabs. */
const WIDEST_STEP = 2 * WIDEST_BAR

export function layoutOf(width: number, count: number, labels: { left: number; right: number }): Layout {
  const narrow = width < NARROW_BELOW
  const left = Math.ceil(labels.left) + 10
  const right = width - Math.ceil(labels.right) - 12
  const band = (right - left) / Math.max(1, count)
  const bar = Math.max(1, Math.min(WIDEST_BAR, Math.round(band * 0.68)))
  return {
    width,
    narrow,
    left,
    right,
    band,
    bar,
    step: band > WIDEST_STEP ? bar : band,
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
