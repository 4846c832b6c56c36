import { expect, test } from 'vitest'
import { exact } from '#core/exact.ts'
import { askedCostFigure, breakEvenFigure, costIfExpectedFigure } from '#core/explain/worth.ts'
import { costToFinishFigure } from '#core/explain/costToFinish.ts'
import { figuresOf } from '#core/figures.ts'
import { isWorthIt } from '#core/worth/breakEven.ts'
import { aDeliverable, anEffort, aSprint, day, keptLines, pence, teamData } from '#test/support/builders.ts'
import { said, unsaid } from './words.ts'

const lines = [
  { people: 4, each: 3, unit: 'days' as const, role: 'Developer' },
  { people: 6, each: 2, unit: 'hours' as const, role: 'Designer' },
]

test('a price made of rates keeps every rate back until rates are shown', () => {
  const made = askedCostFigure(
    pence(7_777_77),
    { kind: 'rates', lines, priceOfDay: role => exact(role === 'Developer' ? 613_37 : 702_11) },
    7.4,
  )
  expect(unsaid(made)).toEqual([])
  expect(made.inputs.filter(({ rate }) => rate).map(({ value }) => value)).toEqual([
    { kind: 'money', minor: 12 * 613_37 },
    { kind: 'money', minor: 613_37 },
    { kind: 'money', minor: 1_138_56 },
    { kind: 'money', minor: 702_11 },
  ])
  expect(made.inputs.filter(({ rate, value }) => !rate && value.kind === 'money')).toEqual([])
})

test('a typed price and an amount say that they were typed', () => {
  const typed = askedCostFigure(
    pence(100_00),
    { kind: 'typed', lines: [{ people: 1, each: 1, unit: 'days' }], day: pence(100_00) },
    7.4,
  )
  const amount = askedCostFigure(pence(100_00), { kind: 'amount' }, 7.4)
  expect([typed, amount].flatMap(unsaid)).toEqual([])
  expect(said(typed).map(({ text }) => text)).toContain('1 person × 1 day, in days')
  expect(amount.inputs).toEqual([])
})

test('the break-even and the cost of one say what they divide', () => {
  const worth = isWorthIt({ cost: { kind: 'amount', amount: pence(11_550_00) }, value: pence(9_624_00) })
  if (!worth.ok || !worth.value.breakEven) throw new Error('There is a break-even')
  const even = { cost: pence(11_550_00), value: pence(9_624_00), even: worth.value.breakEven }
  const own = {
    ...even,
    source: {
      amount: pence(9_624_00),
      source: 'Cost of delay',
      priceYear: 2025,
      kind: 'cash-releasing' as const,
    },
  }
  expect(
    [breakEvenFigure(even), breakEvenFigure(own), costIfExpectedFigure(pence(100_00), 2.5)].flatMap(unsaid),
  ).toEqual([])
  expect(costIfExpectedFigure(pence(100_00), 2.5).result).toEqual({ kind: 'money', minor: 40_00 })
  expect(breakEvenFigure(own).sure).toMatchObject([{ code: 'value-source' }])
})

test.each([
  ['nobody said what is left', {}, 'points', 'no-effort-left'],
  ['nothing is left', { effortLeft: 0 }, 'points', 'finished'],
  ['effort is in percent', { effortLeft: 5 }, 'percent', 'counted-in-percent'],
] as const)('what is left to pay is missing where %s, and says so', (_, fields, unit, why) => {
  const figures = figuresOf(
    teamData({
      sprints: [aSprint({ sealed: keptLines() })],
      deliverables: [aDeliverable(fields)],
      efforts: [anEffort({ unit, amount: 20 })],
    }),
    day('2026-07-01'),
  )
  const made = costToFinishFigure(figures, 'deliverable-1')
  expect(made.result).toEqual({ kind: 'missing', why })
  expect(unsaid(made)).toEqual([])
})

test('what is left to pay names the closed sprints that say so', () => {
  const figures = figuresOf(
    teamData({
      sprints: [aSprint({ sealed: keptLines() })],
      deliverables: [aDeliverable({ effortLeft: 10 })],
      efforts: [anEffort({ unit: 'points', amount: 20 })],
    }),
    day('2026-07-01'),
  )
  const made = costToFinishFigure(figures, 'deliverable-1')
  expect(made.result).toEqual({ kind: 'money', minor: 2_500_00 })
  expect(made.inputs.map(({ value }) => value)).toEqual([
    { kind: 'number', value: 10 },
    { kind: 'money', minor: 5_000_00 },
  ])
  expect(unsaid(made)).toEqual([])
})
