import type { ChartReading, ChartSeries } from '#core/chart/types.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import type { Words } from './words.ts'

interface ReadingTableProps {
  readonly series: ChartSeries
  readonly words: Words
}

interface Row {
  readonly date: IsoDate | undefined
  readonly who: string
  readonly value: number
}

/** Every reading behind the line, with the ones that lie too far off to be drawn, after the baseline and the target. */
export function ReadingTable({ series, words }: ReadingTableProps) {
  const { t, formats } = words
  const row = ({ date, value, group }: Omit<ChartReading, 'x'>): Row => ({
    date,
    value,
    who: group ?? t('charts.everyone'),
  })
  const readings = [...series.readings, ...series.offAxis]
  const rows: Row[] = [
    ...(series.baseline ? [{ ...series.baseline, who: t('charts.table.baseline') }] : []),
    ...(series.target
      ? [{ value: series.target.value, date: series.target.date, who: t('charts.table.target') }]
      : []),
    ...readings.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))).map(row),
  ]
  if (rows.length === 0) return null
  return (
    <VirtualTable
      caption={t('charts.table.readings', { name: words.outcome })}
      columns={[
        {
          key: 'date',
          header: t('charts.table.date'),
          rowHeader: true,
          cell: ({ date }) => (date ? formats.date(date) : t('charts.table.noDate')),
        },
        { key: 'who', header: t('charts.table.who'), cell: ({ who }) => who },
        { key: 'value', header: t('charts.table.value'), numeric: true, cell: r => words.value(r.value) },
      ]}
      rows={rows}
      rowKey={(_, index) => String(index)}
      dense
    />
  )
}
