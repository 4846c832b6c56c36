import { useMemo } from 'react'
import { partSeries } from '#core/chart/partSeries.ts'
import type { SprintPart } from '#core/outcomes/deliverableFigure.ts'
import { download } from '#ui/actions/download.ts'
import { fileStem } from '#ui/actions/fileName.ts'
import { Loading } from '#ui/feedback/Loading.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { whenLoaded } from '#ui/whenLoaded.ts'
import type { DeliverableProps } from './deliverableProps.ts'

const PartsChart = whenLoaded(() => import('#ui/charts/PartsChart.tsx').then(m => m.PartsChart), Loading)
// Asked for with the screen's own code, so that it is there when the rows are read.
void PartsChart.fetch()

type Known = Extract<SprintPart, { kind: 'known' }>

interface PartsOverTimeProps extends DeliverableProps {
  /** The largest part, and how many are known. */
  readonly most: Known
  readonly n: number
}

/** Its part of each sprint as a chart, which can be taken as a picture and as data. */
export function PartsOverTime({ figure, figures, data, today, most, n }: PartsOverTimeProps) {
  const t = useText()
  const formats = useFormats()
  const { parts, total, deliverable } = figure
  const series = useMemo(() => partSeries(figures, parts), [figures, parts])
  const [first, last] = [series.buckets[0], series.buckets.at(-1)]
  if (!first || !last) return null
  const name = fileStem(t('deliverable.file'), today, { ...data.team, name: deliverable.name })
  const save = async () => {
    const { partsCsv } = await import('#exchange/tables/partsTable.ts')
    const csv = partsCsv(series, deliverable.name, {
      column: column => t(`deliverable.csv.${column}`),
      noRate: ({ role, from, to }) => t('charts.csv.noRateOf', { role, from, to }),
    })
    download(`${name}.csv`, csv, 'text/csv;charset=utf-8')
  }
  return (
    <PartsChart
      series={series}
      title={t('deliverable.bySprint.most', {
        n,
        number: most.sprint.number,
        money: formats.money(most.amount),
        total: formats.moneyKnown(total, series.known),
      })}
      caption={t('deliverable.bySprint.caption', {
        name: deliverable.name,
        days: t('charts.days', { from: formats.date(first.from), to: formats.date(last.to) }),
        quarters: series.grouped === 'quarter' ? 'yes' : 'no',
      })}
      fileName={name}
      onDownloadData={() => void save()}
    />
  )
}
