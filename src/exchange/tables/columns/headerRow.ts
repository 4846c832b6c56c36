import { isData } from './columnShape.ts'
import type { FieldSpec } from './fieldSpec.ts'
import { namedFields } from './recognise.ts'

const LOOK_AT = 20
const isFilled = (cell: string) => cell.trim() !== ''

/**
 * The index of the header row, or `undefined` where the table starts with data. Titles may stand above it. A
 * first row of unknown words is a header too, where a column below it is all numbers or dates.
 */
export function findHeader(
  rows: readonly (readonly string[])[],
  fields: readonly FieldSpec[],
): number | undefined {
  let best: { index: number; named: number } | undefined
  for (const [index, row] of rows.slice(0, LOOK_AT).entries()) {
    const filled = row.filter(isFilled)
    if (filled.length === 0 || filled.some(isData)) continue
    const named = namedFields(filled, fields)
    const enough = named >= 2 || (named === 1 && filled.length <= 2)
    if (enough && named > (best?.named ?? 0)) best = { index, named }
  }
  if (best) return best.index
  const first = rows.findIndex(row => row.some(isFilled))
  const header = rows[first] ?? []
  const below = rows.slice(first + 1, first + 1 + LOOK_AT)
  const unlike = header.some((cell, column) => {
    const data = below.map(row => row[column] ?? '').filter(isFilled)
    return isFilled(cell) && data.length > 0 && data.every(isData)
  })
  return unlike && !header.some(cell => isFilled(cell) && isData(cell)) ? first : undefined
}
