import type { ChartReading, ChartSeries } from '#core/chart/types.ts'
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

/** Round dots in one path, so that thousands of readings are one element. */
export const dots = (spots: readonly Spot[], r: number) =>
  spots
    .map(([x, y]) => `M${fine(x - r)} ${fine(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`)
    .join('')

/** Square dots: a group's, told from everyone's by their shape. */
export const squares = (spots: readonly Spot[], r: number) =>
  spots.map(([x, y]) => `M${fine(x - r)} ${fine(y - r)}h${2 * r}v${2 * r}h${-2 * r}z`).join('')

/** The area between a line and a level: the way that was gone. */
export function areaTo(spots: readonly Spot[], level: number): string {
  const [first, last] = [spots[0], spots.at(-1)]
  if (!first || !last) return ''
  return `M${first[0]} ${level}${spots.map(([x, y]) => `L${fine(x)} ${fine(y)}`).join('')}L${last[0]} ${level}z`
}

/** Dots shrink as they crowd, so that a dense line stays a line. */
export const dotSize = (readings: number, width: number) => {
  const room = width / Math.max(1, readings)
  return room > 14 ? 5 : room > 7 ? 3.5 : room > 3 ? 2.2 : 1.4
}
