import { expect, test } from 'vitest'
import { figuresOf } from '#core/figures.ts'
import { isMeasured } from '#core/outcomes/measured.ts'
import { aMetric, anOutcome, aReading, day, teamData } from '#test/support/builders.ts'

const measured = (readings: readonly string[]) => {
  const data = teamData({
    metrics: [aMetric()],
    outcomes: [anOutcome({ baseline: { value: 40, date: '2026-04-01' } })],
    readings: readings.map((date, i) => aReading({ id: `reading-${i}`, date })),
  })
  return isMeasured(figuresOf(data, day('2026-12-31')))
}

test('an outcome is measured by a reading after its baseline, not by the baseline', () => {
  expect(measured(['2026-06-30'])('outcome-1')).toBe(true)
  expect(measured([])('outcome-1')).toBe(false)
  expect(measured(['2026-03-01'])('outcome-1')).toBe(false)
  expect(measured(['2026-06-30'])('another')).toBe(false)
})
