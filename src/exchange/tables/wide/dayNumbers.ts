import { takeDateApart } from '#exchange/tables/cells/dateText.ts'

/** Days from the start of one period to the next: days, weeks, fortnights, months, quarters, halves and years. */
const steps = [
  [1, 1],
  [7, 7],
  [14, 14],
  [28, 31],
  [89, 92],
  [181, 184],
  [365, 366],
] as const

/** The day's number in Excel that a cell is, where it is one. */
export function dayNumberIn(text: string): number | undefined {
  const date = takeDateApart(text)
  return date?.kind === 'serial' ? date.serial : undefined
}

/**
 * Whether numbers are days that run on from period to period, so that a row of them is a header. Any amount of five
 * digits may be a day of Excel's; a salary beside a price is not.
 */
export function runOn(days: readonly number[]): boolean {
  const gaps = days.slice(1).map((day, at) => day - (days[at] ?? 0))
  return (
    gaps.length > 0 &&
    [1, -1].some(way =>
      steps.some(([least, most]) => gaps.every(gap => gap * way >= least && gap * way <= most)),
    )
  )
}
