import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayRate } from '#core/costing/dayRate.ts'
import { teamCost } from '#core/costing/teamCost.ts'
import { toMinor } from '#core/exact.ts'
import { figuresOf } from '#core/figures.ts'
import { Kpi } from '#core/records/metric.ts'
import { kpisMissing } from '#exchange/publicData/kpis.ts'
import { numbersIn, sentinelTeams, today as sentinelDay } from '#test/core/privacy/sentinelTeams.ts'
import { aFullTeam, anExample, TODAY } from '#test/exchange/workbook/teams.ts'
import {
  aCostItem,
  aMetric,
  anAllocation,
  anOutcome,
  aRate,
  aReading,
  aSprint,
  day,
  teamData,
} from '#test/support/builders.ts'
import { csvRecords, pence } from '#test/support/csv.ts'
import { csvwErrors } from '#test/support/csvw.ts'
import { filesOf, publicDataOf } from './made.ts'

const spendOf = async (...made: Parameters<typeof publicDataOf>) =>
  csvRecords((await filesOf(publicDataOf(...made))).get('spend-by-sprint.csv') ?? '')

const measured = teamData({
  rates: [aRate()],
  allocations: [anAllocation({ people: 4 })],
  sprints: [aSprint()],
  metrics: [
    aMetric({ kpi: 'completion-rate', counts: '=cmd, of "all"\nthat are started' }),
    aMetric({ id: 'metric-2', name: 'Cost of one', unit: 'money', kpi: 'cost-per-transaction' }),
    aMetric({ id: 'metric-3', name: 'Not published' }),
  ],
  outcomes: [
    anOutcome(),
    anOutcome({ id: 'outcome-2', metric: 'metric-2' }),
    anOutcome({ id: 'outcome-3', metric: 'metric-3' }),
  ],
  readings: [
    aReading({ value: 66.5 }),
    aReading({ id: 'reading-2', date: '2026-05-31', value: 61 }),
    aReading({ id: 'reading-3', group: 'Welsh speakers', value: 40, confidence: 'sampled' }),
    aReading({ id: 'reading-4', outcome: 'outcome-2', value: 7.2 }),
    aReading({ id: 'reading-5', outcome: 'outcome-3', value: 99 }),
    aReading({ id: 'reading-6', date: '2026-07-09', value: 70 }),
  ],
})

describe('the metadata', () => {
  test.each([
    ['a full team', aFullTeam()],
    ['the example', anExample()],
    ['measures of every kind', measured],
    ['a team without anything', teamData()],
  ] as const)('of %s is valid CSV on the Web, and its tables are what it says', async (_, data) => {
    expect(csvwErrors(await filesOf(publicDataOf(data, TODAY)))).toEqual([])
  })

  const broken: readonly [string, string, (text: string) => string, RegExp][] = [
    ['a header of another name', 'kpis.csv', text => text.replace('Title of kpi', 'Kpi'), /header/],
    ['a day that is none', 'kpis.csv', text => text.replace('2026-05-31', '31/05/2026'), /no date/],
    ['a KPI that is none', 'kpis.csv', text => text.replace('completion-rate', 'completions'), /kpi/],
    ['a value that is empty', 'kpis.csv', text => text.replace(',61,', ',,'), /value: empty/],
    [
      'an amount with commas',
      'spend-by-sprint.csv',
      text => text.replace(/\d+\.\d\d/, '"1,0.0"'),
      /no decimal/,
    ],
    ['a byte order mark', 'kpis.csv', text => `\uFEFF${text}`, /byte order mark/],
    ['a row twice', 'spend-by-sprint.csv', text => text + (text.split('\r\n')[1] ?? ''), /one key/],
    [
      'a property of its own',
      'csv-metadata.json',
      text => text.replace('"required": true', '"needed": "true"'),
      /property/,
    ],
    ['a type of its own', 'csv-metadata.json', text => text.replace('"decimal"', '"money"'), /datatype/],
  ]
  test.each(broken)('with %s it would not be', async (_, file, change, error) => {
    const files = await filesOf(publicDataOf(measured, TODAY))
    const changed = change(files.get(file) ?? '')
    expect(changed).not.toBe(files.get(file))
    expect(csvwErrors(new Map([...files, [file, changed]])).join('\n')).toMatch(error)
  })

  test('says what each column is in the words of its reader', async () => {
    const { tables, ...rest } = JSON.parse(
      (await filesOf(publicDataOf(measured, TODAY))).get('csv-metadata.json') ?? '',
    )
    expect(rest).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }],
      'dc:title': 'Public data',
      'dc:publisher': 'Council',
      'dc:modified': { '@value': TODAY, '@type': 'xsd:date' },
    })
    expect(tables[1].tableSchema.columns[0]).toEqual({
      name: 'kpi',
      titles: 'Title of kpi',
      'dc:description': 'What kpi holds',
      datatype: { base: 'string', format: `^(${Kpi.options.join('|')})$` },
      required: true,
    })
  })
})

