import { useMemo, useRef } from 'react'
import type { ChartSeries } from '#core/chart/types.ts'
import { ChartAlone } from './ChartAlone.tsx'
import { columnsOf, moneyAxis } from './columns.ts'
import { textWidth } from './labels.ts'
import { layoutOf } from './layout.ts'
import { PartsPanel } from './PartsPanel.tsx'
import { readPart } from './readout.ts'
import { useWidth } from './useWidth.ts'
import { bucketName, useChartWords } from './words.ts'

interface PartsChartProps {
  readonly series: ChartSeries
  /** Fixes the width in pixels; the room there is when absent. */
  readonly width?: number
  /** The finding. */
  readonly title: string
  /** Measure, period and source. */
  readonly caption: string
  /** Name of downloaded files without their ending. */
  readonly fileName: string
  readonly onDownloadData: () => void
}

/** What one deliverable cost in each sprint, as bars. Its table twin is the page's. */
export function PartsChart({ series, title, caption, fileName, onDownloadData, ...props }: PartsChartProps) {
  const words = useChartWords(series)
  const stage = useRef<HTMLDivElement>(null)
  const measured = useWidth(stage)
  const width = props.width ?? measured
  const { columns, axis, layout } = useMemo(() => {
    // Each sprint's own part, in both frames: what was put in before is no part of it.
    const bars = columnsOf(series, 'cost').map(column => ({
      ...column,
      top: series.buckets[column.index]?.total ?? 0,
    }))
    const money = moneyAxis(bars)
    const left = money.ticks.reduce(
      (most, tick) => Math.max(most, textWidth(words.formats.moneyChart(tick))),
      0,
    )
    return {
      columns: bars,
      axis: money,
      layout: layoutOf(width ?? 0, series.buckets.length, { left, right: 0 }),
    }
  }, [series, width, words])
  return (
    <ChartAlone
      stage={stage}
      title={title}
      caption={caption}
      layout={layout}
      nameOf={index => bucketName(series, index, words)}
      hint={words.t('charts.read.hint', { grouped: series.grouped })}
      read={index => readPart(series, index, words)}
      fileName={fileName}
      onDownloadData={onDownloadData}
    >
      {width !== undefined && (
        <PartsPanel series={series} columns={columns} axis={axis} layout={layout} words={words} />
      )}
    </ChartAlone>
  )
}
