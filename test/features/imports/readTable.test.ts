import { expect, test } from 'vitest'
import { IsoDate } from '#core/records/fields.ts'
import { readGrid } from '#exchange/tables/grid.ts'
import { nobody } from '#features/imports/reading/recognise.ts'
import { readTable } from '#features/imports/reading/tableReaders.ts'
import { aMetric, anOutcome, teamData } from '#test/support/builders.ts'

test('readings of a file are read beside the day and the outcome: weeks of May are not years', () => {
  const grid = readGrid('Week,Value\nMay-10,12\nMay-17,13')
  if (!grid.ok) throw new Error(grid.error.code)
  const figure = { outcome: anOutcome(), metric: aMetric({ unit: 'days' }), readings: [] }
  const read = readTable(grid.value, {
    sheet: 0,
    kind: 'readings',
    context: nobody,
    mapping: {},
    answers: {},
    data: teamData({}),
    readings: { figure, today: IsoDate.parse('2026-11-27') },
  })
  if (!read.ok) throw new Error(read.error.code)
  expect(read.value.whole.doubts).toMatchObject([
    { id: 'day-or-year', chosen: 'day', values: { example: 'May-10', number: '10', year: '2010' } },
    { id: 'readings-made' },
  ])
  expect(read.value.ready.rows.map(({ value }) => value)).toMatchObject([
    { date: '2026-05-10' },
    { date: '2026-05-17' },
  ])
})
