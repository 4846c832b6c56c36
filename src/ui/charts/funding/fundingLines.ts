import { daysBetween } from '#core/calendar.ts'
import type { FundingPoint, FundingSeries } from '#core/funding/timeline.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Layout } from '#ui/charts/layout.ts'

type Height = (value: number) => number

interface Spot {
  readonly x: number
  readonly y: number
}

/** What a sum had come to by the end of a step stands at the step's right edge. */
const edge = (layout: Layout, index: number): number => layout.x(index) + layout.band / 2

type Sum = 'spent' | 'plan' | 'forecast' | 'low' | 'high'

/** The spots of a running sum; one that starts with the first step starts from nothing. */
export function spotsOf({ points }: FundingSeries, layout: Layout, y: Height, sum: Sum): Spot[] {
  const spots = points.flatMap((point, i): Spot[] => {
    const value = point[sum]
    return value === undefined ? [] : [{ x: edge(layout, i), y: y(value) }]
  })
  return points[0]?.[sum] === undefined ? spots : [{ x: layout.left, y: y(0) }, ...spots]
}

export const pathOf = (spots: readonly Spot[]): string =>
  spots.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('')

/** The area between two running sums. */
export const areaBetween = (low: readonly Spot[], high: readonly Spot[]): string =>
  low.length < 2 ? '' : `${pathOf([...high, ...low.toReversed()])}z`

/** Where a day stands on the axis; undefined where it is not on it. */
export function placeOfDay({ points }: FundingSeries, layout: Layout, day: IsoDate): number | undefined {
  const index = points.findIndex(({ from, to }) => from <= day && day <= to)
  const step = points[index]
  if (!step) return undefined
  const of1 = (daysBetween(step.from, day) + 1) / (daysBetween(step.from, step.to) + 1)
  return edge(layout, index) - layout.band * (1 - of1)
}

/** Every amount that the chart has to hold. */
export const amountsOf = ({ points, pot }: FundingSeries): number[] => [
  0,
  pot.amount,
  ...points.flatMap(({ spent, plan, forecast, high }: FundingPoint) =>
    [spent, plan, forecast, high].filter(each => each !== undefined),
  ),
]
