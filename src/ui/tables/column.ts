import type { ReactNode } from 'react'

/** A column of a table: what stands over it, and what a row shows in it. */
export interface Column<Row> {
  readonly key: string
  readonly header: ReactNode
  /** The header is heard, not seen: a column of buttons. */
  readonly headerHidden?: boolean
  readonly cell: (row: Row, index: number) => ReactNode
  /** Figures: to the right, in figures of one width. */
  readonly numeric?: boolean
  /** Names the row. */
  readonly rowHeader?: boolean
  /** Least width, in characters. */
  readonly width?: 'narrow' | 'medium' | 'wide'
}

/** A row under the others: a total. Cells by column key. */
export interface FootRow {
  readonly key: string
  readonly cells: Readonly<Record<string, ReactNode>>
  /** Its first cell takes the room of the empty ones after it: a label that is wider than its column. */
  readonly wideLabel?: boolean
}

/** `folded`: not shown where the page is too narrow for a row. */
export type RowTone = 'bad' | 'muted' | 'strong' | 'folded'
