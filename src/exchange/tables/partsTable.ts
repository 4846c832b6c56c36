import type { ChartSeries } from '#core/chart/types.ts'
import type { NoRate } from '#core/costing/types.ts'
import { toCsv } from './toCsv.ts'

/** The columns of the file, in order; their names come from whoever writes it. */
export const partsColumns = ['deliverable', 'label', 'from', 'to', 'part', 'noRate'] as const

export interface PartsWords {
  readonly column: (name: (typeof partsColumns)[number]) => string
  /** A role and the days on which it has no rate. */
  readonly noRate: (missing: NoRate) => string
}

/** What a deliverable cost by sprint, or by quarter, as a CSV file: exact amounts that sum to its cost. */
export const partsCsv = ({ buckets }: ChartSeries, deliverable: string, words: PartsWords): string =>
  toCsv({
    columns: partsColumns.map(words.column),
    rows: buckets.map(({ label, from, to, total, missing }) => [
      deliverable,
      label,
      from,
      to,
      total === undefined ? undefined : { money: total },
      missing?.map(words.noRate).join('; '),
    ]),
  })
