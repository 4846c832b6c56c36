import type { Decision } from '#core/records/decision.ts'
import type { Retro } from '#core/records/retro.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { Vote } from '#core/records/vote.ts'
import { issueIf, others, type Issue } from './issue.ts'
import { missingRow } from './references.ts'

/** One retro a sprint: opening it again goes on with it, or shows it. */
export const checkRetro = (retro: Retro, data: TeamData): Issue[] => [
  ...missingRow(data.sprints, retro.sprint, 'sprint', 'sprint'),
  ...issueIf(
    others(data.retros, retro).some(({ sprint }) => sprint === retro.sprint),
    'sprint',
    'retro-twice',
  ),
]

/** A deliverable is voted on once in a retro, by somebody, about some money. */
export const checkVote = (vote: Vote, data: TeamData): Issue[] => {
  const same = others(data.votes, vote).some(
    ({ retro, deliverable }) => retro === vote.retro && deliverable === vote.deliverable,
  )
  return [
    ...missingRow(data.retros, vote.retro, 'retro', 'retro'),
    ...missingRow(data.deliverables, vote.deliverable, 'deliverable', 'deliverable'),
    ...issueIf(same, 'deliverable', 'vote-twice'),
    ...issueIf(vote.yes + vote.notSure + vote.no === 0, 'yes', 'nobody-voted'),
    ...issueIf(vote.asked <= 0, 'asked', 'not-above-zero'),
    ...dueLater(vote),
  ]
}

export const checkDecision = (decision: Decision, data: TeamData): Issue[] => [
  ...missingRow(data.retros, decision.retro, 'retro', 'retro'),
  ...missingRow(data.deliverables, decision.deliverable, 'deliverable', 'deliverable'),
  ...issueIf(decision.text.trim() === '', 'text', 'decision-without-words'),
  ...dueLater(decision),
]

/** A reading that is there already told nothing when it was asked. */
const dueLater = ({ date, due }: Vote | Decision): Issue[] =>
  issueIf(due !== undefined && due <= date, 'due', 'due-before-retro', () => ({ date }))
