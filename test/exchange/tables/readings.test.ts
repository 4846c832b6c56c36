import { expect, test } from 'vitest'
import { newGroups, readingsToDrafts } from '#exchange/tables/drafts/readingsToDrafts.ts'
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
