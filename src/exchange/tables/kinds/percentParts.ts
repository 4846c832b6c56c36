import type { Unit } from '#core/records/metric.ts'
import type { Asker } from '#exchange/tables/asker.ts'
import { takeApart } from '#exchange/tables/cells/numberText.ts'

/** A part of 1 as percent, without the noise of binary fractions: 0.07 is 7. */
export const asPercent = (part: number): number => Number((part * 100).toPrecision(12))

interface ValueColumn {
  readonly ask: Asker['ask']
  readonly column: string
  readonly unit: Unit | undefined
}

/** Whether values under a percent metric are parts of 1 (0.66 for 66%); asked where no % is written. */
export function areParts(texts: readonly string[], { ask, column, unit }: ValueColumn): boolean {
  if (unit !== 'percent' || texts.length === 0) return false
  if (column.includes('%') || texts.some(text => text.includes('%'))) return false
  const sizes = texts.map(text => Number(takeApart(text)?.body.replace(',', '.') ?? Number.NaN))
  const inOne = sizes.every(size => Number.isNaN(size) || size <= 1)
  const example = texts[sizes.findIndex(size => size > 0)]
  if (!inOne || example === undefined) return false
  const question = { values: { column, example }, options: ['parts', 'percent'], proposed: 'parts' }
  return ask('parts-of-one', '', question) === 'parts'
}
