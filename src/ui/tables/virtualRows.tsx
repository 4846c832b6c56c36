import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef } from 'react'

/** The rows in view, and the one that has the focus: scrolled away, it still keeps it. */
export function keepFocusedRow(range: Range, region: HTMLElement | null): number[] {
  const shown = defaultRangeExtractor(range)
  const focused = region?.contains(document.activeElement)
    ? document.activeElement?.closest<HTMLElement>('tr[data-index]')
    : undefined
  const index = Number(focused?.dataset['index'] ?? NaN)
  return Number.isInteger(index) && index >= 0 && index < range.count && !shown.includes(index)
    ? [...shown, index].toSorted((a, b) => a - b)
    : shown
}

/** Holds the height of the rows that are not there. */
export function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  const cell = useRef<HTMLTableCellElement>(null)
  useLayoutEffect(() => {
    if (cell.current) cell.current.style.blockSize = `${height}px`
  }, [height])
  return height > 0 ? (
    <tr aria-hidden="true" className="sw-spacer">
      <td ref={cell} colSpan={columns}>
        {'\u00a0'}
      </td>
    </tr>
  ) : null
}
