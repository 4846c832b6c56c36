import { seriesTable } from '#core/chart/table.ts'
import type { ChartSeries } from '#core/chart/types.ts'
import type { TextSection } from '#exchange/report/textDocument.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** The chart's table twin, for a file in which nothing can be opened. */
export function useChartTable(): (series: ChartSeries) => TextSection {
  const t = useText()
  const formats = useFormats()
  const money = (amount: number | undefined) =>
    amount === undefined ? t('charts.table.none') : formats.moneyExact(amount)
  return series => {
    const { rows, totals } = seriesTable(series)
    const { outcome } = series.findings
    const read = (list: (typeof rows)[number]['readings']) =>
      outcome
        ? list
            .filter(({ group }) => group === undefined)
            .map(({ date, value }) =>
              t('charts.table.readingOn', {
                value: formats.measure(value, outcome.metric.unit),
                date: formats.date(date),
              }),
            )
            .join('; ')
        : ''
    return {
      title: t('charts.table.caption'),
      table: {
        columns: [
          t('charts.table.bucket', { grouped: series.grouped }),
          t('charts.table.total'),
          t('charts.table.between'),
          ...(outcome ? [t('charts.table.readings', { name: outcome.metric.name })] : []),
        ],
        numeric: [1, 2],
        rows: [
          ...rows.map(row => [
            row.label,
            money(row.total),
            money(row.between),
            ...(outcome ? [read(row.readings) || t('charts.table.none')] : []),
          ]),
          [t('charts.table.sum'), money(totals.total), money(totals.between), ...(outcome ? [''] : [])],
        ],
      },
      lines: [],
    }
  }
}
