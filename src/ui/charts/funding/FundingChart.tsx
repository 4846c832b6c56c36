import { useRef, type ReactNode } from 'react'
import type { FundingPoint, FundingSeries } from '#core/funding/timeline.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { ChartAlone } from '#ui/charts/ChartAlone.tsx'
import { textWidth } from '#ui/charts/labels.ts'
import { layoutOf } from '#ui/charts/layout.ts'
import { leastMoneyStep, niceAxis } from '#ui/charts/scale.ts'
import { useWidth } from '#ui/charts/useWidth.ts'
import { useFormats } from '#ui/formats.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import { amountsOf } from './fundingLines.ts'
import { FundingMarks } from './FundingMarks.tsx'
import { useFundingWords } from './useFundingWords.ts'
import './funding.scss'

interface FundingChartProps {
  readonly series: FundingSeries
  /** What the chart shows, in a sentence. */
  readonly title: string
  readonly caption: string
  /** The day on which nothing is left. */
  readonly ends: IsoDate | undefined
  readonly fileName: string
  readonly choice?: ReactNode
  readonly onDownloadData: () => void
}

const STEPS = 4
/** Room at the right for "Forecast £1.91m", less of it where the page is narrow. */
const SIDE = { wide: 118, narrow: 78 }
const NARROW_BELOW = 520

/** What a pot is asked for over time: spent, planned, forecast with its range, and what is approved. */
export function FundingChart(props: FundingChartProps) {
  const { series, title, caption, ends, fileName, choice, onDownloadData } = props
  const t = useText()
  const formats = useFormats()
  const words = useFundingWords(series)
  const stage = useRef<HTMLDivElement>(null)
  const width = useWidth(stage)
  const axis = niceAxis(amountsOf(series), { steps: STEPS, leastStep: leastMoneyStep })
  const ticks = axis.ticks.map(tick => textWidth(formats.moneyChart(tick)))
  const layout = layoutOf(width ?? 0, series.points.length, {
    left: Math.max(0, ...ticks),
    right: (width ?? 0) < NARROW_BELOW ? SIDE.narrow : SIDE.wide,
  })
  const money = (amount: number | undefined) => (amount === undefined ? '' : formats.moneyExact(amount))
  return (
    <ChartAlone
      stage={stage}
      title={title}
      caption={caption}
      layout={layout}
      nameOf={words.nameOf}
      hint={t('charts.funding.hint')}
      read={words.read}
      beside={choice}
      fileName={fileName}
      onDownloadData={onDownloadData}
      table={
        <Table
          dense
          caption={t('charts.funding.table', { name: series.pot.name })}
          columns={[
            {
              key: 'days',
              header: t('charts.funding.days'),
              rowHeader: true,
              cell: (_: FundingPoint, i) => words.nameOf(i),
            },
            { key: 'spent', header: t('charts.funding.soFar'), numeric: true, cell: p => money(p.spent) },
            { key: 'plan', header: t('charts.funding.plan'), numeric: true, cell: p => money(p.plan) },
            {
              key: 'forecast',
              header: t('charts.funding.ahead'),
              numeric: true,
              cell: p => (p.kind === 'ahead' ? money(p.forecast) : ''),
            },
            {
              key: 'range',
              header: t('charts.funding.range'),
              numeric: true,
              cell: p =>
                p.kind === 'ahead' && p.low !== undefined && p.high !== undefined
                  ? t('charts.funding.between', { low: money(p.low), high: money(p.high) })
                  : '',
            },
          ]}
          rows={series.points}
          rowKey={({ key, kind }) => `${kind} ${key}`}
        />
      }
    >
      {width !== undefined && <FundingMarks series={series} layout={layout} axis={axis} ends={ends} />}
    </ChartAlone>
  )
}
