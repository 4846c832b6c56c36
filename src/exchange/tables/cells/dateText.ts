import { monthNumber } from './monthNames.ts'
import { withoutWeekday } from './weekday.ts'

/** A written date, taken apart but not yet read: what its numbers mean may depend on the whole column. */
export type DateText =
  /** Two numbers of which one is the day, then the year. */
  | { readonly kind: 'numeric'; readonly first: number; readonly second: number; readonly year: number }
  | { readonly kind: 'iso'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'named'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  /** Days since 30 December 1899, as Excel keeps a date. */
  | { readonly kind: 'serial'; readonly serial: number }

const TIME = /[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?\s?m\.?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i
const NUMERIC = /^(\d{1,2})\s?[/.\- ]\s?(\d{1,2})\s?[/.\- ]\s?(\d{4}|\d{2})$/
const ISO = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/
const DAY_NAME = /^(\d{1,2})(?:st|nd|rd|th|er)?[ \-/.,]*(?:de )?(\p{L}+)[ \-/.,]+(?:del? )?'?(\d{4}|\d{2})$/iu
const NAME_DAY = /^(\p{L}+)[ \-/.]+(\d{1,2})(?:st|nd|rd|th)?[ ,\-/]+(\d{4}|\d{2})$/iu
const MONTH = /^(\p{L}+)[ \-/.,]*(?:de )?'?(\d{4}|\d{2})$/iu
const ISO_MONTH = /^(\d{4})-(\d{2})$/
const MONTH_YEAR = /^(\d{1,2})\/(\d{4})$/
const SERIAL = /^(\d{5})(?:\.\d+)?$/
/** No date is written longer; a cell of prose is not searched for one. */
const LONGEST = 80
/** 1954 to 2119: five digits outside these are some other number. */
const serials = { first: 20_000, last: 80_000 }

/** Two digits are a year from 1970 to 2069. */
const fullYear = (digits: string | undefined): number => {
  const year = Number(digits)
  if (digits?.length === 4) return year
  return year < 70 ? 2000 + year : 1900 + year
}

function named(year: string | undefined, name: string | undefined, day: string | undefined) {
  const month = monthNumber(name ?? '')
  return month === undefined
    ? undefined
    : ({ kind: 'named', year: fullYear(year), month, day: Number(day) } as const)
}

/** Takes a written date apart; a time of day behind it is left out. `undefined` where it is not a date. */
export function takeDateApart(text: string): DateText | undefined {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined
  const date = text.replace(/\s+/gu, ' ').trim().replace(TIME, '')
  const plain = withoutWeekday(date).trim()
  // "Mar 4 2026" may begin with a Tuesday in Spanish, and is March.
  return takeApart(date) ?? (plain === date ? undefined : takeApart(plain))
}

function takeApart(date: string): DateText | undefined {
  let m = ISO.exec(date) ?? COMPACT.exec(date)
  if (m) return { kind: 'iso', year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) }
  m = NUMERIC.exec(date)
  if (m) return { kind: 'numeric', first: Number(m[1]), second: Number(m[2]), year: fullYear(m[3]) }
  m = DAY_NAME.exec(date)
  if (m) return named(m[3], m[2], m[1])
  m = NAME_DAY.exec(date)
  if (m) return named(m[3], m[1], m[2])
  m = MONTH.exec(date)
  if (m) {
    const month = monthNumber(m[1] ?? '')
    return month === undefined ? undefined : { kind: 'month', year: fullYear(m[2]), month }
  }
  m = ISO_MONTH.exec(date)
  // "2011-12" may also be a financial year.
  if (m && Number(m[2]) !== (Number(m[1]) + 1) % 100) {
    return { kind: 'month', year: Number(m[1]), month: Number(m[2]) }
  }
  m = MONTH_YEAR.exec(date)
  if (m) return { kind: 'month', year: Number(m[2]), month: Number(m[1]) }
  m = SERIAL.exec(date)
  const serial = Number(m?.[1])
  return m && serial >= serials.first && serial <= serials.last ? { kind: 'serial', serial } : undefined
}