describe('the spend', () => {
  test.each([
    ['a full team', aFullTeam()],
    ['the example', anExample()],
  ] as const)('of %s comes to all money so far, to the penny', async (_, data) => {
    const rows = await spendOf(data, TODAY)
    const all = rows.reduce((sum, row) => sum + pence(row['Title of total'] ?? ''), 0)
    expect(all).toBe(figuresOf(data, TODAY).cost.all)
    for (const row of rows.filter(each => each['Title of sprint'] !== '')) {
      const kinds = ['staff', 'suppliers', 'other'].map(kind => pence(row[`Title of ${kind}`] ?? ''))
      expect(kinds.reduce((sum, each) => sum + each, 0)).toBe(pence(row['Title of total'] ?? ''))
    }
  })

  test('of fewer than three people is one amount for each sprint', async () => {
    const rows = await spendOf(
      teamData({
        rates: [aRate()],
        allocations: [anAllocation({ people: 2 })],
        sprints: [aSprint()],
        costItems: [aCostItem()],
      }),
      day('2026-06-14'),
    )
    expect(rows.map(row => Object.keys(row))).toEqual(
      rows.map(() => ['sprint', 'first_day', 'last_day', 'total'].map(name => `Title of ${name}`)),
    )
    expect(rows.length).toBeGreaterThan(0)
  })

  test('holds no sprint that has not begun', async () => {
    const rows = await spendOf(
      {
        ...measured,
        sprints: [aSprint(), aSprint({ id: 'later', number: 2, from: '2027-01-04', to: '2027-01-17' })],
      },
      TODAY,
    )
    expect(rows.map(row => row['Title of sprint'])).not.toContain('2')
  })

  test('no rate, salary or cost of a day is in any file', async () => {
    await fc.assert(
      fc.asyncProperty(sentinelTeams, async data => {
        const files = await filesOf(publicDataOf(data, sentinelDay))
        const found = [...files.values()].flatMap(text => [...numbersIn(text)])
        const amounts = found.map(number => Math.round(number * 100))
        const secrets = data.rates.flatMap(rate => [
          toMinor(dayRate(rate, sentinelDay, data)),
          ...(rate.price.kind === 'derived' ? [rate.price.salary] : []),
        ])
        const lines = teamCost(data, sentinelDay).sprints.flatMap(({ pricing }) =>
          pricing.kind === 'priced' ? pricing.price.lines : [],
        )
        const people = data.allocations.reduce((sum, allocation) => sum + allocation.people, 0)
        const staff = lines.reduce((sum, line) => sum + (line.kind === 'staff' ? line.amount : 0), 0)
        for (const secret of secrets) expect(amounts).not.toContain(secret)
        if (people < 3 && data.costItems.length > 0) expect(amounts).not.toContain(staff)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the published measures', () => {
  test('are the readings of those, up to the day, by measure and date', async () => {
    const made = publicDataOf(measured, TODAY)
    const rows = csvRecords((await filesOf(made)).get('kpis.csv') ?? '')
    const cells = ['kpi', 'group', 'date', 'value', 'unit', 'confidence']
    expect(rows.map(row => cells.map(name => row[`Title of ${name}`]).join(' '))).toEqual([
      'completion-rate  2026-05-31 61 percent measured',
      'completion-rate  2026-06-30 66.5 percent measured',
      'completion-rate Welsh speakers 2026-06-30 40 percent sampled',
      'cost-per-transaction  2026-06-30 7.2 money measured',
    ])
    expect(rows[0]?.['Title of counts']).toBe('\'=cmd, of "all"\nthat are started')
    const [, kpis] = made.tables
    expect(kpis && kpisMissing(kpis)).toEqual(['digital-take-up', 'user-satisfaction'])
  })
})
