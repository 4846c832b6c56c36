import { expect, test } from 'vitest'
import { IsoDate } from '#core/records/fields.ts'
import { readingsContext } from '#exchange/tables/drafts/readingsContext.ts'
import { aMetric, anOutcome, aSprint } from '#test/support/builders.ts'
import { read, values } from './read.ts'
import { emptyContext } from './tableContext.ts'

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
