import type { Contribution } from '#core/records/contribution.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import type { Effort } from '#core/records/effort.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { issueIf, others, type Issue } from './issue.ts'
import { missingRow } from './references.ts'

/** Percentages have two decimals: summed as whole hundredths, so that 33.34 + 33.33 + 33.33 is 100. */
const sumOf = (percents: readonly number[]): number =>
  percents.reduce((all, percent) => all + Math.round(percent * 100), 0) / 100

export const checkEffort = (effort: Effort, data: TeamData): Issue[] => {
  const beside = others(data.efforts, effort).filter(other => other.sprint === effort.sprint)
  const other = beside.find(({ unit }) => unit !== effort.unit)
  const sum = sumOf([effort, ...beside].map(({ amount }) => amount))
  return [
    ...missingRow(data.sprints, effort.sprint, 'sprint', 'sprint'),
    ...missingRow(data.deliverables, effort.deliverable, 'deliverable', 'deliverable'),
    ...issueIf(
      beside.some(({ deliverable }) => deliverable === effort.deliverable),
      'deliverable',
      'effort-twice',
    ),
    ...(other === undefined
      ? issueIf(effort.unit === 'percent' && sum > 100, 'amount', 'effort-over-100', () => ({ sum }))
      : [{ path: 'unit', code: 'effort-units-mixed', values: { unit: effort.unit, other: other.unit } }]),
  ]
}

export const checkContribution = (contribution: Contribution, data: TeamData): Issue[] => {
  const beside = others(data.contributions, contribution).filter(
    ({ deliverable }) => deliverable === contribution.deliverable,
  )
  const sum = sumOf([contribution, ...beside].map(({ percent }) => percent))
  return [
    ...missingRow(data.deliverables, contribution.deliverable, 'deliverable', 'deliverable'),
    ...missingRow(data.outcomes, contribution.outcome, 'outcome', 'outcome'),
    ...issueIf(
      beside.some(({ outcome }) => outcome === contribution.outcome),
      'outcome',
      'contribution-twice',
    ),
    ...issueIf(sum > 100, 'percent', 'contribution-over-100', () => ({ sum })),
  ]
}

/** A live date may lie anywhere: a thing can have gone live before the team kept sprints. */
export const checkDeliverable = (deliverable: Deliverable, data: TeamData): Issue[] => {
  const { claim } = deliverable
  if (claim === undefined) return []
  const claims = others(data.deliverables, deliverable).flatMap(other =>
    other.claim?.outcome === claim.outcome ? [other.claim.percent] : [],
  )
  const sum = sumOf([claim.percent, ...claims])
  return [
    ...missingRow(data.outcomes, claim.outcome, 'claim.outcome', 'outcome'),
    ...issueIf(claim.evidence.trim() === '', 'claim.evidence', 'claim-without-evidence'),
    ...issueIf(sum > 100, 'claim.percent', 'claims-over-100', () => ({ sum })),
  ]
}
