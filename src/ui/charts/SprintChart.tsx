import { useEffect, useId, useRef, useState } from 'react'
import type { ChartSeries } from '#core/chart/types.ts'
import { useFrame } from '#ui/text.tsx'
import { ChartActions } from './ChartActions.tsx'
import { ChartTable } from './ChartTable.tsx'
import { EventList } from './EventList.tsx'
import { shorten } from './labels.ts'
import { Panels } from './Panels.tsx'
import { useChartPlan } from './plan.ts'
import { ReadingTable } from './ReadingTable.tsx'
import { readPoint } from './readout.ts'
import { captionOf, noteOf, titleOf } from './title.ts'
import { useReading } from './useReading.ts'
import { useWidth } from './useWidth.ts'
import { useChartWords } from './words.ts'
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
  /** The panels have been drawn. */
  readonly onReady?: () => void
}

/** The main chart: money per sprint above, what changed below, on one sprint axis, in the frame of the page. */
export function SprintChart(props: SprintChartProps) {
  const { series, headingLevel = 2, fileName = 'sprints', beside, onDownloadData, onReady } = props
  const frame = useFrame()
  const words = useChartWords(series)
  const { t } = words
  const id = useId()
  const stage = useRef<HTMLDivElement>(null)
  const measured = useWidth(stage)
  // The panels wait for the width: drawing them twice is what costs.
  const width = props.width ?? measured
  const plan = useChartPlan(series, frame, width ?? 0, words)
  const { layout, marks } = plan
  const reading = useReading(layout)
  const [tableOpen, setTableOpen] = useState(false)
  const drawn = width !== undefined
  useEffect(() => {
    if (drawn) onReady?.()
  }, [drawn, onReady])

  const title = titleOf(series, frame, words)
  const caption = captionOf(series, words)
  const note = [noteOf(series, words), beside].filter(Boolean).join(' ')
  const here = reading.index === undefined ? undefined : series.buckets[reading.index]
  const empty = series.buckets.length === 0
  const Heading = `h${headingLevel}` as const
  const live = marks.marks.map(({ label, events }) =>
    t('charts.live.note', { n: label, names: words.formats.list(events.map(e => shorten(e.name))) }),
  )
  const notes = marks.numbered ? [...live, note] : [note]

  return (
    <figure className="sw-chart" aria-labelledby={`${id}-title`}>
      <figcaption>
        <Heading id={`${id}-title`} className="sw-chart__title">
          {title}
        </Heading>
        <p className="sw-chart__caption">{caption}</p>
      </figcaption>
      {!empty && (
        <>
          <div
            ref={stage}
            className="sw-chart__stage"
            role="slider"
            tabIndex={0}
            aria-label={t('charts.read.label', { title })}
            aria-describedby={`${id}-hint`}
            aria-valuemin={1}
            aria-valuemax={layout.count}
            aria-valuenow={(reading.index ?? 0) + 1}
            aria-valuetext={here ? words.bucket(here) : t('charts.read.start')}
            onKeyDown={reading.onKeyDown}
            onBlur={reading.clear}
            onPointerMove={reading.onPointerMove}
            onPointerLeave={reading.clear}
          >
            {reading.index !== undefined && (
              <div
                className="sw-chart__here"
                style={{ left: layout.x(reading.index) - layout.band / 2, width: layout.band }}
              />
            )}
            {drawn && <Panels series={series} plan={plan} words={words} />}
          </div>
          <div className="sw-chart__readout">
            <p role="status">{reading.index !== undefined && readPoint(series, reading.index, words)}</p>
            <p id={`${id}-hint`} className="sw-chart__hint" hidden={reading.index !== undefined}>
              {t('charts.read.hint', { grouped: series.grouped })}
            </p>
          </div>
          {drawn && marks.numbered && <EventList marks={marks.marks} />}
          <p className="sw-chart__note">{note}</p>
          <ChartActions
            stage={stage}
            text={{ title, caption, notes }}
            fileName={fileName}
            tableOpen={tableOpen}
            onToggleTable={() => setTableOpen(open => !open)}
            {...(onDownloadData ? { onDownloadData } : {})}
          />
          {tableOpen && (
            <div className="sw-chart__tables">
              <ChartTable series={series} words={words} />
              <ReadingTable series={series} words={words} />
            </div>
          )}
        </>
      )}
    </figure>
  )
}
