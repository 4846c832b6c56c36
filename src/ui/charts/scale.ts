/** The vertical axis of a panel, in the values that it shows. */
export interface Axis {
  readonly min: number
  readonly max: number
  readonly ticks: readonly number[]
}

interface AxisOptions {
  /** About how many steps are wanted. */
  readonly steps: number
  /** The smallest step that the labels can tell apart, given the largest value. */
  readonly leastStep?: (largest: number) => number
  /** Where the measure itself ends: a percentage at 0 and 100. */
  readonly limits?: readonly [number, number]
  /** Room above and below, as a part of the range: a line needs it, a bar stands on its axis. */
  readonly room?: number
}

const STEPS = [1, 2, 4, 5, 10]

/** The round step whose number of steps is nearest to what is wanted. */
function niceStep(range: number, steps: number, least: number): number {
  const rough = Math.max(range / steps, least)
  const power = 10 ** Math.floor(Math.log10(rough))
  const candidates = STEPS.map(s => s * power).filter(step => step >= least)
  const far = (step: number) => Math.abs(Math.log(step / rough))
  return candidates.reduce((best, step) => (far(step) < far(best) ? step : best), 10 * power)
}

/** An axis with round ticks that holds all `values`; equal values get room around them. */
export function niceAxis(values: readonly number[], options: AxisOptions): Axis {
  const [floor, ceiling] = options.limits ?? [-Infinity, Infinity]
  // A spread of thousands of readings would not fit in an argument list.
  const lowest = values.reduce((a, b) => Math.min(a, b), values[0] ?? 0)
  const highest = values.reduce((a, b) => Math.max(a, b), values[0] ?? 0)
  const spread = highest - lowest
  const padding = spread > 0 ? spread * (options.room ?? 0) : Math.max(Math.abs(highest) * 0.1, 1)
  const bottom = spread > 0 && options.room === undefined ? lowest : lowest - padding
  const least = options.leastStep?.(Math.max(Math.abs(lowest), Math.abs(highest))) ?? 0
  const low = Math.max(floor, lowest >= 0 ? Math.max(0, bottom) : bottom)
  const high = Math.min(ceiling, highest <= 0 && options.room === undefined ? highest : highest + padding)
  const step = niceStep(high - low || 1, options.steps, least)
  const above = Math.ceil(high / step) * step
  // The next round number closes the axis where it is near; else the axis ends just above the values.
  const max = above - high <= (high - low) * 0.25 || above <= low ? Math.min(above, ceiling) : high
  const first = Math.ceil(low / step)
  const ticks = []
  for (let n = first; n * step <= max + step * 1e-6; n += 1) ticks.push(Number((n * step).toPrecision(12)))
  return { min: low, max, ticks }
}

/** Where a value stands on an axis that is drawn from `bottom` up to `top`. */
export const place = (axis: Axis, top: number, bottom: number) => (value: number) =>
  bottom - ((value - axis.min) / (axis.max - axis.min || 1)) * (bottom - top)

// Labels are £49k and £1.2m, so steps finer than what they show would repeat or mislead.
/** The smallest step between ticks of money, in minor units, that £49k and £1.2m can tell apart. */
export const leastMoneyStep = (largest: number) => {
  const pounds = largest / 100
  if (pounds >= 999_500_000) return 1e10
  if (pounds >= 999_500) return 1e7
  return pounds >= 1_000 ? 1e5 : 100
}
