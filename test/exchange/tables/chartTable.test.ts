import { parseCsv } from 'hucre/csv'
import { expect, test } from 'vitest'
import type { ChartSeries } from '#core/chart/types.ts'
import { chartColumns, chartCsv, type ChartWords } from '#exchange/tables/chartTable.ts'
import { aMetric, day, pence } from '#test/support/builders.ts'

const words: ChartWords = {
  column: name => `<${name}>`,
  noRate: ({ role, from, to }) => `${role} ${from} to ${to}`,
}

const bucket = { kind: 'sprint', from: day('2026-04-01'), to: day('2026-04-14') } as const

const series: ChartSeries = {
  grouped: 'sprint',
  known: 'whole',
  buckets: [
    {
      ...bucket,
      key: 'a',
      label: '1',
      staff: pence(1_000_001),
      supplier: pence(0),
      other: pence(-50),
      total: pence(999_951),
      between: pence(25),
      cumulative: pence(999_976),
    },
    {
      ...bucket,
      key: 'b',
      label: '2',
      between: pence(0),
      cumulative: pence(999_976),
      missing: [{ role: '=Developer', from: bucket.from, to: bucket.to }],
    },
  ],
  readings: [
    { x: 0, date: day('2026-04-02'), value: 41 },
    { x: 0.2, date: day('2026-04-05'), value: 30, group: 'Welsh speakers' },
  ],
  offAxis: [{ date: day('2020-01-01'), value: 10 }],
  events: [
    { x: 0.5, id: 'd1', name: 'Postcode check', date: day('2026-04-13'), linked: true },
    { x: 0, id: 'd2', name: 'Save, return', date: day('2026-04-07'), linked: false },
  ],
  findings: {
    spend: { kind: 'none' },
    outcome: {
      metric: aMetric({ name: 'Finished online', unit: 'percent' }),
      guardrail: false,
      state: { kind: 'unmeasured', why: 'no-baseline' },
    },
  },
}

test('a row for each sprint, its money once and exact; missing stays empty', () => {
  const [header, ...rows] = parseCsv(chartCsv(series, words), { delimiter: ',' })
  expect(header).toEqual(chartColumns.map(name => `<${name}>`))
  expect(rows).toEqual([
    [
      '1',
      '2026-04-01',
      '2026-04-14',
      '10000.01',
      '0.00',
      '-0.50',
      '9999.51',
      '',
      '0.25',
      '',
      '2026-04-02',
      '',
      '41',
      'Finished online',
      'percent',
      'Postcode check 2026-04-13; Save, return 2026-04-07',
    ],
    [
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '2026-04-05',
      'Welsh speakers',
      '30',
      'Finished online',
      'percent',
      '',
    ],
    [
      '2',
      '2026-04-01',
      '2026-04-14',
      '',
      '',
      '',
      '',
      '',
      '0.00',
      "'=Developer 2026-04-01 to 2026-04-14",
      '',
      '',
      '',
      '',
      '',
      '',
    ],
    ['', '', '', '', '', '', '', '', '', '', '2020-01-01', '', '10', 'Finished online', 'percent', ''],
  ])
})
