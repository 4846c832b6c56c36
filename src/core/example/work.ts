import type { Minor } from '#core/money.ts'
import { Contribution, contributionVersion } from '#core/records/contribution.ts'
import { Deliverable, deliverableVersion } from '#core/records/deliverable.ts'
import { Effort, effortVersion } from '#core/records/effort.ts'
import { newRow } from '#core/records/fields.ts'
import type { ExampleDates } from './dates.ts'
import type { ExampleOutcomes } from './outcomes.ts'
import { DELIVERABLES, type Story } from './story.ts'

interface Place {
  readonly team: string
  readonly id: () => string
  readonly dates: ExampleDates
}

export interface Made {
  readonly story: Story
  readonly deliverable: Deliverable
}

export const exampleDeliverables = (
  { team, id, dates }: Place,
  { online, welsh }: Pick<ExampleOutcomes, 'online' | 'welsh'>,
): Made[] =>
  DELIVERABLES.map(story => {
    const { name, kind, mark, spending, live, effortLeft, reuses, reusableBy, claim, serves } = story
    const outcome = serves === 'welsh' ? welsh : online
    const deliverable = Deliverable.parse({
      ...newRow(deliverableVersion),
      id: id(),
      team,
      name,
      kind,
      mark,
      spending,
      reuses,
      reusableBy,
      ...(live && { live: dates.workingDay(...live) }),
      ...(effortLeft !== undefined && { effortLeft }),
      ...(claim && { claim: { outcome, ...claim } }),
    })
    return { story, deliverable }
  })

export const exampleContributions = (
  { team, id }: Place,
  made: readonly Made[],
  { online, welsh }: Pick<ExampleOutcomes, 'online' | 'welsh'>,
): Contribution[] =>
  made.flatMap(({ story, deliverable }) =>
    story.serves
      ? [
          Contribution.parse({
            ...newRow(contributionVersion),
            id: id(),
            team,
            deliverable: deliverable.id,
            outcome: story.serves === 'welsh' ? welsh : online,
            percent: 100,
          }),
        ]
      : [],
  )

/**
 * Effort in whole percent of each sprint, so that each deliverable's money comes close to its story: what a sprint
 * rounds away, the deliverable's next one makes up for.
 */
export function exampleEfforts(
  { team, id }: Place,
  made: readonly Made[],
  sprints: readonly { readonly id: string; readonly cost: Minor }[],
): Effort[] {
  const owed = new Map<string, number>()
  return sprints.flatMap((sprint, i) => {
    let left = 100
    return made.flatMap(({ story, deliverable }): Effort[] => {
      const pounds = story.pounds[i + 1]
      if (pounds === undefined) return []
      const meant = pounds * 100 + (owed.get(deliverable.id) ?? 0)
      const percent = Math.min(left, Math.max(1, Math.round((meant * 100) / sprint.cost)))
      left -= percent
      owed.set(deliverable.id, meant - (sprint.cost * percent) / 100)
      if (percent === 0) return []
      return [
        Effort.parse({
          ...newRow(effortVersion),
          id: id(),
          team,
          sprint: sprint.id,
          deliverable: deliverable.id,
          unit: 'percent',
          amount: percent,
        }),
      ]
    })
  })
}
