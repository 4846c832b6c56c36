import { useId, useState, type ReactNode, type RefObject } from 'react'
import { ChartActions } from './ChartActions.tsx'
import { ChartStage } from './ChartStage.tsx'
import type { Layout } from './layout.ts'
import './sprintChart.scss'

interface ChartAloneProps {
  readonly stage: RefObject<HTMLDivElement | null>
  /** The finding. */
  readonly title: string
  /** Measure, period and source. */
  readonly caption: string
  /** Said in pictures under the panel. */
  readonly notes?: readonly string[]
  readonly layout: Layout
  /** What a place of the axis is called. */
  readonly nameOf: (index: number) => string
  /** How it is read on the keyboard. */
  readonly hint: string
  /** One place of the axis in a sentence. */
  readonly read: (index: number) => string
  /** Name of downloaded files without their ending. */
  readonly fileName: string
  readonly onDownloadData?: () => void
  /** The table twin, where the page does not show it anyway. */
  readonly table?: ReactNode
  /** What stands between the panel and what can be done with it. */
  readonly beside?: ReactNode
  /** The panel. */
  readonly children: ReactNode
}

/** A chart of one panel: its finding as the title, to be read place by place, with its picture, data and table twin. */
export function ChartAlone(props: ChartAloneProps) {
  const { stage, title, caption, notes = [], fileName, onDownloadData, table, beside, children } = props
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <figure className="sw-chart sw-chart--alone" aria-labelledby={`${id}-title`}>
      <figcaption>
        <h2 id={`${id}-title`} className="sw-chart__title">
          {title}
        </h2>
        <p className="sw-chart__caption">{caption}</p>
      </figcaption>
      <ChartStage
        stage={stage}
        layout={props.layout}
        nameOf={props.nameOf}
        hint={props.hint}
        title={title}
        read={props.read}
      >
        {children}
      </ChartStage>
      {beside}
      <ChartActions
        stage={stage}
        text={{ title, caption, notes }}
        fileName={fileName}
        {...(table !== undefined && { table: { open, toggle: () => setOpen(shown => !shown) } })}
        {...(onDownloadData && { onDownloadData })}
      />
      {open && table}
    </figure>
  )
}
