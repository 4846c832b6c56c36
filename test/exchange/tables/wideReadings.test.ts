import { expect, test } from 'vitest'
import { sharedData } from '#test/support/sharedData.ts'
import { problems, read, values } from './read.ts'

const wide =
  'Service\tApril 2012 to March 2013: volume\tApril 2012 to March 2013: digital volume\tApril 2013 to March 2014: volume\tApril 2013 to March 2014: digital volume\n'

test('a column per period gives a share, with the row asked where there are several', () => {
  const table = read('readings', `${wide}Passports\t200\t50\t\t\nLicences\t300\t100\t400\t300`, {
    context: { unit: 'percent' },
  })
  expect(table.doubts.map(doubt => [doubt.id, doubt.chosen])).toEqual([
    ['wide-measure', '0'],
    ['wide-row', '2'],
  ])
  expect(values(table)).toEqual([
    {
      date: '2013-03-31',
      value: 25,
      evidence:
        'Passports; April 2012 to March 2013: digital volume 50; April 2012 to March 2013: volume 200',
    },
  ])
  const second = read('readings', `${wide}Passports\t200\t50\t\t\nLicences\t300\t100\t400\t300`, {
    context: { unit: 'percent' },
    answers: { 'wide-row': '3' },
  })
  expect(values(second).map(reading => [reading.date, reading.value])).toEqual([
    ['2013-03-31', 33.33],
    ['2014-03-31', 75],
  ])
  expect(second.columns.map(column => [column.header, column.field])).toEqual([
    ['Licences', 'when'],
    ['digital volume', 'value'],
    ['volume', 'whole'],
  ])
})

test('a whole of zero, or a part above it, is named and gives no reading', () => {
  const table = read('readings', `${wide}Passports\t0\t0\t10\t11`, { context: { unit: 'percent' } })
  expect(problems(table)).toEqual([
    '1 April 2012 to March 2013: volume cell-no-whole',
    '2 April 2013 to March 2014: digital volume cell-over-whole',
  ])
})

test('columns that are months are readings without a measure', () => {
  const table = read('readings', 'Measure\tJanuary 2026\tFebruary 2026\nWaiting days\t12\t11.5', {
    context: { unit: 'days' },
  })
  expect(values(table).map(reading => [reading.date, reading.value])).toEqual([
    ['2026-01-31', 12],
    ['2026-02-28', 11.5],
  ])
})

test('a long table of large numbers is not taken for one with a column per period', () => {
  const table = read('readings', 'Month\tValue\nSeptember 2026\t45000\nOctober 2026\t46000')
  expect(values(table).map(reading => [reading.date, reading.value])).toEqual([
    ['2026-09-30', 45_000],
    ['2026-10-31', 46_000],
  ])
})

test('numbers of days are a header only where they run on from one period to the next', () => {
  const months = read('readings', 'Measure\t46266\t46296\t46327\nWaiting days\t12\t11.5\t11')
  expect(values(months).map(reading => [reading.date, reading.value])).toEqual([
    ['2026-09-01', 12],
    ['2026-10-01', 11.5],
    ['2026-11-01', 11],
  ])
  const amounts = read(
    'readings',
    'Month\tValue\tCost\nOctober 2026\t46000\t45000\nNovember 2026\t46100\t45100',
  )
  expect(values(amounts).map(reading => reading.value)).toEqual([46_000, 46_100])
})

test('two dates in a row, written with points, are no header of periods', () => {
  const text = 'Date\tValue\tChecked\n02.11.2026\t12\t13.11.2026\n03.11.2026\t13\t14.11.2026'
  expect(values(read('readings', text)).map(reading => reading.value)).toEqual([12, 13])
})

const groups = 'Group\tSeptember 2026\tOctober 2026\nAll\t45.1%\t47.5%\nOver 65\t30%\t'

