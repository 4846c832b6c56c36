import { expect, test } from 'vitest'
import { partsCsv } from '#exchange/tables/partsTable.ts'
import { bucketsOf } from '#test/ui/charts/series.ts'

test('a row a sprint with its exact part; none where there is no amount, with the role that has no rate', () => {
  const [first, second] = bucketsOf([{ staff: 54_363.42 }, { noRate: true }])
  if (!first || !second) throw new Error('Two buckets')
  const series = {
    grouped: 'sprint' as const,
    known: 'at-least' as const,
    buckets: [first, second],
    readings: [],
    offAxis: [],
    events: [],
    findings: { spend: { kind: 'none' as const } },
  }
  const csv = partsCsv(series, 'Save and return', { column: name => name, noRate: ({ role }) => role })
  expect(csv.replace('﻿', '').trim().split('\r\n')).toEqual([
    'deliverable,label,from,to,part,noRate',
    'Save and return,1,2026-02-16,2026-02-27,54363.42,',
    'Save and return,2,2026-03-02,2026-03-13,,Developer',
  ])
})
