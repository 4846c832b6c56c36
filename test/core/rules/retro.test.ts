import { expect, test } from 'vitest'
import { checkRow } from '#core/rules/checkRow.ts'
import { isMessageId } from '#messages/catalogue.ts'
import { aDeliverable, teamData } from '#test/support/builders.ts'
import { aDecision, aRetro, aVote } from '#test/support/retroBuilders.ts'

const data = teamData({ deliverables: [aDeliverable()], retros: [aRetro()] })

const codes = (issues: readonly { readonly code: string }[]) => {
  for (const { code } of issues) expect(isMessageId(`issue.${code}`), code).toBe(true)
  return issues.map(({ code }) => code)
}

test('a retro, a vote and a decision as they should be break no rule', () => {
  expect(checkRow('retro', aRetro(), data)).toEqual([])
  expect(checkRow('vote', aVote(), data)).toEqual([])
  expect(checkRow('decision', aDecision({ deliverable: undefined }), data)).toEqual([])
})

test('a sprint has one retro', () => {
  expect(codes(checkRow('retro', aRetro({ id: 'second' }), data))).toEqual(['retro-twice'])
  expect(codes(checkRow('retro', aRetro({ sprint: 'gone' }), data))).toEqual(['row-missing'])
})

test.each([
  ['nobody-voted', aVote({ yes: 0, notSure: 0, no: 0 })],
  ['not-above-zero', aVote({ asked: 0 })],
  ['due-before-retro', aVote({ due: '2026-06-15' })],
  ['row-missing', aVote({ retro: 'gone' })],
  ['row-missing', aVote({ deliverable: 'gone' })],
] as const)('%s: a vote that tells nothing is refused', (code, vote) => {
  expect(codes(checkRow('vote', vote, data))).toEqual([code])
})

test('a deliverable is voted on once in a retro', () => {
  const voted = { ...data, votes: [aVote()] }
  expect(codes(checkRow('vote', aVote({ id: 'second' }), voted))).toEqual(['vote-twice'])
})

test.each([
  ['decision-without-words', aDecision({ text: ' ' })],
  ['due-before-retro', aDecision({ due: '2026-06-01' })],
  ['row-missing', aDecision({ deliverable: 'gone' })],
] as const)('%s: a decision nobody could come back to is refused', (code, decision) => {
  expect(codes(checkRow('decision', decision, data))).toEqual([code])
})
