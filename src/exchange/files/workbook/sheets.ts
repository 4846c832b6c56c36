import { notice } from '#exchange/files/notice.ts'
import type { FileSheet } from '#exchange/files/types.ts'
import type { Notice } from '#exchange/tables/types.ts'
import type { SheetGrid } from './sheetGrid.ts'

export interface ReadSheet extends SheetGrid {
  readonly name: string
  readonly hidden: boolean
}

/** The sheets that hold something, those in sight first, with what is to be said of them. */
export function offered(sheets: readonly ReadSheet[]): {
  readonly sheets: readonly FileSheet[]
  readonly notices: readonly Notice[]
} {
  const filled = sheets.flatMap(({ name, hidden, grid }) => (grid ? [{ name, hidden, grid }] : []))
  const hidden = filled.filter(sheet => sheet.hidden)
  const said = sheets.flatMap(({ name, uncalculated, filledDown }) => [
    ...(uncalculated > 0 ? [notice('formula-empty', { sheet: name, count: uncalculated })] : []),
    ...(filledDown > 0 ? [notice('merged-cells', { sheet: name, count: filledDown })] : []),
  ])
  if (hidden.length > 0) {
    const names = hidden.map(({ name }) => name).join(', ')
    said.push(notice('hidden-sheets', { count: hidden.length, names }))
  }
  return { sheets: [...filled.filter(sheet => !sheet.hidden), ...hidden], notices: said }
}
