import type { Asker } from '#exchange/tables/asker.ts'
import { markOf, takeApart, type DecimalMark, type NumberText } from './numberText.ts'

interface Column {
  readonly ask: Asker['ask']
  readonly column: string
  readonly money: boolean
  /** The texts taken apart, where that was done already. */
  readonly numbers?: readonly (NumberText | undefined)[]
}

/**
 * The decimal mark of a whole column. A column that shows both, or amounts that only show `1.234`, is asked:
 * three decimals are not money, so thousands are proposed.
 */
export function columnMark(
  texts: readonly string[],
  { ask, column, money, numbers = texts.map(takeApart) }: Column,
): DecimalMark {
  const seen = { '.': 0, ',': 0, 'either-point': 0, 'either-comma': 0, none: 0 }
  const example: Partial<Record<keyof typeof seen, string>> = {}
  for (const [at, number] of numbers.entries()) {
    if (!number) continue
    const mark = markOf(number.body)
    seen[mark] += 1
    example[mark] ??= texts[at]?.trim() ?? ''
  }
  if (seen['.'] > 0 && seen[','] > 0) {
    const values = { column, point: example['.'] ?? '', comma: example[','] ?? '' }
    const proposed = seen[','] > seen['.'] ? 'comma' : 'point'
    return ask('decimal-mark-mixed', column, { values, options: ['point', 'comma'], proposed }) === 'comma'
      ? ','
      : '.'
  }
  if (seen[','] > 0) return ','
  if (seen['.'] > 0) return '.'
  if (seen['either-point'] === 0 || !money) return '.'
  const values = { column, example: example['either-point'] ?? '' }
  return ask('decimal-mark', column, { values, options: ['point', 'comma'], proposed: 'comma' }) === 'comma'
    ? ','
    : '.'
}
