import type { Asker } from '#exchange/tables/asker.ts'
import { markOf, takeApart, type DecimalMark } from './numberText.ts'

/**
 * The decimal mark of a whole column. A column that shows both, or amounts that only show `1.234`, is asked:
 * three decimals are not money, so thousands are proposed.
 */
export function columnMark(
  texts: readonly string[],
  { ask, column, money }: { ask: Asker['ask']; column: string; money: boolean },
): DecimalMark {
  const seen = { '.': 0, ',': 0, 'either-point': 0, 'either-comma': 0, none: 0 }
  const example: Partial<Record<keyof typeof seen, string>> = {}
  for (const text of texts) {
    const number = takeApart(text)
    if (!number) continue
    const mark = markOf(number.body)
    seen[mark] += 1
    example[mark] ??= text.trim()
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
