import { useRef } from 'react'
import { workKinds, type QuarterWork, type WorkKind } from '#core/funding/types.ts'
import { ChartAlone } from '#ui/charts/ChartAlone.tsx'
import { textWidth } from '#ui/charts/labels.ts'
import { layoutOf } from '#ui/charts/layout.ts'
import { useWidth } from '#ui/charts/useWidth.ts'
import { useFormats } from '#ui/formats.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import { SharesMarks } from './SharesMarks.tsx'
import './funding.scss'

interface SharesChartProps {
  readonly quarters: readonly QuarterWork[]
  readonly title: string
  readonly caption: string
  readonly fileName: string
  readonly onDownloadData: () => void
}

const SIDE = { wide: 190, narrow: 96 }
const NARROW_BELOW = 520

/** What the work was, as shares of each quarter's money. */
export function SharesChart({ quarters, title, caption, fileName, onDownloadData }: SharesChartProps) {
  const t = useText()
  const formats = useFormats()
  const stage = useRef<HTMLDivElement>(null)
  const width = useWidth(stage)
  const layout = layoutOf(width ?? 0, quarters.length, {
    left: textWidth(formats.share(1)),
    right: (width ?? 0) < NARROW_BELOW ? SIDE.narrow : SIDE.wide,
  })
  const kinds = workKinds.filter(kind => quarters.some(({ work }) => work[kind] !== 0))
  const shareOf = ({ work, total }: QuarterWork, kind: WorkKind) =>
    total > 0 ? formats.share(work[kind] / total) : t('charts.shares.none')
  const read = (index: number): string => {
    const quarter = quarters[index]
    if (!quarter) return ''
    return t('charts.shares.read', {
      quarter: quarter.label,
      total: formats.money(quarter.total),
      parts: formats.list(
        kinds
          .filter(kind => quarter.work[kind] !== 0)
          .map(kind =>
            t('charts.shares.part', { kind: t(`charts.shares.${kind}`), share: shareOf(quarter, kind) }),
          ),
      ),
    })
  }
  return (
    <ChartAlone
      stage={stage}
      title={title}
      caption={caption}
      layout={layout}
      nameOf={index => quarters[index]?.label ?? ''}
      hint={t('charts.shares.hint')}
      read={read}
      fileName={fileName}
      onDownloadData={onDownloadData}
      table={
        <Table
          dense
          caption={t('charts.shares.table')}
          columns={[
            {
              key: 'quarter',
              header: t('charts.shares.quarter'),
              rowHeader: true,
              cell: ({ label }: QuarterWork) => label,
            },
            ...kinds.map(kind => ({
              key: kind,
              header: t(`charts.shares.${kind}`),
              numeric: true,
              cell: (quarter: QuarterWork) =>
                t('charts.shares.cell', {
                  amount: formats.moneyExact(quarter.work[kind]),
                  share: shareOf(quarter, kind),
                }),
            })),
            {
              key: 'total',
              header: t('charts.shares.total'),
              numeric: true,
              cell: ({ total }: QuarterWork) => formats.moneyExact(total),
            },
          ]}
          rows={quarters}
          rowKey={({ label }) => label}
        />
      }
    >
      {width !== undefined && <SharesMarks quarters={quarters} kinds={kinds} layout={layout} />}
    </ChartAlone>
  )
}
