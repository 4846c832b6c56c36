import { seriesTable } from '#core/chart/table.ts'
import type { ChartReading, ChartSeries, SeriesRow } from '#core/chart/types.ts'
import type { Minor } from '#core/money.ts'
import { toCsv, type CsvCell, type CsvTable } from './toCsv.ts'

/** What the columns of the file are called, in order. */
export const chartColumns = [
  'sprint or quarter',
  'from',
  'to',
  'staff',
  'supplier',
  'other',
  'total',
  'plan',
  'between sprints',
  'no rate for',
  'reading date',
  'group',
  'reading',
  'outcome',
  'unit',
  'went live',
] as const

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

function bucketRows(row: SeriesRow, live: CsvCell, readingCells: ReadingCells): CsvCell[][] {
  const outside = row.kind === 'outside'
  const noRate = row.missing?.map(({ role, from, to }) => `${role} ${from} to ${to}`).join('; ')
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
export function chartTable(series: ChartSeries): CsvTable {
  const { rows, offAxis } = seriesTable(series)
  const readingCells = readingCellsOf(series)
  return {
    columns: chartColumns,
    rows: [
      ...rows.flatMap((row, i) => bucketRows(row, liveIn(series, i), readingCells)),
      ...offAxis.map(reading => readingRow(reading, readingCells)),
    ],
  }
}

/** The chart's data as a CSV file. */
export const chartCsv = (series: ChartSeries): string => toCsv(chartTable(series))
