import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figuresOf } from '#core/figures.ts'
import { sealVote } from '#core/retro/sealVote.ts'
import { cast, emptyBallot, passOn, takeBack, voters, type Answer } from '#core/worth/ballot.ts'
import {
  aContribution,
  aDeliverable,
  aMetric,
  anEffort,
  anOutcome,
  day,
  pence,
  teamData,
} from '#test/support/builders.ts'
import { aRetro } from '#test/support/retroBuilders.ts'

const value = { amount: 18_44, source: 'Handling', priceYear: 2026, kind: 'cash-releasing' } as const
const data = teamData({
  deliverables: [aDeliverable()],
  efforts: [anEffort()],
  metrics: [aMetric({ value, unitsPerYear: 1_000 })],
  outcomes: [anOutcome()],
  contributions: [aContribution()],
})
const figures = figuresOf(data, day('2026-06-15'))
const asked = { deliverable: 'deliverable-1', outcome: 'outcome-1', reasons: [] }

const turn = fc.record({
  answer: fc.constantFrom<Answer>('yes', 'not-sure', 'no'),
  changedFrom: fc.option(fc.constantFrom<Answer>('yes', 'not-sure', 'no'), { nil: undefined }),
})

test('a reveal shows exactly the votes cast, whoever changed theirs before passing on', () => {
  fc.assert(
    fc.property(fc.array(turn, { minLength: 1, maxLength: 200 }), turns => {
      const ballot = turns.reduce((now, { answer, changedFrom }) => {
        const first = changedFrom === undefined ? now : takeBack(cast(now, changedFrom))
        return passOn(cast(first, answer))
      }, emptyBallot)
      const sealed = sealVote(figures, aRetro(), { ...asked, counts: ballot.counts })
      if (!sealed.ok) throw new Error(sealed.error.code)
      const count = (answer: Answer) => turns.filter(each => each.answer === answer).length
      expect(sealed.value).toMatchObject({ yes: count('yes'), notSure: count('not-sure'), no: count('no') })
      expect(voters(sealed.value)).toBe(turns.length)
    }),
    { numRuns: 30 },
  )
})

test('a percentage is asked about with the value of a point, not of a case', () => {
  const sealed = sealVote(figures, aRetro(), { ...asked, counts: { yes: 1, notSure: 0, no: 0 } })
  // £5,000 ÷ £18.44 are 272 whole cases, of which ten are a point
  expect(sealed.ok && sealed.value.measure).toMatchObject({ value: 184_40, breakEven: 27.2 })
})

test('a value that was typed goes before the metric’s own', () => {
  const counts = { yes: 1, notSure: 0, no: 0 }
  const sealed = sealVote(figures, aRetro(), { ...asked, counts, value: pence(1_000_00) })
  expect(sealed.ok && sealed.value.measure).toMatchObject({ value: 1_000_00, breakEven: 5 })
})
