import { takeDateApart } from '#exchange/tables/cells/dateText.ts'
import { isDash, markOf, takeApart } from '#exchange/tables/cells/numberText.ts'
import { datesIn } from '#exchange/tables/cells/period.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'

/** What a column's cells look like, for telling what it holds without a header. Shares are of the filled cells. */
export interface ColumnShape {
  readonly index: number
  readonly filled: number
  readonly dates: number
  readonly numbers: number
  readonly texts: number
  /** Numbers with a currency sign or two decimals. */
  readonly money: number
  readonly whole: number
  readonly largest: number
  readonly smallest: number
  readonly averageLength: number
  readonly distinct: number
  /** Cells as `plainWords` writes them. */
  readonly words: readonly string[]
}

const SAMPLE = 200
const isDate = (text: string) =>
  datesIn(text).every(part => (takeDateApart(part)?.kind ?? 'serial') !== 'serial')

/** Whether a cell holds data rather than words. */
export const isData = (text: string): boolean => isDate(text) || takeApart(text) !== undefined || isDash(text)

/** The first filled cells of a column, trimmed. */
export function firstFilled(rows: readonly (readonly string[])[], index: number, count: number): string[] {
  const found: string[] = []
  for (const row of rows) {
    if (found.length === count) break
    const text = row[index]?.trim() ?? ''
    if (text !== '') found.push(text)
  }
  return found
}

/** Looks at the first 200 filled cells of a column. */
export function columnShape(rows: readonly (readonly string[])[], index: number): ColumnShape {
  const texts = firstFilled(rows, index, SAMPLE)
  const of = (count: number) => (texts.length === 0 ? 0 : count / texts.length)
  const dates = texts.filter(isDate)
  const numbers = texts
    .filter(text => !isDate(text))
    .map(takeApart)
    .filter(number => number !== undefined)
  const sizes = numbers.map(({ body }) => Number(body.replace(/[,' ’]/g, ''))).filter(Number.isFinite)
  const isMoney = (number: (typeof numbers)[number]) =>
    number.symbol !== undefined || /[.,]\d\d$/.test(number.body)
  const dashes = texts.filter(isDash).length
  return {
    index,
    filled: texts.length,
    dates: of(dates.length),
    numbers: of(numbers.length + dashes),
    texts: of(texts.length - dates.length - numbers.length - dashes),
    money: of(numbers.filter(isMoney).length),
    whole: of(numbers.filter(({ body, symbol }) => symbol === undefined && markOf(body) === 'none').length),
    largest: sizes.reduce((a, b) => Math.max(a, b), 0),
    smallest: sizes.reduce((a, b) => Math.min(a, b), Infinity),
    averageLength: of(texts.reduce((length, text) => length + text.trim().length, 0)),
    distinct: new Set(texts).size,
    words: texts.map(plainWords),
  }
}
