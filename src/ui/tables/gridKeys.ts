import type { KeyboardEvent } from 'react'

const stops = 'input:not([disabled]), select, textarea, button:not([disabled]), a[href]'

type Step = readonly [rows: number, columns: number]

const caretTypes = new Set(['text', 'search', 'tel', 'url', 'password'])

function atEdge(input: HTMLInputElement | HTMLTextAreaElement, edge: 'start' | 'end'): boolean {
  const { selectionStart, selectionEnd, value } = input
  // All of it selected is how a cell is entered; an arrow then leaves it.
  if (selectionStart === 0 && selectionEnd === value.length) return true
  return selectionStart === selectionEnd && selectionStart === (edge === 'start' ? 0 : value.length)
}

/** Which way a key leads out of a control; undefined where the control needs the key itself. */
function stepOf(event: KeyboardEvent): Step | undefined {
  const { key, target } = event
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined
  const input = target instanceof HTMLInputElement ? target : undefined
  const hasCaret = input !== undefined && caretTypes.has(input.type)
  const typed = target instanceof HTMLTextAreaElement || (input !== undefined && input.type !== 'file')
  if (key === 'Enter') return typed ? [event.shiftKey ? -1 : 1, 0] : undefined
  // A list and a date use the arrows themselves; a text of several lines until its edge.
  const ownsArrows =
    target instanceof HTMLSelectElement || (input !== undefined && !hasCaret && input.type !== 'checkbox')
  if (ownsArrows || event.shiftKey) return undefined
  if (target instanceof HTMLTextAreaElement) {
    if (key === 'ArrowUp' || key === 'ArrowLeft')
      return atEdge(target, 'start') ? (key === 'ArrowUp' ? [-1, 0] : [0, -1]) : undefined
    if (key === 'ArrowDown' || key === 'ArrowRight')
      return atEdge(target, 'end') ? (key === 'ArrowDown' ? [1, 0] : [0, 1]) : undefined
    return undefined
  }
  if (key === 'ArrowUp') return [-1, 0]
  if (key === 'ArrowDown') return [1, 0]
  if (key === 'ArrowLeft') return !hasCaret || atEdge(input, 'start') ? [0, -1] : undefined
  if (key === 'ArrowRight') return !hasCaret || atEdge(input, 'end') ? [0, 1] : undefined
  return undefined
}

/** Moves from cell to cell of a table of controls, over cells without any; says whether there was somewhere to go. */
function moveFrom(cell: HTMLTableCellElement, [down, across]: Step): boolean {
  const row = cell.parentElement
  const table = cell.closest('table')
  if (!(row instanceof HTMLTableRowElement) || !table) return false
  const rows = [...table.rows]
  let rowAt = rows.indexOf(row) + down
  let columnAt = cell.cellIndex + across
  for (;;) {
    const next = rows[rowAt]?.cells[columnAt]
    if (!next) return false
    const stop = next.querySelector<HTMLElement>(stops)
    if (stop) {
      stop.focus()
      if (stop instanceof HTMLInputElement || stop instanceof HTMLTextAreaElement) stop.select()
      return true
    }
    rowAt += down
    columnAt += across
  }
}

/** Arrow keys and Enter between the controls of a table. `onPastEnd`: Enter in the last row. */
export function gridKeys(onPastEnd?: () => void) {
  return (event: KeyboardEvent<HTMLTableElement>): void => {
    const cell = event.target instanceof Element && event.target.closest('td, th')
    const step = stepOf(event)
    if (!step || !(cell instanceof HTMLTableCellElement)) return
    // Enter in a table never submits the form around it.
    event.preventDefault()
    if (!moveFrom(cell, step) && event.key === 'Enter' && !event.shiftKey) {
      if (event.target instanceof HTMLElement) event.target.blur()
      onPastEnd?.()
    }
  }
}
