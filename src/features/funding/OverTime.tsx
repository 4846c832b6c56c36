import { Suspense, useMemo, useState } from 'react'
import { fundingSeries } from '#core/funding/timeline.ts'
import type { PotFigure } from '#core/funding/types.ts'
import { toCsv } from '#exchange/tables/toCsv.ts'
import { fileStem } from '#ui/actions/fileName.ts'
import { download } from '#ui/actions/download.ts'
import { Loading } from '#ui/feedback/Loading.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { whenLoaded } from '#ui/whenLoaded.ts'
import type { FundingProps } from './fundingProps.ts'
import { overTimeTable } from './overTimeTable.ts'
import { useFundingText } from './useFundingText.ts'

const FundingChart = whenLoaded(() => import('#ui/charts/funding/FundingChart.tsx').then(m => m.FundingChart))

/** What a pot is asked for over time: the one that is open until another is chosen. */
export function OverTime({ data, figures, funding, today }: FundingProps) {
  const { t, formats } = useFundingText()
  const [chosen, choose] = useState<string>()
  const { pots } = funding
  const shown =
    pots.find(({ pot }) => pot.id === chosen) ?? pots.find(({ state }) => state === 'open') ?? pots[0]
  const id = shown?.pot.id
  const series = useMemo(
    () => (id === undefined ? undefined : fundingSeries(figures, funding, id)),
    [figures, funding, id],
  )
  if (!shown || !series || series.points.length === 0) return null
  const { pot, runway } = shown
  const name = fileStem('funding', today, data.team)
  return (
    <Suspense fallback={<Loading />}>
      <FundingChart
        series={series}
        title={finding(shown)}
        caption={t('funding.chart.caption', {
          name: pot.name,
          from: formats.date(pot.from),
          to: formats.date(pot.to),
          grouped: series.grouped,
        })}
        ends={runway.kind === 'runs-out' || runway.kind === 'used-up' ? runway.on : undefined}
        fileName={name}
        onDownloadData={() =>
          download(`${name}.csv`, toCsv(overTimeTable(series, t)), 'text/csv;charset=utf-8')
        }
        choice={
          pots.length > 1 && (
            <div className="sw-chart-choice sw-screen-only">
              <SelectField
                id="pot"
                label={t('funding.chart.pot')}
                value={pot.id}
                options={pots.map(each => ({ value: each.pot.id, text: each.pot.name }))}
                onChange={choose}
              />
            </div>
          )
        }
      />
    </Suspense>
  )

  function finding({ pot: { name: of, amount, to }, runway: end, forecast, used }: PotFigure): string {
    const values = { name: of, amount: formats.moneyShort(amount), to: formats.date(to) }
    if (end.kind === 'used-up') return t('funding.chart.usedUp', { ...values, on: formats.date(end.on) })
    if (end.kind === 'runs-out')
      return t('funding.chart.runsOut', {
        ...values,
        on: formats.date(end.on),
        over: forecast.kind === 'known' && forecast.left < 0 ? 'yes' : 'no',
        by: forecast.kind === 'known' ? formats.moneyShort(Math.abs(forecast.left)) : '',
      })
    if (end.kind === 'lasts')
      return t('funding.chart.lasts', { ...values, left: formats.moneyShort(end.left) })
    return t('funding.chart.used', { ...values, used: formats.moneyShort(used) })
  }
}
