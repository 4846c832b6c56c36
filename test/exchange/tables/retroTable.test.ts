import { expect, test } from 'vitest'
import type { Told } from '#core/worth/hindsight.ts'
import { figuresOf } from '#core/figures.ts'
import { retroShown } from '#core/retro/shown.ts'
import { retroColumns, retroTable } from '#exchange/tables/retroTable.ts'
import {
  aDeliverable,
  aMetric,
  anAllocation,
  anEffort,
  anOutcome,
  aRate,
  aReading,
  day,
  teamData,
} from '#test/support/builders.ts'
import { aDecision, aRetro, aVote } from '#test/support/retroBuilders.ts'

const words = {
  column: (name: string) => name,
  part: (name: string) => name,
  kind: () => 'kind',
  choice: (name: string) => name,
  about: () => 'about',
  verdict: ({ kind }: Told) => kind,
  unit: (name: string) => name,
  standing: (name: string) => name,
  unknown: (cost: { readonly kind: string }) => cost.kind,
  running: 'It runs on',
}
const vote = aVote({ reasons: ['One', 'Two'] })
const told: Told = {
  kind: 'told',
  from: { value: 61, date: day('2026-06-10') },
  to: { value: 66, date: day('2026-12-02') },
  change: 5,
  bar: { kind: 'break-even', change: 3 },
  reached: true,
  borneOut: true,
}
const tableOf = (data: ReturnType<typeof teamData>) => {
  const shown = retroShown(figuresOf(data, day('2026-06-15')), aRetro())
  if (!shown) throw new Error('No sprint')
  return retroTable(
    {
      retro: aRetro(),
      shown,
      votes: [vote],
      decisions: [aDecision()],
      back: [aDecision({ id: 'decision-0', text: 'Fewer letters' })],
      seen: [{ vote, answer: 'yes', told, metric: aMetric() }],
    },
    words,
  )
}
const at = (row: readonly unknown[] | undefined, column: (typeof retroColumns)[number]) =>
  row?.[retroColumns.indexOf(column)]

test('cost, its parts, what changed, votes and decisions, each in a row of its own', () => {
  const { columns, rows } = tableOf(
    teamData({
      allocations: [anAllocation({ people: 4 })],
      deliverables: [aDeliverable()],
      efforts: [anEffort({ amount: 60 })],
      metrics: [aMetric()],
      outcomes: [anOutcome()],
      readings: [aReading({ date: '2026-06-10', value: 61 })],
    }),
  )
  expect(columns).toEqual(retroColumns)
  expect(rows.map(([part]) => part)).toEqual([
    'cost',
    'standing',
    'line',
    'bought',
    'unlinked',
    'changed',
    'vote',
    'decision',
    'back',
  ])
  expect(rows.slice(0, 5).map(row => at(row, 'amount'))).toEqual(
    [20_000_00, 20_000_00, 20_000_00, 12_000_00, 8_000_00].map(money => ({ money })),
  )
  expect([at(rows[0], 'text'), at(rows[1], 'name')]).toEqual(['It runs on', 'estimated'])
  expect(at(rows[5], 'to')).toBe(61)
  expect(at(rows[6], 'text')).toBe('One; Two')
  expect(at(rows[6], 'unit')).toBe('percent')
  expect([at(rows[6], 'told'), at(rows[6], 'toldDate'), at(rows[6], 'borneOut')]).toEqual([
    66,
    '2026-12-02',
    'told',
  ])
  expect([at(rows[7], 'choice'), at(rows[7], 'name')]).toEqual(['change', 'about'])
  expect(at(rows[8], 'text')).toBe('Fewer letters')
})

test('a cost that is not known names the roles, and no amount', () => {
  const [cost] = tableOf(teamData({ rates: [aRate({ role: 'Designer' })] })).rows
  expect(at(cost, 'amount')).toBeUndefined()
  expect(at(cost, 'text')).toBe('no-rate')
})

test('what is not measured is a row without a later value', () => {
  const rows = tableOf(
    teamData({
      allocations: [anAllocation()],
      metrics: [aMetric()],
      outcomes: [anOutcome({ groups: ['Screen reader users'] })],
      readings: [aReading({ date: '2026-06-10', value: 61 })],
    }),
  ).rows.filter(([part]) => part === 'unmeasured')
  expect(rows.map(row => at(row, 'group'))).toEqual(['Screen reader users'])
  expect(rows.map(row => at(row, 'to'))).toEqual([undefined])
})
