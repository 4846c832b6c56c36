import { addDays, toIsoDate } from '#core/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'

/** Days from one to another, both included. */
interface Span {
  readonly from: IsoDate
  readonly to: IsoDate
}

const YEAR = String.raw`(?<fy>fy|financial year)? ?(?<year>(?:19|20)\d\d) ?(?<mark>[-/–]) ?(?<next>\d\d|(?:19|20)\d\d)`
const QUARTER = String.raw`(?:q|qtr|quarter) ?(?<quarter>[1-4])`
const WRITTEN = [`${YEAR}`, `${QUARTER},? ?(?:of )?${YEAR}`, `${YEAR},? ?${QUARTER}`].map(
  form => new RegExp(`^${form}$`, 'iu'),
)
/** No financial year is written longer; a cell of prose is not searched for one. */
const LONGEST = 40

/** The first day of a month so many months after the start of a year; past December it is the next year's. */
const monthStart = (year: number, month: number) =>
  toIsoDate(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1)

/**
 * The days of a financial year, or of a quarter of one, that is written as "2025-26", "FY2025/26" or "Q1 2026/27".
 * `undefined` where it is neither, or where financial years start in January and have one number.
 */
export function financialPeriod(text: string, startMonth: number): Span | undefined {
  if (text.length > LONGEST || startMonth === 1) return undefined
  const plain = text.replace(/\s+/gu, ' ').trim()
  const found = WRITTEN.map(form => form.exec(plain)?.groups).find(groups => groups !== undefined)
  if (!found) return undefined
  const year = Number(found['year'])
  const quarter = found['quarter'] === undefined ? undefined : Number(found['quarter'])
  if (Number(found['next']?.slice(-2)) !== (year + 1) % 100) return undefined
  // "2011-12" may also be December.
  const mayBeMonth = found['next']?.length === 2 && found['mark'] !== '/' && Number(found['next']) <= 12
  if (mayBeMonth && quarter === undefined && found['fy'] === undefined) return undefined
  const first = startMonth + (quarter === undefined ? 0 : (quarter - 1) * 3)
  const from = monthStart(year, first)
  return { from, to: addDays(monthStart(year, first + (quarter === undefined ? 12 : 3)), -1) }
}
