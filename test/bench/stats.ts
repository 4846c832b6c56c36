/** The value below which a share of the measurements lies; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]
  if (value === undefined) throw new Error('Nothing was measured')
  return value
}

export interface Line {
  readonly work: string
  readonly measured: string
  readonly floor: string
  readonly ratio: string
  readonly toReach: string
  readonly reached: boolean
}

export const ms = (n: number) => `${n.toFixed(n < 10 ? 1 : 0)} ms`
export const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`
export const MB = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`
export const times = (n: number) => `${n.toFixed(1)} ×`

/** The table as Markdown. */
export function table(lines: readonly Line[]): string {
  const rows = lines.map(({ work, measured, floor, ratio, toReach, reached }) => [
    work,
    measured,
    floor,
    ratio,
    toReach,
    reached ? 'yes' : 'NO',
  ])
  const head = ['work', 'measured', 'floor', 'ratio', 'to reach', 'reached']
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
