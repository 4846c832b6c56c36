import { expect, test } from 'vitest'
import { firstProposal, proposals, votedBefore } from '#core/worth/proposal.ts'
import {
  aContribution,
  aDeliverable,
  aMetric,
  anOutcome,
  aReading,
  day,
  pence,
  teamData,
} from '#test/support/builders.ts'
import { aRetro, aVote } from '#test/support/retroBuilders.ts'

const data = teamData({
  deliverables: [aDeliverable()],
  metrics: [aMetric(), aMetric({ id: 'metric-2' }), aMetric({ id: 'metric-3' })],
  outcomes: ['1', '2', '3'].map(n => anOutcome({ id: `outcome-${n}`, metric: `metric-${n}` })),
  contributions: [
    aContribution({ percent: 30 }),
    aContribution({ id: 'contribution-2', outcome: 'outcome-2', percent: 60 }),
  ],
  readings: [
    aReading({ nextDue: '2026-12-01' }),
    aReading({ id: 'reading-2', outcome: 'outcome-2', nextDue: '2026-07-01' }),
    aReading({ id: 'reading-3', outcome: 'outcome-2', group: 'Welsh speakers', nextDue: '2026-12-24' }),
  ],
})
const ids = (list: readonly { readonly outcome: { readonly id: string } }[]) =>
  list.map(({ outcome }) => outcome.id)

test('what a deliverable serves comes first, the biggest contribution before the others', () => {
  const { serves, others } = proposals(data, 'deliverable-1', day('2026-07-10'))
  expect(ids(serves)).toEqual(['outcome-2', 'outcome-1'])
  expect(ids(others)).toEqual(['outcome-3'])
})

test('the reading proposed is the next for everyone, unless its day has passed', () => {
  const { serves } = proposals(data, 'deliverable-1', day('2026-07-10'))
  expect(serves.map(({ due }) => due)).toEqual([undefined, '2026-12-01'])
})

test('what it was asked about comes first, with what was expected then and what one was worth', () => {
  const asked = (outcome: string) => {
    const expectation = { outcome, expected: 5, value: pence(18_44) }
    const found = proposals(
      { ...data, deliverables: [aDeliverable({ expectation })] },
      'deliverable-1',
      day('2026-07-10'),
    )
    return firstProposal(found)
  }
  for (const outcome of ['outcome-1', 'outcome-3'])
    expect(asked(outcome)).toMatchObject({ outcome: { id: outcome }, asked: { expected: 5, value: 18_44 } })
  // An outcome that is gone, and a deliverable of which nothing was asked.
  expect(asked('gone')?.outcome.id).toBe('outcome-2')
  expect(firstProposal(proposals(data, 'deliverable-1', day('2026-07-10')))?.asked).toBeUndefined()
})

test('without a deliverable all outcomes are there', () => {
  expect(ids(proposals(data, undefined, day('2026-07-10')).others)).toHaveLength(3)
})

test('the vote before is the last one of another retro, up to this one’s day', () => {
  const votes = [
    aVote({ id: 'a', retro: 'retro-0', date: '2026-05-01' }),
    aVote({ id: 'b', retro: 'retro-00', date: '2026-05-15' }),
    aVote({ id: 'c', retro: 'retro-2', date: '2026-07-01' }),
    aVote({ id: 'd', deliverable: 'deliverable-2', retro: 'retro-0', date: '2026-06-01' }),
    aVote({ id: 'e' }),
  ]
  expect(votedBefore(votes, 'deliverable-1', aRetro())?.id).toBe('b')
  expect(votedBefore(votes, 'deliverable-3', aRetro())).toBeUndefined()
})
