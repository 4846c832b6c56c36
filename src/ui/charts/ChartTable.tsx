import type { ReactNode } from 'react'
import { seriesTable } from '#core/chart/table.ts'
import type { ChartSeries } from '#core/chart/types.ts'
import { classes } from '#ui/classes.ts'
import { useFrame } from '#ui/text.tsx'
import { latestIn, liveIn } from './readout.ts'
import type { Words } from './words.ts'

const NUMERIC_CELL = 'govuk-table__cell--numeric'

interface ChartTableProps {
  readonly series: ChartSeries
  readonly words: Words
  readonly title: string
}

interface ColumnOfTable {
  readonly key: string
  readonly head: string
  readonly numeric?: true
  readonly cell: (index: number) => ReactNode
  /** At the foot. */
  readonly sum?: string
}

function columnsOfTable(series: ChartSeries, words: Words, investment: boolean): ColumnOfTable[] {
  const { t, formats } = words
  const { totals } = seriesTable(series)
  const at = (index: number) => series.buckets[index]
  const money = (amount: number | undefined, index: number) => {
    if (amount !== undefined) return formats.moneyExact(amount)
    return at(index)?.missing?.length ? t('charts.noRate') : t('charts.table.none')
  }
  const kind = (key: 'staff' | 'supplier' | 'other'): ColumnOfTable => ({
    key,
    head: t(`charts.kind.${key}`),
    numeric: true,
    cell: index => money(at(index)?.[key], index),
    sum: formats.moneyExact(totals[key]),
  })
  const soFar: ColumnOfTable = {
    key: 'soFar',
    head: t('charts.table.soFar'),
    numeric: true,
    cell: index => money(at(index)?.cumulative, index),
    sum: formats.moneyExact(totals.all),
  }
  const own: ColumnOfTable[] = [
    kind('staff'),
    kind('supplier'),
    kind('other'),
    {
      key: 'total',
      head: t('charts.table.total'),
      numeric: true,
      cell: index => money(at(index)?.total, index),
    },
  ]
  const has = (test: (bucket: ChartSeries['buckets'][number]) => boolean) => series.buckets.some(test)
  if (has(b => b.plan !== undefined)) {
    const cell = (index: number) => {
      const plan = at(index)?.plan
      return plan === undefined ? t('charts.table.none') : formats.moneyExact(plan)
    }
    own.push({ key: 'plan', head: t('charts.kind.plan'), numeric: true, cell })
  }
  if (has(b => b.between !== 0)) {
    const cell = (index: number) => formats.moneyExact(at(index)?.between ?? 0)
    own.push({
      key: 'between',
      head: t('charts.table.between'),
      numeric: true,
      cell,
      sum: formats.moneyExact(totals.between),
    })
  }
  const reading: ColumnOfTable = {
    key: 'reading',
    head: words.outcome,
    cell: index => {
      const latest = latestIn(series, index).find(r => r.group === undefined)
      if (!latest) return t('charts.table.none')
      return t('charts.table.readingOn', { value: words.value(latest.value), date: formats.day(latest.date) })
    },
  }
  const live: ColumnOfTable = {
    key: 'live',
    head: t('charts.table.live'),
    cell: index => formats.list(liveIn(series, index)),
  }
  return [
    ...(investment ? [soFar, ...own] : [...own, soFar]),
    ...(series.findings.outcome ? [reading] : []),
    ...(series.events.length > 0 ? [live] : []),
  ]
}

/** The chart as a table: the same figures, in full. */
export function ChartTable({ series, words, title }: ChartTableProps) {
  const { t } = words
  const investment = useFrame() === 'investment'
  const columns = columnsOfTable(series, words, investment)
  return (
    <div className="sw-chart__scroll" role="region" aria-label={title} tabIndex={0}>
      <table className="govuk-table sw-chart__table">
        <caption className="govuk-table__caption govuk-table__caption--s">
          {t('charts.table.caption')}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              {t('charts.table.bucket', { grouped: series.grouped })}
            </th>
            <th scope="col" className="govuk-table__header">
              {t('charts.table.days')}
            </th>
            {columns.map(column => (
              <th
                key={column.key}
                scope="col"
                className={
                  column.numeric ? 'govuk-table__header govuk-table__header--numeric' : 'govuk-table__header'
                }
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {series.buckets.map((bucket, index) => (
            <tr key={bucket.key} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                {words.bucket(bucket)}
              </th>
              <td className="govuk-table__cell">{words.days(bucket)}</td>
              {columns.map(column => (
                <td
                  key={column.key}
                  className={
                    column.numeric ? 'govuk-table__cell govuk-table__cell--numeric' : 'govuk-table__cell'
                  }
                >
                  {column.cell(index)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot className="govuk-table__body">
          <tr className="govuk-table__row">
            <th scope="row" colSpan={2} className="govuk-table__header">
              {t('charts.table.sum')}
            </th>
            {columns.map(column => (
              <td key={column.key} className={classes('govuk-table__cell', column.numeric && NUMERIC_CELL)}>
                {column.sum}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
