import { useId, type ReactNode, type RefObject } from 'react'
import type { ChartSeries } from '#core/chart/types.ts'
import type { Layout } from './layout.ts'
import { useReading } from './useReading.ts'
import type { Words } from './words.ts'

interface ChartStageProps {
  readonly stage: RefObject<HTMLDivElement | null>
  readonly series: ChartSeries
  readonly layout: Layout
  readonly words: Words
  readonly title: string
  /** One place of the axis in a sentence. */
  readonly read: (index: number) => string
  /** The panels. */
  readonly children: ReactNode
}

/** Where the panels stand: read place by place, with the arrow keys or by pointing. */
export function ChartStage({ stage, series, layout, words, title, read, children }: ChartStageProps) {
  const { t } = words
  const id = useId()
  const reading = useReading(layout)
  const { index } = reading
  const here = index === undefined ? undefined : series.buckets[index]
  return (
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
        aria-valuenow={(index ?? 0) + 1}
        aria-valuetext={here ? words.bucket(here) : t('charts.read.start')}
        onKeyDown={reading.onKeyDown}
        onBlur={reading.clear}
        onPointerMove={reading.onPointerMove}
        onPointerLeave={reading.clear}
      >
        {index !== undefined && (
          <div
            className="sw-chart__here"
            style={{ left: layout.x(index) - layout.band / 2, width: layout.band }}
          />
        )}
        {children}
      </div>
      <div className="sw-chart__readout">
        <p role="status">{index !== undefined && read(index)}</p>
        <p id={`${id}-hint`} className="sw-chart__hint" hidden={index !== undefined}>
          {t('charts.read.hint', { grouped: series.grouped })}
        </p>
      </div>
    </>
  )
}
