import { seriesTable } from '#core/chart/table.ts'
import type { ChartSeries } from '#core/chart/types.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useFrame } from '#ui/text.tsx'
import { columnsOfTable } from './tableColumns.ts'
import type { Words } from './words.ts'

interface ChartTableProps {
  readonly series: ChartSeries
  readonly words: Words
}

/** The chart as a table: the same figures, in full, with their sums at the foot. */
export function ChartTable({ series, words }: ChartTableProps) {
  const { t, formats } = words
  const investment = useFrame() === 'investment'
  const { totals } = seriesTable(series)
  const sums = {
    bucket: t('charts.table.sum'),
    staff: formats.moneyExact(totals.staff),
    supplier: formats.moneyExact(totals.supplier),
    other: formats.moneyExact(totals.other),
    total: formats.moneyExact(totals.total),
    between: formats.moneyExact(totals.between),
    soFar: formats.moneyExact(totals.all),
  }
  return (
    <Table
      caption={t('charts.table.caption')}
      columns={columnsOfTable(series, words, investment)}
      rows={series.buckets.map((bucket, index) => ({ bucket, index }))}
      rowKey={({ bucket }) => bucket.key}
      foot={[{ key: 'sum', cells: sums }]}
      dense
    />
  )
}
