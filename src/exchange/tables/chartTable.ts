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
  'outcome',
  'unit',
  'wentLive',
] as const

export interface ChartWords {
  readonly column: (name: (typeof chartColumns)[number]) => string
  /** A role and the days on which it has no rate. */
  readonly noRate: (missing: NoRate) => string
}

const MONEY_COLUMNS = 10

const money = (amount: Minor | undefined): CsvCell => (amount === undefined ? undefined : { money: amount })

/** What a reading is of stands beside it, so that a file says by itself what its numbers measure. */
type ReadingCells = (reading: Omit<ChartReading, 'x'> | undefined) => CsvCell[]

const readingCellsOf =
  ({ findings: { outcome } }: ChartSeries): ReadingCells =>
  reading =>
    reading
      ? [reading.date, reading.group, reading.value, outcome?.metric.name, outcome?.metric.unit]
      : [undefined, undefined, undefined, undefined, undefined]

/** Deliverables that went live in a bucket, or on the days that follow it. */
const liveIn = ({ events }: ChartSeries, index: number): CsvCell =>
  events
    .filter(({ x }) => Math.ceil(x - 0.5) === index)
    .map(({ name, date }) => `${name} ${date}`)
    .join('; ') || undefined

interface BucketCells {
  readonly live: CsvCell
  readonly readingCells: ReadingCells
}

function bucketRows(row: SeriesRow, words: ChartWords, { live, readingCells }: BucketCells): CsvCell[][] {
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
  return [[...bucket, ...readingCells(first), live], ...others.map(other => readingRow(other, readingCells))]
}

/** A further reading of the same sprint: its money is not said twice, so that columns add up. */
const readingRow = (reading: Omit<ChartReading, 'x'>, readingCells: ReadingCells): CsvCell[] => [
  ...Array.from({ length: MONEY_COLUMNS }, () => undefined),
  ...readingCells(reading),
  undefined,
]

/** The data behind the chart: a row a sprint or quarter, its money exact; total + between sprints = all money. */
export function chartTable(series: ChartSeries, words: ChartWords): CsvTable {
  const { rows, offAxis } = seriesTable(series)
  const readingCells = readingCellsOf(series)
  return {
    columns: chartColumns.map(words.column),
    rows: [
      ...rows.flatMap((row, i) => bucketRows(row, words, { live: liveIn(series, i), readingCells })),
      ...offAxis.map(reading => readingRow(reading, readingCells)),
    ],
  }
}

/** The chart's data as a CSV file. */
export const chartCsv = (series: ChartSeries, words: ChartWords): string => toCsv(chartTable(series, words))
