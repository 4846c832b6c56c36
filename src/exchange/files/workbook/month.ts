import { takeDateApart } from '#exchange/tables/cells/dateText.ts'
import { SHOWN_AS_IS } from './percent.ts'

/** Whether dates under this number format are shown as a month of a year: mmm-yy, mmmm yyyy, mm/yyyy. */
export function isMonth(format: string | undefined): boolean {
  const [shown = ''] = (format ?? '').replace(SHOWN_AS_IS, '').toLowerCase().split(';')
  return shown.includes('m') && shown.includes('y') && !/[dhs]/.test(shown)
}

const BUILT_IN = /\bnumFmtId="17"/
const FORMAT_CODE = /\bformatCode="([^"]*)"/g

/** Whether the styles of a workbook have such a format at all: looking at the format of every cell takes long. */
export const hasMonths = (styles: string): boolean =>
  BUILT_IN.test(styles) ||
  [...styles.matchAll(FORMAT_CODE)].some(([, code]) => isMonth(code?.replaceAll('&quot;', '"')))

/** A day without a time on it, as `cellText` writes one. */
const DAY = /^\d{4}-\d\d-\d\d$/

/** The month of an ISO day as a person would type it; the year in full, so that no number could be a day. */
export const monthText = (day: string): string =>
  new Date(day).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

const isEnd = (day: string) =>
  DAY.test(day) && (day.endsWith('-01') || new Date(Date.parse(day) + 86_400_000).getUTCDate() === 1)

/**
 * Whether the days that a table shows as months are months: each the first or the last of one. A day between was typed
 * as a day, and the format only hides which.
 */
export const areMonths = (days: readonly string[]): boolean => days.every(isEnd)

const ODS_DATE =
  /(<table:table-cell\b[^<>]*?)\soffice:value-type="date"([^<>]*?)\soffice:date-value="(\d{4}-\d\d-\d\d)(?:T00:00:00(?:\.0+)?)?"((?:[^<>]*[^<>/])?>)\s*<text:p\b[^<>]*>([^<>]*)<\/text:p>/g

/** Whether a day is shown as its month, by the words that are shown. */
function isShownAsMonth(day: string, shown: string): boolean {
  const date = takeDateApart(shown)
  return (
    date?.kind === 'month' && date.year === Number(day.slice(0, 4)) && date.month === Number(day.slice(5, 7))
  )
}

/** A table of an ODS with the dates that it shows as months as words: its reader hands over the day alone. */
export function monthsAsWords(table: string): string {
  const shown = [...table.matchAll(ODS_DATE)].flatMap(([, , , day = '', , text = '']) =>
    isShownAsMonth(day, text) ? [day] : [],
  )
  if (shown.length === 0 || !areMonths(shown)) return table
  return table.replace(
    ODS_DATE,
    (cell, before: string, between: string, day: string, rest: string, text: string) =>
      !isShownAsMonth(day, text)
        ? cell
        : `${before} office:value-type="string"${between}${rest}<text:p>${monthText(day)}</text:p>`,
  )
}
