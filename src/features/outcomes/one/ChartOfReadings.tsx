import { useMemo } from 'react'
import { chartSeries } from '#core/chart/series.ts'
import { fileStem } from '#ui/actions/fileName.ts'
import { Loading } from '#ui/feedback/Loading.tsx'
import { whenLoaded } from '#ui/whenLoaded.ts'
import type { OutcomeProps } from './outcomeProps.ts'

const OutcomeChart = whenLoaded(
  () => import('#ui/charts/OutcomeChart.tsx').then(m => m.OutcomeChart),
  Loading,
)

/** The readings from baseline to target, with what serves the outcome and went live; nothing where nothing was read. */
export function ChartOfReadings({ figures, figure, today }: OutcomeProps) {
  const { outcome, metric } = figure
  const series = useMemo(() => {
    const all = chartSeries(figures, outcome.id)
    return { ...all, events: all.events.filter(({ linked }) => linked) }
  }, [figures, outcome.id])
  if (series.readings.length === 0) return null
  return (
    <OutcomeChart
      series={series}
      fileName={fileStem('chart', today, { ...figures.data.team, name: metric.name })}
    />
  )
}
