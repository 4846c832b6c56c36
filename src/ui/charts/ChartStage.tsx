import { useId, type ReactNode, type RefObject } from 'react'
import { useText } from '#ui/text.tsx'
import type { Layout } from './layout.ts'
import { useReading } from './useReading.ts'

interface ChartStageProps {
  readonly stage: RefObject<HTMLDivElement | null>
  readonly layout: Layout
  /** What a place of the axis is called. */
  readonly nameOf: (index: number) => string
  /** How it is read on the keyboard. */
  readonly hint: string
  readonly title: string
  /** One place of the axis in a sentence. */
  readonly read: (index: number) => string
  /** The panels. */
  readonly children: ReactNode
}

/** Where the panels stand: read place by place, with the arrow keys or by pointing. */
export function ChartStage({ stage, layout, nameOf, hint, title, read, children }: ChartStageProps) {
  const t = useText()
  const id = useId()
  const reading = useReading(layout)
  const { index } = reading
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
        aria-valuetext={index === undefined ? t('charts.read.start') : nameOf(index)}
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
          {hint}
        </p>
      </div>
    </>
  )
}
