import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import type { ChartSeries } from '#core/chart/types.ts'
import { useFrame } from '#ui/text.tsx'
import { ChartActions } from './ChartActions.tsx'
import { ChartStage } from './ChartStage.tsx'
import { ChartTable } from './ChartTable.tsx'
import { EventList } from './EventList.tsx'
import { Panels } from './Panels.tsx'
import { useChartPlan } from './plan.ts'
import { ReadingTable } from './ReadingTable.tsx'
import { readPoint } from './readout.ts'
import { captionOf, liveNotes, noteOf, titleOf } from './title.ts'
import { useWidth } from './useWidth.ts'
import { bucketName, useChartWords } from './words.ts'
import './sprintChart.scss'

interface SprintChartProps {
  readonly series: ChartSeries
  /** Level of the title among the page's headings; 2 when absent. */
  readonly headingLevel?: 2 | 3
  /** Fixes the width in pixels; the room there is when absent. */
  readonly width?: number
  /** Name of downloaded pictures without their ending. */
  readonly fileName?: string
  /** Said with the source, on the page and in pictures. */
  readonly beside?: string
  /** Makes and hands over the CSV; the button is absent without it. */
  readonly onDownloadData?: () => void
  /** What the chart shows can be chosen: stands under the panels. */
  readonly choice?: ReactNode
  /** The panels have been drawn. */
  readonly onReady?: () => void
}

/** The main chart: money per sprint above, what changed below, on one sprint axis, in the frame of the page. */
export function SprintChart(props: SprintChartProps) {
  const { series, headingLevel = 2, fileName = 'sprints', beside, onDownloadData, onReady, choice } = props
  const frame = useFrame()
  const words = useChartWords(series)
  const id = useId()
  const stage = useRef<HTMLDivElement>(null)
  const measured = useWidth(stage)
  // The panels wait for the width: drawing them twice is what costs.
  const width = props.width ?? measured
  const plan = useChartPlan(series, frame, width ?? 0, words)
  const { layout, marks } = plan
  const [tableOpen, setTableOpen] = useState(false)
  const drawn = width !== undefined
  useEffect(() => {
    if (drawn) onReady?.()
  }, [drawn, onReady])

  const title = titleOf(series, frame, words)
  const caption = captionOf(series, words)
  const note = [noteOf(series, words), beside].filter(Boolean).join(' ')
  const empty = series.buckets.length === 0
  const Heading = `h${headingLevel}` as const
  const notes = marks.numbered ? [...liveNotes(marks, words), note] : [note]

  return (
    <figure className="sw-chart" aria-labelledby={`${id}-title`}>
      <div className="sw-chart__body">
        <figcaption>
          <Heading id={`${id}-title`} className="sw-chart__title">
            {title}
          </Heading>
          <p className="sw-chart__caption">{caption}</p>
        </figcaption>
        {!empty && (
          <>
            <ChartStage
              stage={stage}
              layout={layout}
              nameOf={index => bucketName(series, index, words)}
              hint={words.t('charts.read.hint', { grouped: series.grouped })}
              title={title}
              read={index => readPoint(series, index, words)}
            >
              {drawn && <Panels series={series} plan={plan} words={words} />}
            </ChartStage>
            {choice}
            {drawn && marks.numbered && <EventList marks={marks.marks} />}
            <p className="sw-chart__note">{note}</p>
            <ChartActions
              stage={stage}
              text={{ title, caption, notes }}
              fileName={fileName}
              table={{ open: tableOpen, toggle: () => setTableOpen(open => !open) }}
              {...(onDownloadData ? { onDownloadData } : {})}
            />
          </>
        )}
      </div>
      {tableOpen && !empty && (
        <div className="sw-chart__tables">
          <ChartTable series={series} words={words} />
          <ReadingTable series={series} words={words} />
        </div>
      )}
    </figure>
  )
}
