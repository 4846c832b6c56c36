import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleData } from '#core/example/exampleTeam.ts'
import { sameMoneyFigure, teamDaysFigure } from '#core/explain/sameMoney.ts'
import { figuresOf } from '#core/figures.ts'
import { alternatives } from '#core/worth/alternatives.ts'
import {
  aContribution,
  aDeliverable,
  aMetric,
  anAllocation,
  anEffort,
  anOutcome,
  aReading,
  aSprint,
  day,
  pence,
  teamData,
} from '#test/support/builders.ts'
import { unsaid } from '../explain/words.ts'

const TODAY = day('2026-07-01')

/** Sprint 1 cost £5,000, all for an outcome that rose by 6 points: £833.33 a point. */
const measured = teamData({
  sprints: [aSprint()],
  deliverables: [aDeliverable({ live: '2026-06-10' })],
  efforts: [anEffort()],
  metrics: [aMetric()],
  outcomes: [anOutcome()],
  contributions: [aContribution()],
  readings: [aReading()],
})
const figures = figuresOf(measured, TODAY)

test('£2,500 buys half of what £5,000 bought, and as many days of the team as its sprint says', () => {
  const { outcomes, team } = alternatives(figures, pence(2_500_00))
  expect(
    outcomes.map(({ figure, perUnit, units, known }) => [figure.outcome.id, perUnit, units, known]),
  ).toEqual([['outcome-1', 833_33, 3, 'whole']])
  expect(team).toEqual({ sprint: 'sprint-1', number: 1, perDay: 500_00, days: 5, givesRateAway: true })
})

test('the outcome that is asked about is no alternative to itself', () => {
  expect(alternatives(figures, pence(2_500_00), 'outcome-1').outcomes).toEqual([])
})

test('what was not measured is not there, and nothing stands in for it', () => {
  const unread = figuresOf({ ...measured, readings: [] }, TODAY)
  expect(alternatives(unread, pence(2_500_00)).outcomes).toEqual([])
  const nothing = figuresOf(teamData({ sprints: [], allocations: [], rates: [] }), TODAY)
  expect(alternatives(nothing, pence(2_500_00))).toEqual({ outcomes: [] })
})

test('a day of a team of three or more says what none of them costs', () => {
  const three = figuresOf({ ...measured, allocations: [anAllocation({ people: 3 })] }, TODAY)
  expect(alternatives(three, pence(2_500_00)).team?.givesRateAway).toBe(false)
})

test('of the example: units × cost per unit is the money, as near as two decimals can be', () => {
  let made = 0
  const example = figuresOf(exampleData({ today: TODAY, team: 'example', id: () => `row-${++made}` }), TODAY)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), n => {
      const asked = pence(n)
      const { outcomes, team } = alternatives(example, asked)
      expect(outcomes.length).toBeGreaterThan(0)
      for (const { perUnit, units } of outcomes)
        expect(Math.abs(units * perUnit - asked)).toBeLessThanOrEqual(perUnit * 0.005 + units * 0.5 + 1)
      if (!team) throw new Error('The example has a sprint')
      expect(Math.abs(team.days * team.perDay - asked)).toBeLessThanOrEqual(
        team.perDay * 0.005 + team.days + 1,
      )
    }),
  )
})

test('each says how it was made, in sentences that are all there', () => {
  const asked = pence(2_500_00)
  const { outcomes, team } = alternatives(figures, asked)
  const [first] = outcomes
  if (!first || !team) throw new Error('Both are known')
  for (const made of [sameMoneyFigure(figures, first, asked), teamDaysFigure(figures, team, asked)]) {
    expect(unsaid(made)).toEqual([])
    expect(made.inputs[0]).toMatchObject({ value: { kind: 'money', minor: 2_500_00 } })
  }
})
