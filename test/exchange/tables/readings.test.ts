import { expect, test } from 'vitest'
import { IsoDate } from '#core/records/fields.ts'
import { readingsContext } from '#exchange/tables/drafts/readingsContext.ts'
import { newGroups, readingsToDrafts } from '#exchange/tables/drafts/readingsToDrafts.ts'
import { aMetric, anOutcome, aSprint } from '#test/support/builders.ts'
import { sharedData } from '#test/support/sharedData.ts'
import { emptyContext } from './tableContext.ts'
import { problems, read, values } from './read.ts'

test('a reading of a period belongs to its last day', () => {
  const table = read(
    'readings',
    'Period\tValue\tGroup\tEvidence\nApril 2012 to March 2013\t66%\tEveryone\tSurvey\n31/12/2013\t71.5%\tWelsh speakers\t',
    { context: { unit: 'percent' } },
  )
  expect(values(table)).toEqual([
    { date: '2013-03-31', value: 66, evidence: 'Survey' },
    { date: '2013-12-31', value: 71.5, group: 'Welsh speakers', evidence: '' },
  ])
  expect(newGroups(values(table), [])).toEqual(['Welsh speakers'])
  const context = { team: 't', id: () => 'r', outcome: 'o', groups: ['welsh Speakers'] }
  expect(readingsToDrafts(values(table), context)[1]).toEqual({
    record: 'reading',
    row: {
      id: 'r',
      team: 't',
      outcome: 'o',
      confidence: 'measured',
      date: '2013-12-31',
      value: 71.5,
      evidence: '',
      group: 'welsh Speakers',
    },
  })
})

test('values under one beside percents are asked, and only they are parts of one', () => {
  const context = { unit: 'percent' as const }
  for (const other of ['67', '67%']) {
    const text = `24/11/2026\t${other}\n25/11/2026\t0.66\n26/11/2026\t0`
    const table = read('readings', text, { context })
    expect(table.doubts.map(doubt => [doubt.id, doubt.answered])).toEqual([['some-parts-of-one', false]])
    expect(values(table).map(({ value }) => value)).toEqual([67, 66, 0])
    const low = read('readings', text, { context, answers: { 'some-parts-of-one': 'percent' } })
    expect(values(low).map(({ value }) => value)).toEqual([67, 0.66, 0])
  }
  expect(read('readings', '24/11/2026\t67\n25/11/2026\t1', { context }).doubts).toEqual([])
})

test('parts of one under a percent metric are asked', () => {
  const text = 'Date\tValue\n13/05/2026\t0.66\n14/05/2026\t0.07'
  const table = read('readings', text, { context: { unit: 'percent' } })
  expect(table.doubts.map(doubt => [doubt.id, doubt.chosen])).toEqual([['parts-of-one', 'parts']])
  expect(values(table).map(reading => reading.value)).toEqual([66, 7])
  const percent = read('readings', text, {
    context: { unit: 'percent' },
    answers: { 'parts-of-one': 'percent' },
  })
  expect(values(percent).map(reading => reading.value)).toEqual([0.66, 0.07])
  expect(percent.doubts[0]).toMatchObject({ answered: true })
  expect(read('readings', text, { context: { unit: 'score' } }).doubts).toEqual([])
})

test('a percentage under another metric is refused', () => {
  expect(problems(read('readings', 'Date\tValue\n13/05/2026\t66%', { context: { unit: 'count' } }))).toEqual([
    '2 Value cell-percent',
  ])
})

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

const expected = { today: IsoDate.parse('2026-11-27'), since: IsoDate.parse('2026-04-01') }
const datesOf = (texts: readonly string[], { header = 'When', answers = {} } = {}) => {
  const text = `${header}\tValue\n${texts.map((each, at) => `${each}\t${at}`).join('\n')}`
  const table = read('readings', text, { context: { expected }, answers })
  return {
    asked: table.doubts.map(({ id, chosen }) => [id, chosen]),
    dates: values(table).map(({ date }) => date),
  }
}

test('a month with two digits that may be a day or a year is asked where the years do not run on', () => {
  const weeks = ['May-10', 'May-17', 'May-24']
  expect(datesOf(weeks)).toEqual({
    asked: [['day-or-year', 'day']],
    dates: ['2026-05-10', '2026-05-17', '2026-05-24'],
  })
  expect(datesOf(weeks, { answers: { 'day-or-year': 'month' } }).dates).toEqual([
    '2010-05-31',
    '2017-05-31',
    '2024-05-31',
  ])
  expect(datesOf(['Dec-28', 'Jan-04'])).toEqual({
    asked: [['day-or-year', 'day']],
    dates: ['2025-12-28', '2026-01-04'],
  })
})

test.each([
  ['months of one year', ['Sep-26', 'Oct-26'], []],
  ['quarters over the end of a year', ['Sep-25', 'Dec-25', 'Mar-26'], []],
  ['months of long ago that run on', ['Nov-10', 'Dec-10', 'Jan-11'], []],
  ['what is no day', ['Feb-30', 'May-10'], []],
  ['a year to come', ['Jun-28'], ['day']],
  ['years before all that is known', ['May-10'], ['day']],
  ['the same digits long ago', ['Apr-20', 'May-20'], ['month']],
])('%s: %j', (_, texts, proposed) => {
  expect(datesOf(texts).asked).toEqual(proposed.map(option => ['day-or-year', option]))
})

test('a column of weeks, and a header of weeks, are asked too', () => {
  expect(datesOf(['Sep-25', 'Oct-25'], { header: 'Week' }).asked).toEqual([['day-or-year', 'day']])
  const wideWeeks = read('readings', 'Measure\tMay-10\tMay-17\nWaiting days\t12\t11.5', {
    context: { expected },
  })
  expect(wideWeeks.doubts.map(({ id }) => id)).toEqual(['day-or-year'])
  expect(values(wideWeeks).map(({ date }) => date)).toEqual(['2026-05-10', '2026-05-17'])
})

test('what is known of a team tells which years are strange', () => {
  const outcome = { baseline: { value: 1, date: IsoDate.parse('2011-04-01') }, groups: [] }
  const figure = { outcome: anOutcome(outcome), metric: aMetric({ unit: 'days' }), readings: [] }
  const context = readingsContext(emptyContext, figure, expected.today)
  expect(context).toMatchObject({ unit: 'days', expected: { today: '2026-11-27', since: '2011-04-01' } })
  expect(read('readings', 'When\tValue\nMay-10\t1', { context }).doubts).toEqual([])
  const sprints = [aSprint({ number: 1, from: '2009-04-01', to: '2009-04-14' })]
  expect(readingsContext({ ...emptyContext, sprints }, figure, expected.today)).toMatchObject({
    expected: { since: '2009-04-01' },
  })
})

test.each([
  ['en', ['All', 'everyone', 'Total', '-', '–']],
  ['es', ['Todos', 'Todas', 'Total']],
  ['fr', ['Tous', 'Total', 'Ensemble']],
  ['de', ['Alle', 'Insgesamt', 'GESAMT']],
  ['nl', ['Allen', 'Totaal']],
  ['pl', ['Wszyscy', 'Ogółem', 'Razem']],
])('words for everyone in %s make no group', (_, words) => {
  const rows = words.map((word, at) => `0${at + 1}/05/2026\t${word}\t${at + 1}`).join('\n')
  const table = read('readings', `Date\tGroup\tValue\n${rows}\n20/05/2026\tAlle ouderen\t9`)
  expect(values(table).map(({ group }) => group)).toEqual([...words.map(() => undefined), 'Alle ouderen'])
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
