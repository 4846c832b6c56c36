import { useMemo } from 'react'
import type { ChartSeries } from '#core/chart/types.ts'
import type { Frame } from '#ui/text.tsx'
import { columnsOf, moneyAxis } from './columns.ts'
import { marksOf } from './events.ts'
import { textWidth } from './labels.ts'
import { layoutOf } from './layout.ts'
import { linesOf, outcomeAxis } from './lines.ts'
import type { Words } from './words.ts'

const WIDEST_SIDE = 132
const NARROWEST_SIDE = 78

/** Everything that is worked out once before the panels are drawn: axes, bars, lines, arrows and the one layout. */
export function useChartPlan(series: ChartSeries, frame: Frame, width: number, words: Words) {
  return useMemo(() => {
    const columns = columnsOf(series, frame)
    const money = moneyAxis(columns)
    const lines = linesOf(series)
    const outcome = outcomeAxis(series)
    const ticks = [...money.ticks.map(words.formats.moneyChart), ...(outcome?.ticks.map(words.tick) ?? [])]
    const sides = [
      words.t('charts.kind.supplier'),
      ...(series.target ? [words.t('charts.target', { value: words.value(series.target.value) })] : []),
      ...(series.baseline ? [words.t('charts.baseline', { value: words.value(series.baseline.value) })] : []),
      ...lines.flatMap(line => (line.group === undefined ? [] : [line.group])),
    ]
    const widest = (texts: readonly string[], bold: boolean) =>
      texts.reduce((most, text) => Math.max(most, textWidth(text, 14, bold)), 0)
    const layout = layoutOf(width, series.buckets.length, {
      left: widest(ticks, false),
      right: Math.min(widest(sides, true), width < 520 ? NARROWEST_SIDE : WIDEST_SIDE),
    })
    return { columns, money, lines, outcome, layout, marks: marksOf(series.events, layout) }
  }, [series, frame, width, words])
}

export type ChartPlan = ReturnType<typeof useChartPlan>
