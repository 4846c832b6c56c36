import { useId, useRef, useState } from 'react'
import { workKinds, type QuarterWork, type WorkKind } from '#core/funding/types.ts'
import { ChartActions } from '#ui/charts/ChartActions.tsx'
import { ChartStage } from '#ui/charts/ChartStage.tsx'
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
  const id = useId()
  const stage = useRef<HTMLDivElement>(null)
  const width = useWidth(stage)
  const [open, setOpen] = useState(false)
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
    <figure className="sw-chart sw-chart--alone" aria-labelledby={`${id}-title`}>
      <figcaption>
        <h2 id={`${id}-title`} className="sw-chart__title">
          {title}
        </h2>
        <p className="sw-chart__caption">{caption}</p>
      </figcaption>
      <ChartStage
        stage={stage}
        layout={layout}
        nameOf={index => quarters[index]?.label ?? ''}
        hint={t('charts.shares.hint')}
        title={title}
        read={read}
      >
        {width !== undefined && <SharesMarks quarters={quarters} kinds={kinds} layout={layout} />}
      </ChartStage>
      <ChartActions
        stage={stage}
        text={{ title, caption, notes: [] }}
        fileName={fileName}
        table={{ open, toggle: () => setOpen(shown => !shown) }}
        onDownloadData={onDownloadData}
      />
      {open && (
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
      )}
    </figure>
  )
}
