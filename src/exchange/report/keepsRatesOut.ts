import type { TeamData } from '#core/records/teamData.ts'

/** What a copy for others would give away: the second lock on the door, behind the making of the copy. */
export type GivenAway = 'rates' | 'allocations' | 'absences' | 'staffLines' | 'workingDays' | 'notACopy'

/** The first thing in a copy that must not be in it, by which pay could be worked out; `undefined` where it is clean. */
export function givenAway({ team, rates, allocations, absences, sprints }: TeamData): GivenAway | undefined {
  if (team.origin !== 'copy') return 'notACopy'
  if (rates.length > 0) return 'rates'
  if (allocations.length > 0) return 'allocations'
  if (absences.length > 0) return 'absences'
  const all = sprints.flatMap(({ plan, sealed, copied }) => [plan, sealed, copied])
  if (all.some(kept => kept?.workingDays !== undefined)) return 'workingDays'
  const kept = all.flatMap(each => each?.lines ?? [])
  return kept.some(line => line.kind === 'staff') ? 'staffLines' : undefined
}
