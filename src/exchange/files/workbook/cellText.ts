/** What a spreadsheet cell holds once it is read. */
export type SheetValue = string | number | boolean | Date | null | undefined

const DAY = 86_400_000
const two = (n: number) => String(n).padStart(2, '0')

/** First days of the two date systems; a "date" within this many days of one is a time or a duration. */
const DURATION_DAYS = 60
const start1900 = Date.UTC(1899, 11, 31)
const start1904 = Date.UTC(1904, 0, 1)

function clock(seconds: number): string {
  const hours = Math.floor(seconds / 3600)
  return `${two(hours)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

function dateText(date: Date, is1904: boolean): string {
  const since = date.getTime() - (is1904 ? start1904 : start1900)
  // A float of days is never exact to the millisecond.
  const seconds = Math.round(since / 1000)
  if (since >= 0 && since < DURATION_DAYS * DAY) return clock(seconds)
  const iso = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 19)
  return iso.endsWith('T00:00:00') ? iso.slice(0, 10) : iso
}

/** Digits without an exponent; 15 are what a spreadsheet keeps, the rest is the noise of its floats. */
function numberText(number: number): string {
  if (Number.isSafeInteger(number)) return String(number === 0 ? 0 : number)
  const kept = Number(number.toPrecision(15))
  const plain = String(kept)
  if (!plain.includes('e')) return plain
  return Number.isInteger(kept) ? BigInt(kept).toString() : kept.toFixed(20).replace(/\.?0+$/, '')
}

/** A share of 1 as the percentage that the cell shows: 0.664 is 66.4%. */
export const percentText = (share: number): string => `${numberText(share * 100)}%`

const ODS_TIME = /^(-?)PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/

/** A cell as the text that a person would have typed: ISO dates, plain numbers, TRUE and FALSE, errors as shown. */
export function cellText(value: SheetValue, { is1904 = false }: { readonly is1904?: boolean } = {}): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'number') return Number.isFinite(value) ? numberText(value) : ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '#VALUE!' : dateText(value, is1904)
  const time = ODS_TIME.exec(value)
  return time ? `${time[1] ?? ''}${time[2] ?? ''}:${time[3] ?? ''}:${time[4] ?? ''}` : value
}
