import { useMemo, useState } from 'react'
import { fundingSeries } from '#core/funding/timeline.ts'
import type { Figures } from '#core/figures.ts'
import type { Funding, PotFigure } from '#core/funding/types.ts'
import { toCsv } from '#exchange/tables/toCsv.ts'
import { fileStem } from '#ui/actions/fileName.ts'
import { download } from '#ui/actions/download.ts'
import { Loading } from '#ui/feedback/Loading.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { isolate } from '#ui/isolate.ts'
import { whenLoaded } from '#ui/whenLoaded.ts'
import type { FundingProps } from './fundingProps.ts'
import { overTimeTable } from './overTimeTable.ts'
import { useFundingText } from './useFundingText.ts'

const FundingChart = whenLoaded(
  () => import('#ui/charts/funding/FundingChart.tsx').then(m => m.FundingChart),
  Loading,
)

/** The largest pot that is open; where none is, the largest. */
function largest(pots: readonly PotFigure[]): PotFigure | undefined {
  const open = pots.filter(({ state }) => state === 'open')
  return (open.length > 0 ? open : pots).toSorted((a, b) => b.pot.amount - a.pot.amount)[0]
}

const useSeries = (figures: Figures, funding: Funding, pot: string) =>
  useMemo(() => fundingSeries(figures, funding, pot), [figures, funding, pot])

/** What the chart shows, in a sentence. */
function finding(
  { pot: { name: of, amount, to }, runway: end, forecast, used }: PotFigure,
  { t, formats }: Pick<ReturnType<typeof useFundingText>, 't' | 'formats'>,
): string {
  const values = { name: of, amount: formats.moneyShort(amount), to: formats.date(to) }
  if (end.kind === 'used-up') return t('funding.chart.usedUp', { ...values, on: formats.date(end.on) })
  if (end.kind === 'runs-out')
    return t('funding.chart.runsOut', {
      ...values,
      on: formats.date(end.on),
      over: forecast.kind === 'known' && forecast.left < 0 ? 'yes' : 'no',
      by: forecast.kind === 'known' ? formats.moneyShort(Math.abs(forecast.left)) : '',
    })
  if (end.kind === 'lasts') return t('funding.chart.lasts', { ...values, left: formats.moneyShort(end.left) })
  return t('funding.chart.used', { ...values, used: formats.moneyShort(used) })
}

/** What a pot is asked for over time: the largest that is open, until another is chosen. */
export function OverTime({ data, figures, funding, today }: FundingProps) {
  const { t, formats } = useFundingText()
  const [chosen, choose] = useState<string>()
  const { pots } = funding
  const shown = pots.find(({ pot }) => pot.id === chosen) ?? largest(pots)
  const series = useSeries(figures, funding, shown?.pot.id ?? '')
  if (!shown || !series || series.points.length === 0) return null
  const { pot, runway } = shown
  const name = fileStem('funding', today, data.team)
  return (
    <FundingChart
      series={series}
      title={finding(shown, { t, formats })}
      caption={t('funding.chart.caption', {
        name: pot.name,
        from: formats.date(pot.from),
        to: formats.date(pot.to),
        grouped: series.grouped,
        ranged: funding.ratio.kind === 'known' ? 'yes' : 'no',
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
              options={pots.map(each => ({ value: each.pot.id, text: isolate(each.pot.name) }))}
              onChange={choose}
            />
          </div>
        )
      }
    />
  )
}
