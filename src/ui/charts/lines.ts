import type { ChartReading, ChartSeries } from '#core/chart/types.ts'
import type { Layout } from './layout.ts'
import { niceAxis, type Axis } from './scale.ts'

/** Readings of everyone, or of one group, in order of date. */
export interface Line {
  readonly group?: string
  readonly points: readonly ChartReading[]
}

/** Each group, then everyone, so that everyone is drawn on top. */
export function linesOf(series: ChartSeries): Line[] {
  const lines = new Map<string, ChartReading[]>()
  for (const reading of series.readings) {
    const key = reading.group ?? ''
    const line = lines.get(key)
    if (line) line.push(reading)
    else lines.set(key, [reading])
  }
  return [...lines]
    .map(([group, points]) => (group === '' ? { points } : { group, points }))
    .toSorted((a, b) => Number(a.group === undefined) - Number(b.group === undefined))
}

/** An axis around all readings, the baseline and the target; undefined where there is nothing to place. */
export function outcomeAxis(series: ChartSeries): Axis | undefined {
  const values = series.readings.map(r => r.value)
  if (series.baseline) values.push(series.baseline.value)
  if (series.target) values.push(series.target.value)
  if (values.length === 0) return undefined
  const wider = series.unit === 'percent' && new Set(values).size === 1
  const spread = wider ? values.flatMap(v => [v - 5, v + 5]) : values
  return niceAxis(spread, {
    steps: 3,
    room: 0.12,
    ...(series.unit === 'percent' ? { limits: [0, 100] as const } : {}),
  })
}

// A tenth of a pixel is as fine as a path of thousands of dots needs.
const fine = (n: number) => Math.round(n * 10) / 10

type Spot = readonly [x: number, y: number]

/** Where the readings of a line stand. */
export const spotsOf = (line: Line, layout: Layout, y: (value: number) => number): Spot[] =>
  line.points.map(p => [layout.x(p.x), y(p.value)])

/** A line from reading to reading. */
export const pathOf = (spots: readonly Spot[]) =>
  spots.map(([x, y], n) => `${n === 0 ? 'M' : 'L'}${fine(x)} ${fine(y)}`).join('')

/** Round dots in one path, so that thousands of readings are one element. */
export const dots = (spots: readonly Spot[], r: number) =>
  spots
    .map(([x, y]) => `M${fine(x - r)} ${fine(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`)
    .join('')

/** Square dots: a group's, told from everyone's by their shape. */
export const squares = (spots: readonly Spot[], r: number) =>
  spots.map(([x, y]) => `M${fine(x - r)} ${fine(y - r)}h${2 * r}v${2 * r}h${-2 * r}z`).join('')

/** Where the line from `a` to `b` crosses the level. */
const crossing = ([ax, ay]: Spot, [bx, by]: Spot, level: number): Spot => [
  ax + ((level - ay) / (by - ay)) * (bx - ax),
  level,
]

/** The area between a line and a level, on one side of the level only. */
export function areaBeyond(spots: readonly Spot[], level: number, side: 'above' | 'below'): string {
  const within = ([x, y]: Spot): Spot => [x, side === 'above' ? Math.min(y, level) : Math.max(y, level)]
  const crossed = spots.flatMap((spot, n) => {
    const before = spots[n - 1]
    const crosses = before !== undefined && (before[1] - level) * (spot[1] - level) < 0
    return crosses ? [crossing(before, spot, level), spot] : [spot]
  })
  const edge = crossed.map(within)
  const [first, last] = [edge[0], edge.at(-1)]
  if (!first || !last || edge.every(([, y]) => y === level)) return ''
  return `M${fine(first[0])} ${fine(level)}${pathOf(edge).replace('M', 'L')}L${fine(last[0])} ${fine(level)}z`
}

/** Dots shrink as they crowd, so that a dense line stays a line. */
export const dotSize = (readings: number, width: number) => {
  const room = width / Math.max(1, readings)
  return room > 14 ? 5 : room > 7 ? 3.5 : room > 3 ? 2.2 : 1.4
}
