import type { ChartSeries } from '#core/chart/types.ts'
import { MoneyPanel } from './MoneyPanel.tsx'
import { OutcomePanel } from './OutcomePanel.tsx'
import type { ChartPlan } from './plan.ts'
import type { Words } from './words.ts'

interface PanelsProps {
  readonly series: ChartSeries
  readonly plan: ChartPlan
  readonly words: Words
}

/** The two panels; where there is no outcome and nothing went live, a sentence stands for the lower one. */
export function Panels({ series, plan, words }: PanelsProps) {
  const { layout } = plan
  const nothingBelow = !series.findings.outcome && series.events.length === 0
  return (
    <>
      <MoneyPanel series={series} columns={plan.columns} axis={plan.money} layout={layout} words={words} />
      {nothingBelow ? (
        <p className="sw-chart__nothing">{words.t('charts.lower.noOutcome')}</p>
      ) : (
        <OutcomePanel
          series={series}
          lines={plan.lines}
          axis={plan.outcome}
          marks={plan.marks}
          layout={layout}
          words={words}
        />
      )}
    </>
  )
}
