import { expect, test } from 'vitest'
import { figuresOf } from '#core/figures.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { retroShown } from '#core/retro/shown.ts'
import { changedRows, notMeasured } from '#core/retro/unmeasured.ts'
import { aMetric, anOutcome, aReading, day, teamData } from '#test/support/builders.ts'
import { aRetro } from '#test/support/retroBuilders.ts'

const TODAY = day('2026-11-23')

const two: Partial<TeamData> = {
  metrics: [aMetric(), aMetric({ id: 'metric-2', name: 'Lost applications', unit: 'count' })],
  outcomes: [
    anOutcome({ groups: ['Screen readers', 'No internet'] }),
    anOutcome({
      id: 'outcome-2',
      metric: 'metric-2',
      guardrail: true,
      baseline: undefined,
      target: undefined,
    }),
  ],
}
const early = aReading({
  id: 'r1',
  outcome: 'outcome-2',
  date: day('2026-10-18'),
  value: 4,
  nextDue: day('2026-11-18'),
})
const group = aReading({ id: 'r2', group: 'Screen readers', date: day('2026-11-20'), value: 50 })
const everyone = aReading({ id: 'r3', date: day('2026-11-20'), value: 66, nextDue: day('2026-12-20') })

const rowsOf = (data: Partial<TeamData>, today = TODAY) =>
  notMeasured(figuresOf(teamData({ ...two, ...data }), today))

test('a guardrail whose reading is overdue, and a group that nobody read', () => {
  expect(rowsOf({ readings: [early, group, everyone] })).toMatchObject([
    { outcome: 'outcome-1', group: 'No internet', guardrail: false },
    {
      outcome: 'outcome-2',
      guardrail: true,
      last: { value: 4, date: '2026-10-18' },
      due: '2026-11-18',
    },
  ])
  // On the day itself it is not late.
  expect(rowsOf({ readings: [early, group, everyone] }, day('2026-11-18'))).not.toMatchObject([
    {},
    { outcome: 'outcome-2' },
  ])
})

test('an outcome that was never read is not measured: no value stands in for one', () => {
  const rows = rowsOf({ readings: [] })
  expect(rows).toHaveLength(4)
  const lost = rows.find(({ outcome }) => outcome === 'outcome-2')
  expect(lost).not.toHaveProperty('last')
  expect(lost).not.toHaveProperty('due')
})

test('guardrails and groups lead: got worse, not measured, behind, not measured, the rest', () => {
  const figures = figuresOf(teamData({ ...two, readings: [early, group, everyone] }), TODAY)
  const shown = retroShown(figures, aRetro())
  if (!shown) throw new Error('Nothing to show')
  expect(changedRows(shown).map(row => [row.kind, row.name, row.group])).toEqual([
    ['unmeasured', 'Lost applications', undefined],
    ['changed', shown.changed[0]?.name, 'Screen readers'],
    ['unmeasured', shown.changed[0]?.name, 'No internet'],
    ['changed', shown.changed[0]?.name, undefined],
    // Read since the last retro, and overdue again: both are told.
    ['changed', 'Lost applications', undefined],
  ])
})

test('what was kept before shows what changed', () => {
  expect(changedRows({ cost: { kind: 'nothing-known' }, bought: [], changed: [] })).toEqual([])
})
