import { expect, test } from 'vitest'
import { IsoDate } from '#core/records/fields.ts'
import { english } from '#messages/catalogue.ts'
import type { Currency } from '#core/money.ts'
import { makeText } from '#ui/text.tsx'

const formats = (currency: Currency = 'GBP') => makeText('en-GB', english, 'cost', currency).formats
const { money, moneyExact, moneyShort, moneyChart, measure, change, share, number, date, dateShort } =
  formats()

test('money is in full where it is the subject, and shows pence where pounds would hide them', () => {
  expect(money(9_624_000)).toBe('£96,240')
  expect(money(1_844)).toBe('£18.44')
  expect(money(700)).toBe('£7')
  expect(money(0)).toBe('£0')
  expect(money(-9_624_050)).toBe('−£96,241')
  expect(moneyExact(9_624_000)).toBe('£96,240.00')
})

test('what is known of an amount: all of it, at least so much, or nothing, which is never £0', () => {
  const { moneyKnown } = formats()
  expect(moneyKnown(9_624_000, 'whole')).toBe('£96,240')
  expect(moneyKnown(0, 'whole')).toBe('£0')
  expect(moneyKnown(9_624_000, 'at-least')).toBe('At least £96,240')
  expect(moneyKnown(0, 'at-least')).toBe('Not known')
  expect(moneyKnown(0, 'nothing')).toBe('Not known')
})

test('headline money is shortened, and rolls over to the next step', () => {
  expect(moneyShort(124_000_000)).toBe('£1.24m')
  expect(moneyShort(180_000_000)).toBe('£1.80m')
  expect(moneyShort(56_000_000)).toBe('£560k')
  expect(moneyShort(962_400)).toBe('£9,624')
  expect(moneyShort(99_960_000)).toBe('£1.00m')
  expect(moneyShort(99_949_900)).toBe('£999k')
  expect(moneyShort(250_000_000_000)).toBe('£2.50bn')
  expect(moneyShort(-124_000_000)).toBe('−£1.24m')
})

test('chart money is in thousands', () => {
  expect(moneyChart(4_900_000)).toBe('£49k')
  expect(moneyChart(120_000_000)).toBe('£1.2m')
  expect(moneyChart(0)).toBe('£0')
  expect(moneyChart(50_000)).toBe('£500')
})

test.each([
  ['GBP', '£96,240'],
  ['CAD', '$96,240'],
  ['USD', '$96,240'],
  ['EUR', '€96,240'],
  ['AUD', '$96,240'],
  ['NZD', '$96,240'],
] as const)('%s is written with its own sign', (currency, text) => {
  expect(formats(currency).money(9_624_000)).toBe(text)
})

test('a measure is written in its unit', () => {
  expect(measure(66, 'percent')).toBe('66%')
  expect(measure(66.25, 'percent')).toBe('66.3%')
  expect(measure(48_200, 'count')).toBe('48,200')
  expect(measure(1, 'minutes')).toBe('1 minute')
  expect(measure(12.5, 'days')).toBe('12.5 days')
  expect(measure(4.2, 'score')).toBe('4.2')
  expect(measure(7.2, 'money')).toBe('£7.20')
})

test('a change carries its sign, and percents change by points', () => {
  expect(change(25, 'percent')).toBe('+25 points')
  expect(change(1, 'percent')).toBe('+1 point')
  expect(change(31.02, 'percent')).toBe('+31 points')
  expect(change(-0.04, 'percent')).toBe('−0.04 points')
  expect(change(-3, 'days')).toBe('−3 days')
  expect(change(0, 'count')).toBe('0')
  expect(change(-7.2, 'money')).toBe('−£7.20')
  expect(change(7.2, 'money')).toBe('+£7.20')
})

test('a share is never rounded to none or all', () => {
  expect(share(0.66)).toBe('66%')
  expect(share(0)).toBe('0%')
  expect(share(1)).toBe('100%')
  expect(share(0.001)).toBe('under 1%')
  expect(share(0.9999)).toBe('over 99%')
})

test('numbers and dates', () => {
  expect(number(1234.5)).toBe('1,234.5')
  expect(number(-2)).toBe('−2')
  expect(date(IsoDate.parse('2026-03-04'))).toBe('4 March 2026')
  expect(dateShort(IsoDate.parse('2026-03-04'))).toBe('4 Mar')
})
