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

/** No value is a part of 1. */
const none = () => false

/**
 * Which values under a percent metric are parts of 1 (0.66 for 66%), by their size: all of them, those under 1 beside
 * others that are not, or none. Asked where no % is written beside them.
 */
export function partsOfOne(
  texts: readonly string[],
  { ask, column, unit }: ValueColumn,
): (size: number) => boolean {
  if (unit !== 'percent' || column.includes('%')) return none
  return askParts(texts, { ask, column, codes: ['parts-of-one', 'some-parts-of-one'] })
}

interface PartsQuestion extends Omit<ValueColumn, 'unit'> {
  /** Of the question about all values, and about those under 1. */
  readonly codes: readonly [all: string, some: string]
}

/** Which of these percentages are parts of 1: asked by their size alone, whatever their header says. */
export function askParts(
  texts: readonly string[],
  { ask, column, codes: [all, some] }: PartsQuestion,
): (size: number) => boolean {
  const bare = texts.filter(text => !text.includes('%'))
  const sizes = bare.map(text => Number(takeApart(text)?.body.replace(',', '.') ?? Number.NaN))
  const allInOne = bare.length === texts.length && sizes.every(size => Number.isNaN(size) || size <= 1)
  const example = bare[sizes.findIndex(size => size > 0 && (allInOne || size < 1))]
  if (example === undefined) return none
  const question = { values: { column, example }, options: ['parts', 'percent'], proposed: 'parts' }
  const answer = ask(allInOne ? all : some, '', question)
  if (answer !== 'parts') return none
  return size => allInOne || Math.abs(size) < 1
}
