import { seeded } from './seeded.ts'

/** One step of the past, drawn again and again: what it got done and what it cost. */
export interface Step {
  readonly done: number
  readonly cost: number
}

/** One imagined future: so many steps, and what they cost; of the last step only the part that was needed. */
export interface Future {
  readonly steps: number
  readonly cost: number
}

export interface ResampleOptions {
  readonly trials: number
  readonly seed: number
}

/** A future longer than this is none: the past got too little done. */
const LONGEST = 10_000

function future(past: readonly Step[], amount: number, random: () => number): Future {
  let [left, steps, cost] = [amount, 0, 0]
  while (left > 0 && steps < LONGEST) {
    const step = past[Math.floor(random() * past.length)]
    if (!step) break
    steps += 1
    cost += step.done > left ? (step.cost * left) / step.done : step.cost
    left -= step.done
  }
  return { steps, cost }
}

/**
 * Futures in which `amount` gets done, each of steps drawn from the past with replacement; the same seed gives the same
 * ones. The past must have got something done: without that there is no future, and none is given.
 */
export function resample(past: readonly Step[], amount: number, { trials, seed }: ResampleOptions): Future[] {
  if (past.every(({ done }) => done <= 0)) return []
  const random = seeded(seed)
  return Array.from({ length: trials }, () => future(past, amount, random))
}

/** The value that `of1` of the list lie at or below: 0.5 is the median. The list is not empty. */
export function quantile(values: readonly number[], of1: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const index = Math.min(sorted.length - 1, Math.max(0, Math.ceil(of1 * sorted.length) - 1))
  const value = sorted[index]
  if (value === undefined) throw new RangeError('A quantile of nothing')
  return value
}
