import { useRef } from 'react'
import type { ChartSeries } from '#core/chart/types.ts'
import { sentenceStart } from '#ui/sentence.ts'
import { useFrame } from '#ui/text.tsx'
import { ChartAlone } from './ChartAlone.tsx'
import { EventList } from './EventList.tsx'
import { OutcomePanel } from './OutcomePanel.tsx'
import { useChartPlan } from './plan.ts'
import { readChange } from './readout.ts'
import { liveNotes, outcomeCaption, outcomeFinding } from './title.ts'
import { useWidth } from './useWidth.ts'
import { bucketName, useChartWords } from './words.ts'

interface OutcomeChartProps {
  readonly series: ChartSeries
  /** Fixes the width in pixels; the room there is when absent. */
  readonly width?: number
  /** Name of downloaded pictures without their ending. */
  readonly fileName: string
}

/** One outcome from baseline to target: the lower panel of the main chart by itself. Its table twin is the readings'. */
export function OutcomeChart({ series, fileName, ...props }: OutcomeChartProps) {
  const frame = useFrame()
  const words = useChartWords(series)
  const stage = useRef<HTMLDivElement>(null)
  const measured = useWidth(stage)
  const width = props.width ?? measured
  const plan = useChartPlan(series, frame, width ?? 0, words)
  const { layout, lines, outcome, marks } = plan
  const title = sentenceStart(outcomeFinding(series, words) ?? '')
  const caption = outcomeCaption(series, words)
  return (
    <ChartAlone
      stage={stage}
      title={title}
      caption={caption}
      notes={marks.numbered ? liveNotes(marks, words) : []}
      layout={layout}
      nameOf={index => bucketName(series, index, words)}
      hint={words.t('charts.read.hint', { grouped: series.grouped })}
      read={index => readChange(series, index, words)}
      fileName={fileName}
      beside={width !== undefined && marks.numbered && <EventList marks={marks.marks} />}
    >
      {width !== undefined && (
        <OutcomePanel
          series={series}
          lines={lines}
          axis={outcome}
          marks={marks}
          layout={layout}
          words={words}
        />
      )}
    </ChartAlone>
  )
}
