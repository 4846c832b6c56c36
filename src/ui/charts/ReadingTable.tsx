import type { ChartSeries } from '#core/chart/types.ts'
import type { Words } from './words.ts'

interface ReadingTableProps {
  readonly series: ChartSeries
  readonly words: Words
}

interface Row {
  readonly date: ChartSeries['readings'][number]['date']
  readonly group?: string
  readonly value: number
}

/** Every reading behind the line, those that lie too far off to be drawn among them. */
export function ReadingTable({ series, words }: ReadingTableProps) {
  const { t, formats } = words
  const rows: Row[] = [...series.readings, ...series.offAxis].toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const marks = [
    ...(series.baseline ? [{ kind: 'baseline', ...series.baseline }] : []),
    ...(series.target ? [{ kind: 'target', ...series.target }] : []),
  ]
  if (rows.length + marks.length === 0) return null
  return (
    <table className="govuk-table sw-chart__table">
      <caption className="govuk-table__caption govuk-table__caption--s">
        {t('charts.table.readings', { name: words.outcome })}
      </caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {(['date', 'who', 'value'] as const).map(key => (
            <th
              key={key}
              scope="col"
              className={
                key === 'value' ? 'govuk-table__header govuk-table__header--numeric' : 'govuk-table__header'
              }
            >
              {t(`charts.table.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {marks.map(mark => (
          <tr key={mark.kind} className="govuk-table__row">
            <td className="govuk-table__cell">
              {mark.date ? formats.date(mark.date) : t('charts.table.noDate')}
            </td>
            <td className="govuk-table__cell">{t('charts.table.marks', { kind: mark.kind })}</td>
            <td className="govuk-table__cell govuk-table__cell--numeric">{words.value(mark.value)}</td>
          </tr>
        ))}
        {rows.map((row, n) => (
          <tr key={n} className="govuk-table__row">
            <td className="govuk-table__cell">{formats.date(row.date)}</td>
            <td className="govuk-table__cell">{row.group ?? t('charts.everyone')}</td>
            <td className="govuk-table__cell govuk-table__cell--numeric">{words.value(row.value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
