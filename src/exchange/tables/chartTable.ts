import { seriesTable } from '#core/chart/table.ts'
import type { ChartReading, ChartSeries, SeriesRow } from '#core/chart/types.ts'
import type { NoRate } from '#core/costing/types.ts'
import type { Minor } from '#core/money.ts'
import { toCsv, type CsvCell, type CsvTable } from './toCsv.ts'

/** The columns of the file, in order; their names come from whoever writes it. */
export const chartColumns = [
  'label',
  'from',
  'to',
  'staff',
  'supplier',
  'other',
  'total',
  'plan',
  'between',
  'noRate',
  'readingDate',
  'group',
  'reading',
] as const

export interface ChartWords {
  readonly column: (name: (typeof chartColumns)[number]) => string
  /** A role and the days on which it has no rate. */
  readonly noRate: (missing: NoRate) => string
}

const MONEY_COLUMNS = 10

const money = (amount: Minor | undefined): CsvCell => (amount === undefined ? undefined : { money: amount })

const readingCells = (reading: Omit<ChartReading, 'x'> | undefined): CsvCell[] =>
  reading ? [reading.date, reading.group, reading.value] : [undefined, undefined, undefined]

function bucketRows(row: SeriesRow, words: ChartWords): CsvCell[][] {
  const outside = row.kind === 'outside'
  const noRate = row.missing?.map(words.noRate).join('; ')
  const [first, ...others] = row.readings
  const bucket: CsvCell[] = [
    outside ? undefined : row.label,
    row.from,
    row.to,
    money(row.staff),
    money(row.supplier),
    money(row.other),
    money(row.total),
    money(row.plan),
    money(row.between),
    noRate,
  ]
  return [[...bucket, ...readingCells(first)], ...others.map(readingRow)]
}

/** A further reading of the same sprint: its money is not said twice, so that columns add up. */
const readingRow = (reading: Omit<ChartReading, 'x'>): CsvCell[] => [
  ...Array.from({ length: MONEY_COLUMNS }, () => undefined),
  ...readingCells(reading),
]

/** The data behind the chart: a row a sprint or quarter, its money exact; total + between sprints = all money. */
export function chartTable(series: ChartSeries, words: ChartWords): CsvTable {
  const { rows, offAxis } = seriesTable(series)
  return {
    columns: chartColumns.map(words.column),
    rows: [...rows.flatMap(row => bucketRows(row, words)), ...offAxis.map(readingRow)],
  }
}

/** The chart's data as a CSV file. */
export const chartCsv = (series: ChartSeries, words: ChartWords): string => toCsv(chartTable(series, words))
