import type { Known } from '#core/costing/types.ts'
import type { Currency } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Unit } from '#core/records/metric.ts'
import { WHOLE_FROM } from '#core/shown.ts'
import { isolate } from './isolate.ts'
import type { Translate } from './translate.ts'

/** Ways of writing values. Amounts are minor units; percents are of 100; a share is of 1; dates are ISO days. */
export interface Formats {
  /** £ */
  readonly currencySign: string
  /** £96,240: the subject in full. Under £100 the pence show: £18.44. */
  readonly money: (minor: number) => string
  /** £96,240.00 */
  readonly moneyExact: (minor: number) => string
  /** What is known of an amount: £96,240, At least £96,240, Not known. */
  readonly moneyKnown: (minor: number, known: Known) => string
  /** For headlines: £1.24m, £560k, £9,624. */
  readonly moneyShort: (minor: number) => string
  /** For charts: £49k, £1.2m, £0. */
  readonly moneyChart: (minor: number) => string
  /** 4 March 2026 */
  readonly date: (iso: IsoDate) => string
  /** 4 March: where the year is said beside it. */
  readonly day: (iso: IsoDate) => string
  /** 4 Mar */
  readonly dateShort: (iso: IsoDate) => string
  /** Mar 2026 */
  readonly monthShort: (iso: IsoDate) => string
  /** 4 March 2026, 14:05, on the reader's own clock; only for when something was done. */
  readonly moment: (instant: string | number) => string
  /** 41%, 1,234, 12 minutes, 3 days, 4.2, £7.20 */
  readonly measure: (value: number, unit: Unit) => string
  /** A level that something is held against, as exact as it is: 70.12%. */
  readonly level: (value: number, unit: Unit) => string
  /** Points of a percentage, as exact as percents are: 31 for 31.02; two decimals of what is less than a tenth. */
  readonly points: (n: number) => string
  /** A difference with its sign: +25 points, −3 days. */
  readonly change: (value: number, unit: Unit) => string
  /** 66%; never 0% or 100% of something that is not none or all. */
  readonly share: (of1: number) => string
  /** Up to two decimals. */
  readonly number: (n: number) => string
  /** With every decimal that was typed: 0.0001. */
  readonly numberInFull: (n: number) => string
  readonly list: (items: readonly string[]) => string
}

const MINUS = '\u2212'
// Intl writes a hyphen, which some screen readers leave out.
const withMinus = (text: string) => text.replace('-', MINUS)

const utcDay = (iso: IsoDate) => new Date(`${iso}T00:00:00Z`)

/** A reading of money is measured in whole units, £7.20; only amounts that are spent are minor units. */
const inMinor = (value: number) => Math.round(value * 100)

/** A tenth of a point is what percents are shown with; a difference that is smaller is not made none. */
const inTenths = (points: number) => Math.round(points * 10) / 10 || points

interface Steps {
  readonly from: number
  readonly suffix: string
  readonly digits: number
}

/** Builds the formats once for a language, a currency and its words. */
export function formatsFor(locale: string, currency: Currency, t: Translate): Formats {
  const currencyFormat = (digits: number) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  const [whole, tenths, exact] = [currencyFormat(0), currencyFormat(1), currencyFormat(2)]
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const inFull = new Intl.NumberFormat(locale, { maximumSignificantDigits: 15 })
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: 'exceptZero' })
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const exactPercents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  const wholePercents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const dayMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const dayShort = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
  const monthYear = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })

  const money = (minor: number) => {
    const pence = Math.abs(minor) < WHOLE_FROM && minor % 100 !== 0
    return withMinus((pence ? exact : whole).format(minor / 100))
  }
  const moneyExact = (minor: number) => withMinus(exact.format(minor / 100))

  const shortened = (minor: number, steps: readonly Steps[], small: (minor: number) => string) => {
    const pounds = minor / 100
    // A step begins where the one below it would round up into it: £999,600 is £1.00m and not £1,000k.
    const step = steps.find(s => Math.abs(pounds) >= s.from)
    if (!step) return small(minor)
    const scale = step.from >= 9e8 ? 1e9 : step.from >= 9e5 ? 1e6 : 1e3
    const format = step.digits === 2 ? exact : step.digits === 1 ? tenths : whole
    const parts = format.formatToParts(pounds / scale)
    const last = parts.findLastIndex(p => p.type === 'integer' || p.type === 'fraction')
    const text = parts.map((p, i) => (i === last ? p.value + step.suffix : p.value)).join('')
    return withMinus(text)
  }
  const thousand = t('ui.money.thousand')
  const million = t('ui.money.million')
  const billion = t('ui.money.billion')
  const headlineSteps = [
    { from: 999_995_000, suffix: billion, digits: 2 },
    { from: 999_500, suffix: million, digits: 2 },
    { from: 10_000, suffix: thousand, digits: 0 },
  ]
  const chartSteps = [
    { from: 999_950_000, suffix: billion, digits: 1 },
    { from: 999_500, suffix: million, digits: 1 },
    { from: 1_000, suffix: thousand, digits: 0 },
  ]

  const number = (n: number) => withMinus(numbers.format(n))
  const inUnit = (value: number, unit: Unit, text: string) => {
    if (unit === 'minutes') return t('ui.unit.minutes', { n: Math.abs(value), value: text })
    if (unit === 'days') return t('ui.unit.days', { n: Math.abs(value), value: text })
    return text
  }

  const measure = (value: number, unit: Unit) => {
    if (unit === 'percent') return withMinus(percents.format(value / 100))
    return unit === 'money' ? money(inMinor(value)) : inUnit(value, unit, number(value))
  }

  return {
    currencySign: whole.formatToParts(0).find(p => p.type === 'currency')?.value ?? currency,
    money,
    moneyExact,
    moneyKnown: (minor, known) => {
      // At least nothing says nothing.
      if (known === 'nothing' || (known === 'at-least' && minor <= 0)) return t('ui.money.notKnown')
      return known === 'whole' ? money(minor) : t('ui.money.atLeast', { money: money(minor) })
    },
    moneyShort: minor => shortened(minor, headlineSteps, money),
    moneyChart: minor => shortened(minor, chartSteps, m => withMinus(whole.format(m / 100))),
    date: iso => day.format(utcDay(iso)),
    day: iso => dayMonth.format(utcDay(iso)),
    dateShort: iso => dayShort.format(utcDay(iso)),
    monthShort: iso => monthYear.format(utcDay(iso)),
    moment: instant => moments.format(new Date(instant)),
    measure,
    level: (value, unit) =>
      unit === 'percent' ? withMinus(exactPercents.format(value / 100)) : measure(value, unit),
    points: n => number(inTenths(n)),
    change: (value, unit) => {
      if (unit === 'percent') {
        const points = inTenths(value)
        return t('ui.unit.points', { n: Math.abs(points), value: withMinus(signed.format(points)) })
      }
      const text = withMinus(signed.format(value))
      return unit === 'money' ? `${value > 0 ? '+' : ''}${money(inMinor(value))}` : inUnit(value, unit, text)
    },
    share: of1 => {
      const percent = wholePercents.format(of1).replace('-', MINUS)
      if (of1 > 0 && of1 < 0.005) return t('ui.share.under', { share: wholePercents.format(0.01) })
      if (of1 > 0.995 && of1 < 1) return t('ui.share.over', { share: wholePercents.format(0.99) })
      return percent
    },
    number,
    numberInFull: n => withMinus(inFull.format(n)),
    list: items => lists.format(items.map(isolate)),
  }
}
