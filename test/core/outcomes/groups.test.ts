import { describe, expect, test } from 'vitest'
import { groupGaps } from '#core/outcomes/groups.ts'
import { readingsByOutcome } from '#core/outcomes/readings.ts'
import type { Metric } from '#core/records/metric.ts'
import type { Reading } from '#core/records/reading.ts'
import { aMetric, aReading, anOutcome, teamData } from '#test/support/builders.ts'

const WELSH = 'Welsh speakers'
const outcome = anOutcome({ groups: ['Assisted digital', WELSH] })
let made = 0
const read = (date: string, value: number, group?: string) =>
  aReading({ id: `reading-${++made}`, date, value, ...(group && { group }) })

const gaps = (readings: readonly Reading[], metric: Metric = aMetric(), of = outcome) =>
  groupGaps(of, metric, readingsByOutcome(teamData({ readings }))(outcome.id))
const welsh = (readings: readonly Reading[], metric?: Metric) =>
  gaps(readings, metric).find(({ group }) => group === WELSH)?.gap

describe('a group beside everyone', () => {
  test('is compared with the reading nearest in date, not with the latest', () => {
    const readings = [read('2026-05-01', 62), read('2026-08-01', 75), read('2026-05-20', 60, WELSH)]
    expect(welsh(readings)).toEqual({
      kind: 'known',
      group: { value: 60, date: '2026-05-20', confidence: 'measured' },
      everyone: { value: 62, date: '2026-05-01', confidence: 'measured' },
      gap: -2,
      behind: true,
    })
  })

  test('of two as near the later counts', () => {
    const readings = [read('2026-05-01', 62), read('2026-05-11', 64), read('2026-05-06', 63, WELSH)]
    expect(welsh(readings)).toMatchObject({ gap: -1, everyone: { value: 64 } })
  })

  test('is behind only when it is worse, in the direction of the metric', () => {
    const readings = [read('2026-05-01', 20), read('2026-05-01', 25, WELSH)]
    expect(welsh(readings)).toMatchObject({ gap: 5, behind: false })
    expect(welsh(readings, aMetric({ better: 'lower' }))).toMatchObject({ gap: -5, behind: true })
    expect(welsh([read('2026-05-01', 20), read('2026-05-01', 20, WELSH)])).toMatchObject({ behind: false })
  })

  test('says how far off it was at first', () => {
    const readings = [
      read('2026-04-02', 60),
      read('2026-07-01', 70),
      read('2026-04-02', 58, WELSH),
      read('2026-07-02', 61.5, WELSH),
    ]
    expect(welsh(readings)).toMatchObject({ gap: -8.5, first: { date: '2026-04-02', gap: -2 } })
  })
})

describe('who has no reading', () => {
  test('every named group is there, then others that have readings', () => {
    const figures = gaps([read('2026-05-01', 60, 'Kent'), read('2026-05-01', 60, WELSH)])
    expect(figures.map(({ group, gap }) => [group, gap.kind === 'unknown' && gap.why])).toEqual([
      ['Assisted digital', 'no-reading'],
      [WELSH, 'no-reading-for-everyone'],
      ['Kent', 'no-reading-for-everyone'],
    ])
  })

  test('nothing compares under another version', () => {
    const readings = [read('2026-05-01', 20), read('2026-05-01', 25, WELSH)]
    expect(welsh(readings, aMetric({ version: 2 }))).toEqual({ kind: 'unknown', why: 'other-version' })
  })
})

test('readings of one day count in the order in which they were made, whatever order they come in', () => {
  const [first, second] = [aReading({ id: 'a', value: 1 }), aReading({ id: 'b', value: 2 })]
  for (const readings of [
    [first, second],
    [second, first],
  ]) {
    const { everyone, all } = readingsByOutcome(teamData({ readings }))('outcome-1')
    expect(everyone).toEqual([first, second])
    expect(all).toEqual([first, second])
  }
  expect(readingsByOutcome(teamData())('none').everyone).toEqual([])
})
