import { plainWords } from '#exchange/tables/cells/choice.ts'
import { columnOrder } from '#exchange/tables/cells/dateOrder.ts'
import { takeDateApart } from '#exchange/tables/cells/dateText.ts'
import { takeApart } from '#exchange/tables/cells/numberText.ts'
import { datesIn, readWhen, type When } from '#exchange/tables/cells/period.ts'
import { dayOrYear } from '#exchange/tables/cells/dayOrYear.ts'
import type { TableContext } from '#exchange/tables/types.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import type { Asker } from '#exchange/tables/asker.ts'
import { dayNumberIn, runOn } from './dayNumbers.ts'

/** A column that holds one measure of one period. */
export interface PeriodColumn {
  readonly index: number
  readonly header: string
  /** The period as written. */
  readonly period: string
  readonly when: When
  /** Empty where the header is only a period. */
  readonly measure: string
}

/** A table with a column per period: labels at the left, one row for each thing measured. */
export interface WideTable {
  readonly headerIndex: number
  readonly header: readonly string[]
  readonly periods: readonly PeriodColumn[]
  readonly labels: readonly number[]
}

const LOOK_AT = 20
const dayFirst = { order: 'day-first', isoSwapped: false } as const

/** Splits "April 2012 to March 2013: volume" into its period and its measure. */
function splitHeader(
  header: string,
  yearStart: number | undefined,
): { period: string; measure: string } | undefined {
  const text = header.replace(/\s+/gu, ' ').trim()
  const at = text.indexOf(':')
  const parts = at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
  const [period = '', measure = ''] = parts.map(part => part.trim())
  return readWhen(period, dayFirst, yearStart) ||
    readWhen(period, { ...dayFirst, order: 'month-first' }, yearStart)
    ? { period, measure }
    : undefined
}

/** A number that is not a day: "02.11.2026" could be either. */
const isNumber = (text: string | undefined) =>
  text !== undefined && takeApart(text) !== undefined && (takeDateApart(text)?.kind ?? 'serial') === 'serial'

/** The headers of a row that are periods; days as numbers only where they run on and most of the row is such. */
function periodsIn(header: readonly string[], yearStart: number | undefined) {
  const split = header.flatMap((text, index) => {
    const parts = splitHeader(text, yearStart)
    return parts ? [{ index, header: text.trim(), ...parts }] : []
  })
  const days = split.flatMap(({ period }) => dayNumberIn(period) ?? [])
  const filled = header.filter(text => text.trim() !== '').length
  if (days.length * 2 > filled && runOn([...new Set(days)])) return split
  return split.filter(({ period }) => dayNumberIn(period) === undefined)
}

/** Finds a row of headers that are periods with numbers below them, or `undefined` where the table is not wide. */
export function findWide(
  grid: Grid,
  { ask, context }: { readonly ask: Asker['ask']; readonly context: TableContext },
): WideTable | undefined {
  for (const [headerIndex, header] of grid.rows.slice(0, LOOK_AT).entries()) {
    const split = periodsIn(header, context.financialYearStart)
    const below = grid.rows.slice(headerIndex + 1)
    if (split.length < 2 || !below.some(row => split.some(({ index }) => isNumber(row[index])))) continue
    const dates = split.flatMap(({ period }) => datesIn(period))
    const order = columnOrder(dates, { ask, column: split[0]?.header ?? '', all: dates })
    const first = split[0]?.index ?? 0
    const labels = Array.from({ length: first }, (_, i) => i)
    const texts = split.map(({ period }) => period)
    const writtenOut = dayOrYear(texts, {
      ask,
      expected: context.expected,
      column: header.slice(0, first).join(' '),
    })
    const periods = split.flatMap(column => {
      const when = readWhen(writtenOut(column.period), order, context.financialYearStart)
      return when ? [{ ...column, when }] : []
    })
    return { headerIndex, header, periods, labels }
  }
  return undefined
}

/** The measures of a wide table, in order, each once. */
export function measuresOf(table: WideTable): readonly string[] {
  const seen = new Map<string, string>()
  for (const { measure } of table.periods) {
    if (!seen.has(plainWords(measure))) seen.set(plainWords(measure), measure)
  }
  return [...seen.values()]
}