test('each row of a table with groups comes in as the readings of its group', () => {
  const table = read('readings', groups, { context: { unit: 'percent' } })
  expect(table.doubts).toEqual([])
  expect(values(table)).toEqual([
    { date: '2026-09-30', value: 45.1, evidence: 'All; September 2026 45.1%' },
    { date: '2026-09-30', value: 30, group: 'Over 65', evidence: 'Over 65; September 2026 30%' },
    { date: '2026-10-31', value: 47.5, evidence: 'All; October 2026 47.5%' },
  ])
  expect(table.columns.map(({ header, field }) => [header, field])).toEqual([
    ['', 'when'],
    ['Group', 'group'],
    ['', 'value'],
  ])
  expect(table.counts).toMatchObject({ ok: 3, bad: 0, blank: 1 })
  expect(values(read('readings', groups.replace('Group', ''))).map(({ group }) => group)).toEqual([
    undefined,
    'Over 65',
    undefined,
  ])
})

test('a row of a group alone is not everyone’s', () => {
  const table = read('readings', 'Grupo\tSeptember 2026\tOctober 2026\nMayores\t30\t31')
  expect(values(table).map(({ group }) => group)).toEqual(['Mayores', 'Mayores'])
})

test('services without a header, with their total, are no groups: one row is asked for', () => {
  const table = read('readings', '\tMay 2026\tJune 2026\nPassports\t1\t2\nLicences\t3\t4\nTotal\t4\t6')
  expect(table.doubts.map(({ id }) => id)).toEqual(['wide-row'])
})

test('of several measures by group one is asked for, with all of its groups', () => {
  const text =
    'Measure\tGroup\tMay 2026\tJune 2026\nWaiting\tAll\t1\t2\nWaiting\tOver 65\t3\t4\nUpset\tAll\t5\t6'
  const table = read('readings', text)
  const options = table.doubts.flatMap(doubt => doubt.options.map(option => option.values?.['label']))
  expect(options).toEqual(['Waiting', 'Upset'])
  expect(values(table).map(({ value }) => value)).toEqual([1, 3, 2, 4])
  expect(values(read('readings', text, { answers: { 'wide-row': '4' } })).map(({ value }) => value)).toEqual([
    5, 6,
  ])
})

test('quarters and years of finance stand for their last day; a year among quarters is asked', () => {
  const quarters = 'Group\tQ1 2026/27\tQ2 2026/27\nEveryone\t41.0%\t44.2%'
  expect(values(read('readings', quarters)).map(({ date, value }) => [date, value])).toEqual([
    ['2026-06-30', 41],
    ['2026-09-30', 44.2],
  ])
  const mixed = read('readings', 'Group\tQ1 2026/27\tQ2 2026/27\t2025-26\nAll\t41%\t44.2%\t39%')
  expect(mixed.doubts).toMatchObject([
    {
      id: 'period-odd:2025-26',
      chosen: 'as-written',
      options: [{ value: 'as-written' }, { value: 'leave-out' }],
    },
  ])
  expect(values(mixed).map(({ date }) => date)).toEqual(['2026-03-31', '2026-06-30', '2026-09-30'])
  const long = read('readings', 'Period\tValue\nQ1 2026/27\t5', { context: { financialYearStart: 7 } })
  expect(values(long).map(({ date }) => date)).toEqual(['2026-09-30'])
})

const services = sharedData('readings/transactional-services.csv')

test.skipIf(services === undefined)('one of 734 services, with the period of 24 months asked', () => {
  const text = services ?? ''
  const first = read('readings', text, { context: { unit: 'percent' } })
  const rows = first.doubts.find(doubt => doubt.code === 'wide-row')
  expect(rows?.options).toHaveLength(705)
  const row = rows?.options.find(option => option.values?.['label'] === 'E-petitions created')?.value ?? ''
  const table = read('readings', text, { context: { unit: 'percent' }, answers: { 'wide-row': row } })
  expect(table.doubts.filter(doubt => doubt.code === 'period-odd')).toMatchObject([
    { values: { period: 'January 2014 to December 2015', months: 24, usual: 12 }, chosen: 'usual' },
  ])
  expect(values(table).every(reading => reading.value === 100)).toBe(true)
  expect(values(table).map(reading => reading.date)).toEqual(
    [...new Set(values(table).map(reading => reading.date))].sort(),
  )
  const money = read('readings', text, { context: { unit: 'money' } })
  expect(
    money.doubts
      .find(doubt => doubt.code === 'wide-measure')
      ?.options.find(option => option.value === money.doubts[0]?.chosen)?.values,
  ).toEqual({ measure: 'cost per transaction (£)' })
})
