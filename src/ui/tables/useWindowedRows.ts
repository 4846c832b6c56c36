import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef } from 'react'
import { usePrinting } from '#ui/usePrinting.ts'
import { keepFocusedRow } from './virtualRows.tsx'

const rowHeight = 41

/** Some fifty pages. A browser that lays out tens of thousands of rows stands still. */
const mostOnPaper = 2_000

/** From the first on, each right after the one before. */
const rowsOnPaper = (count: number) =>
  Array.from({ length: Math.min(count, mostOnPaper) }, (_, index) => ({ index, start: 0, end: 0 }))

/** The rows that a table holds: on the screen those in view of the region that it scrolls in, on paper all or the most. */
export function useWindowedRows(count: number) {
  const region = useRef<HTMLElement>(null)
  const kept = useRef<number>(null)
  const printing = usePrinting()
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => region.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    initialRect: { width: 960, height: 600 },
    rangeExtractor: range => keepFocusedRow(range, region.current),
  })
  const { scrollOffset } = virtual
  // Paper does not scroll, and may hold fewer rows: afterwards the table is where it was.
  useLayoutEffect(() => {
    if (printing) kept.current ??= scrollOffset
    else if (kept.current !== null && region.current) {
      region.current.scrollTop = kept.current
      kept.current = null
    }
  }, [printing, scrollOffset])
  if (printing) return { region, printing, items: rowsOnPaper(count), below: 0 }
  const items = virtual.getVirtualItems()
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return { region, printing, items, below, measure: virtual.measureElement }
}
