import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  answers,
  answerTyped,
  cast,
  emptyBallot,
  passOn,
  takeBack,
  teamAnswer,
  voters,
  withReason,
  withTotals,
  type Answer,
  type Ballot,
} from '#core/worth/ballot.ts'

const anAnswer = fc.constantFrom(...answers)
const castAll = (list: readonly Answer[]): Ballot =>
  list.reduce((ballot, answer) => passOn(cast(ballot, answer)), emptyBallot)

test('what is revealed is exactly what was cast, in whatever order it came', () => {
  fc.assert(
    fc.property(fc.array(anAnswer, { maxLength: 200 }), list => {
      const { counts } = castAll(list)
      expect(counts).toEqual({
        yes: list.filter(each => each === 'yes').length,
        notSure: list.filter(each => each === 'not-sure').length,
        no: list.filter(each => each === 'no').length,
      })
      expect(castAll(list.toReversed())).toEqual(castAll(list))
      expect(voters(counts)).toBe(list.length)
    }),
  )
})

test('a vote can be taken back and given anew until the device goes on', () => {
  fc.assert(
    fc.property(fc.array(anAnswer), anAnswer, anAnswer, (before, first, second) => {
      const ballot = castAll(before)
      const changed = cast(takeBack(cast(ballot, first)), second)
      expect(changed).toEqual(cast(ballot, second))
      const passed = passOn(cast(ballot, first))
      expect(takeBack(passed)).toEqual(passed)
    }),
  )
})

test('reasons stand in the order of their words, not of who gave them, and an empty one is none', () => {
  const ballot = [' We still print half ', '', 'It went live late'].reduce(
    (all, reason) => passOn(cast(all, 'yes', reason)),
    emptyBallot,
  )
  expect(ballot.reasons).toEqual(['It went live late', 'We still print half'])
})

test('what can be typed for a vote is no reason: somebody meant to vote by it', () => {
  for (const typed of ['1', '2', '3', 'y', 'N', ' u ']) {
    expect(answerTyped(typed)).toBeDefined()
    expect(withReason(emptyBallot, typed)).toEqual(emptyBallot)
  }
  for (const said of ['4', 'No', 'x']) {
    expect(answerTyped(said)).toBeUndefined()
    expect(withReason(emptyBallot, said).reasons).toEqual([said])
  }
})

test('totals counted elsewhere take the place of what was cast', () => {
  const counts = { yes: 120, notSure: 50, no: 30 }
  const entered = withTotals(cast(emptyBallot, 'no', 'Too late'), counts)
  expect(entered).toEqual({ ok: true, value: { counts, reasons: ['Too late'] } })
})

test.each([
  ['yes', { yes: -1, notSure: 0, no: 0 }],
  ['notSure', { yes: 1, notSure: 0.5, no: 0 }],
  ['no', { yes: 1, notSure: 0, no: 10_001 }],
] as const)('%s that is not a count is refused', (field, counts) => {
  expect(withTotals(emptyBallot, counts)).toEqual({
    ok: false,
    error: { code: 'not-a-count', fields: [field] },
  })
})

test.each([
  ['yes', { yes: 5, notSure: 2, no: 1 }],
  ['no', { yes: 1, notSure: 2, no: 5 }],
  ['not-sure', { yes: 1, notSure: 5, no: 2 }],
  ['not-sure', { yes: 4, notSure: 0, no: 4 }],
  ['not-sure', { yes: 4, notSure: 4, no: 0 }],
] as const)('the team says %s of %o', (answer, counts) => {
  expect(teamAnswer(counts)).toBe(answer)
})

test('a reason stands in no order of giving, and blanks are none', () => {
  const both = withReason(withReason(emptyBallot, ' We print them. '), 'A reason')
  expect(both.reasons).toEqual(['A reason', 'We print them.'])
  expect(withReason(both, '  ')).toBe(both)
})
