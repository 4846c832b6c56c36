import type { Contribution } from '#core/records/contribution.ts'
import { removalOf, type ChangeInput } from '#storage/change.ts'

interface Links {
  readonly deliverable: string
  readonly team: string
  readonly percents: ReadonlyMap<string, number>
  /** The deliverable's contributions as they were seen. */
  readonly seen: readonly Contribution[]
  readonly newId: () => string
}

/** What has to change so that a deliverable contributes these percents; those that stay as they are are left alone. */
export function contributionChanges({ deliverable, team, percents, seen, newId }: Links): ChangeInput[] {
  const there = new Map(seen.map(row => [row.outcome, row]))
  const set = [...percents].flatMap(([outcome, percent]): ChangeInput[] => {
    const before = there.get(outcome)
    if (before?.percent === percent) return []
    const row = { id: before?.id ?? newId(), team, deliverable, outcome, percent }
    return [{ record: 'contribution', row, base: before?.hlc }]
  })
  const gone = seen.filter(({ outcome }) => !percents.has(outcome))
  return [...set, ...gone.map(row => removalOf('contribution', row))]
}
