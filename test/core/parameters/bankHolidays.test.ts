import { expect, test } from 'vitest'
import { holidaysIn, isoWeekday, toIsoDate } from '#core/calendar.ts'
import { bankHolidays } from '#core/parameters/bankHolidays.ts'
import { Division } from '#core/records/calendar.ts'
import { day } from '#test/support/builders.ts'
import { sharedData } from '#test/support/sharedData.ts'

const divisions = Division.options
const inYear = (division: Division, year: number) =>
  holidaysIn(division, toIsoDate(year, 1, 1), toIsoDate(year, 12, 31))
const years = Array.from(
  { length: bankHolidays.last - bankHolidays.first + 1 },
  (_, i) => bankHolidays.first + i,
)

test('the data says when it was made, from what, and which years are published', () => {
  expect(bankHolidays.made).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(bankHolidays.edition).toContain('2025-11-24')
  expect([bankHolidays.first, bankHolidays.last]).toEqual([2010, 2035])
  expect(bankHolidays.divisions.scotland.published).toEqual({ from: 2019, to: 2028 })
})

test.each(divisions)('%s has named weekdays in order, once each, in every year', division => {
  expect(bankHolidays.divisions[division].years).toHaveLength(years.length)
  for (const year of years) {
    const holidays = inYear(division, year)
    const dates = holidays.map(({ date }) => date)
    expect(dates).toEqual([...new Set(dates)].toSorted())
    expect(dates.every(date => isoWeekday(date) <= 5)).toBe(true)
    expect(holidays.every(({ name }) => name !== '')).toBe(true)
    expect(holidays.length, `${division} ${year}`).toBeGreaterThanOrEqual(8)
    expect(holidays.length).toBeLessThanOrEqual(13)
  }
})

const list = sharedData('holidays/gov-uk-bank-holidays.json')
test.skipIf(!list).each(divisions.filter(division => division !== 'canada-federal'))(
  '%s is GOV.UK’s own list from 2019 to 2028',
  division => {
    const govUk: { divisions: Record<string, Record<string, { date: string }[]>> } = JSON.parse(list ?? '{}')
    for (let year = 2019; year <= 2028; year++) {
      const official = govUk.divisions[`common.nations.${division}_slug`]?.[year] ?? []
      expect(inYear(division, year).map(({ date }) => date)).toEqual(
        official.map(({ date }) => date.split('/').reverse().join('-')),
      )
    }
  },
)

test.each([
  ['2011-04-29', 'Royal wedding bank holiday'],
  ['2012-06-04', 'Spring bank holiday'],
  ['2012-06-05', 'Diamond Jubilee bank holiday'],
  ['2020-05-08', 'Early May bank holiday (VE day)'],
  ['2022-06-02', 'Spring bank holiday'],
  ['2022-06-03', 'Platinum Jubilee bank holiday'],
  ['2022-09-19', 'Bank holiday for the State Funeral of Queen Elizabeth II'],
  ['2023-05-08', 'Bank holiday for the coronation of King Charles III'],
])('%s is a holiday all over the United Kingdom: %s', (date, name) => {
  for (const division of divisions.filter(one => one !== 'canada-federal')) {
    expect(holidaysIn(division, day(date), day(date)).map(holiday => holiday.name)).toEqual([name])
  }
})

test('a holiday that moved is not also where it was', () => {
  for (const date of ['2012-05-28', '2020-05-04', '2022-05-30']) {
    expect(holidaysIn('england-and-wales', day(date), day(date))).toEqual([])
  }
})

test('Canada’s federal days of 2023, moved off the weekend', () => {
  expect(inYear('canada-federal', 2023).map(({ date }) => date)).toEqual([
    '2023-01-02',
    '2023-04-07',
    '2023-04-10',
    '2023-05-22',
    '2023-07-03',
    '2023-09-04',
    '2023-10-02',
    '2023-10-09',
    '2023-11-13',
    '2023-12-25',
    '2023-12-26',
  ])
})

test('the differences from the rules are written down and are what the data holds', () => {
  expect(bankHolidays.differences).toContainEqual({
    division: 'scotland',
    date: '2026-06-15',
    rules: false,
    published: true,
    source: 'GOV.UK',
  })
  for (const { division, date, published } of bankHolidays.differences) {
    expect(holidaysIn(division, day(date), day(date)).length > 0, `${division} ${date}`).toBe(published)
  }
})
