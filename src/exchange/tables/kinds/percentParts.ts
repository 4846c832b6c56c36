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

/**
 * Which values under a percent metric are parts of 1 (0.66 for 66%), by their size: all of them, those under 1 beside
 * others that are not, or none. Asked where no % is written beside them.
 */
export function partsOfOne(
  texts: readonly string[],
  { ask, column, unit }: ValueColumn,
): (size: number) => boolean {
  const none = () => false
  if (unit !== 'percent' || column.includes('%')) return none
  const bare = texts.filter(text => !text.includes('%'))
  const sizes = bare.map(text => Number(takeApart(text)?.body.replace(',', '.') ?? Number.NaN))
  const allInOne = bare.length === texts.length && sizes.every(size => Number.isNaN(size) || size <= 1)
  const example = bare[sizes.findIndex(size => size > 0 && (allInOne || size < 1))]
  if (example === undefined) return none
  const question = { values: { column, example }, options: ['parts', 'percent'], proposed: 'parts' }
  const answer = ask(allInOne ? 'parts-of-one' : 'some-parts-of-one', '', question)
  if (answer !== 'parts') return none
  return size => allInOne || Math.abs(size) < 1
}
