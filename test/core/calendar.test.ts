import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  dateOf,
  dayNumber,
  daysBetween,
  financialYear,
  hasCalculatedHolidays,
  yearsWithoutHolidays,
  holidaysIn,
  isoWeekday,
  isWorkingDay,
  maxDate,
  minDate,
  monthOf,
  toIsoDate,
  workedBefore,
  workedThrough,
  workingDates,
  workingDays,
} from '#core/calendar.ts'
import { Division } from '#core/records/calendar.ts'
import { aCalendar, day } from '#test/support/builders.ts'
import { sharedData } from '#test/support/sharedData.ts'

const calendar = aCalendar()
const someDay = fc.integer({ min: -60_000, max: 60_000 }).map(dateOf)

test('days go forward and back over month ends, leap days and clock changes', () => {
  expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29')
  expect(addDays(day('2100-02-28'), 1)).toBe('2100-03-01')
  expect(addDays(day('2026-03-29'), 1)).toBe('2026-03-30')
  expect(addDays(day('2026-01-01'), -1)).toBe('2025-12-31')
  expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2)
  expect(isoWeekday(day('2026-06-01'))).toBe(1)
  expect(isoWeekday(day('1969-12-28'))).toBe(7)
  expect(monthOf(day('2026-06-01'))).toBe('2026-06')
  expect([
    minDate(day('2026-06-01'), day('2026-05-31')),
    maxDate(day('2026-06-01'), day('2026-05-31')),
  ]).toEqual(['2026-05-31', '2026-06-01'])
})

test('a day that does not exist is a bug', () => {
  expect(() => toIsoDate(2026, 2, 29)).toThrow()
  expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError)
})

test('counting days agrees with the calendar that the language has', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), number => {
      const date = dateOf(number)
      expect(date).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10))
      expect(dayNumber(date)).toBe(number)
    }),
  )
})

const oracle = sharedData('oracles/working-days.csv')
const oracleRows = (oracle ?? '')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => line.trim().split(','))

test.skipIf(!oracle).each(oracleRows)('%s, %s %s: %s weekdays, %s working days', (...row) => {
  const [division, basis, year = '', weekdays, worked] = row
  const [first = 0, last = first] = year.split('-').map(Number)
  const [from, to] =
    basis === 'FY'
      ? [toIsoDate(first, 4, 1), toIsoDate(last, 3, 31)]
      : [toIsoDate(first, 1, 1), toIsoDate(first, 12, 31)]
  const there = aCalendar({ division: Division.parse(division) })
  expect(workingDays(there, from, to)).toBe(Number(worked))
  expect(workingDays(there, from, to) + holidaysIn(there.division, from, to).length).toBe(Number(weekdays))
})

interface WorkedExample {
  readonly id: string
  readonly input: { readonly leave: number; readonly bank: number }
  readonly expected: { readonly rounded: number }
}
const examples = sharedData('oracles/worked-examples.json')
test.skipIf(!examples)('a year with 8 bank holidays and 27 days of leave leaves 226 days worked', () => {
  const all: WorkedExample[] = JSON.parse(examples ?? '[]')
  const example = all.find(({ id }) => id === 'fte-226')
  const year = [day('2026-01-01'), day('2026-12-31')] as const
  expect(holidaysIn('england-and-wales', ...year)).toHaveLength(example?.input.bank ?? 0)
  expect(workingDays(calendar, ...year) - (example?.input.leave ?? 0)).toBe(example?.expected.rounded)
})

test('England and Wales works 251 days in April 2026 to March 2027 and 256 in the next year', () => {
  expect(workingDays(calendar, day('2026-04-01'), day('2027-03-31'))).toBe(251)
  expect(workingDays(calendar, day('2027-04-01'), day('2028-03-31'))).toBe(256)
})

test('Scotland alone has a holiday on 15 June 2026', () => {
  const off = Division.options.filter(division => !isWorkingDay(aCalendar({ division }), day('2026-06-15')))
  expect(off).toEqual(['scotland'])
})

test('a team’s own weekdays and days off count', () => {
  const team = aCalendar({ weekdays: [1, 2, 3, 4], closures: [{ date: '2026-06-02', why: 'Away day' }] })
  expect(workingDates(team, day('2026-06-01'), day('2026-06-07'))).toEqual([
    '2026-06-01',
    '2026-06-03',
    '2026-06-04',
  ])
  expect(workingDays(team, day('2026-06-05'), day('2026-06-01'))).toBe(0)
})

test('the running count is the same as counting day by day, over any years', () => {
  fc.assert(
    fc.property(someDay, fc.nat(900), (from, length) => {
      const to = addDays(from, length)
      expect(workingDates(calendar, from, to)).toHaveLength(workingDays(calendar, from, to))
      expect(workedThrough(calendar, to) - workedBefore(calendar, from)).toBe(workingDays(calendar, from, to))
    }),
    { numRuns: 40 },
  )
})

test('financial years start where the workspace says', () => {
  expect(financialYear(day('2026-03-31'), 4)).toEqual({
    from: '2025-04-01',
    to: '2026-03-31',
    label: '2025-26',
  })
  expect(financialYear(day('2026-04-01'), 4)).toEqual({
    from: '2026-04-01',
    to: '2027-03-31',
    label: '2026-27',
  })
  expect(financialYear(day('1999-12-31'), 4).label).toBe('1999-00')
  expect(financialYear(day('2026-05-05'), 1)).toEqual({ from: '2026-01-01', to: '2026-12-31', label: '2026' })
})

test('holidays that are not published say that they are calculated', () => {
  expect(holidaysIn('england-and-wales', day('2028-12-25'), day('2029-01-01'))).toEqual([
    { date: '2028-12-25', name: 'Christmas Day', calculated: false },
    { date: '2028-12-26', name: 'Boxing Day', calculated: false },
    { date: '2029-01-01', name: 'New Year’s Day', calculated: true },
  ])
  expect(hasCalculatedHolidays('england-and-wales', day('2028-12-25'), day('2028-12-31'))).toBe(false)
  expect(hasCalculatedHolidays('england-and-wales', day('2029-01-01'), day('2029-01-02'))).toBe(true)
  expect(hasCalculatedHolidays('england-and-wales', day('2040-06-01'), day('2040-06-02'))).toBe(false)
})

test('years that the data does not reach are named, before and after', () => {
  expect(yearsWithoutHolidays(day('2008-12-15'), day('2010-01-03'))).toEqual([2008, 2009])
  expect(yearsWithoutHolidays(day('2010-01-01'), day('2035-12-31'))).toEqual([])
  expect(yearsWithoutHolidays(day('2035-12-24'), day('2036-01-04'))).toEqual([2036])
})
