import { useMemo, useState } from 'react'
import { chartSeries } from '#core/chart/series.ts'
import type { ChartSeries } from '#core/chart/types.ts'
import type { ChartWords } from '#exchange/tables/chartTable.ts'
import { isExample } from '#core/records/team.ts'
import { fileStem } from '#ui/actions/fileName.ts'
import { download } from '#ui/actions/download.ts'
import { Loading } from '#ui/feedback/Loading.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { whenLoaded } from '#ui/whenLoaded.ts'
import type { Translate } from '#ui/translate.ts'

const SprintChart = whenLoaded(() => import('#ui/charts/SprintChart.tsx').then(m => m.SprintChart), Loading)
// Asked for with the screen's own code, so that it is there when the rows are read.
void SprintChart.fetch()

async function downloadData(name: string, series: ChartSeries, t: Translate) {
  const { chartCsv } = await import('#exchange/tables/chartTable.ts')
  const words: ChartWords = {
    column: column => t(`charts.csv.${column}`),
    noRate: ({ role, from, to }) => t('charts.csv.noRateOf', { role, from, to }),
  }
  download(`${name}.csv`, chartCsv(series, words), 'text/csv;charset=utf-8')
}

/** The two-panel chart, of the outcome that is chosen; the one with most money until one is. */
export function ChartSection({ data, figures, today }: TeamScreenProps) {
  const t = useText()
  const [chosen, choose] = useState<string>()
  const name = fileStem('chart', today, data.team)
  const known = figures.outcomes.some(({ outcome }) => outcome.id === chosen)
  const shown = known ? chosen : figures.outcomes[0]?.outcome.id
  const series = useMemo(() => chartSeries(figures, shown), [figures, shown])
  return (
    <SprintChart
      series={series}
      fileName={name}
      {...(isExample(data.team) && { beside: t('overview.chart.example') })}
      onDownloadData={() => void downloadData(name, series, t)}
      choice={
        figures.outcomes.length > 1 && (
          <div className="sw-chart-choice sw-screen-only">
            <SelectField
              id="outcome"
              label={t('overview.chart.outcome')}
              value={shown ?? ''}
              options={figures.outcomes.map(({ outcome, metric }) => ({
                value: outcome.id,
                text: metric.name,
              }))}
              onChange={choose}
            />
          </div>
        )
      }
    />
  )
}
