import { daysBetween } from '#core/calendar.ts'
import type { Minor } from '#core/money.ts'
import type { Sprint } from '#core/records/sprint.ts'
import type { Team } from '#core/records/team.ts'
import { hasBegun } from './teamCost.ts'
import type { TeamCost } from './types.ts'

/** Money, in minor units, of the days that came after the team's last sprint and are in none. */
export interface SinceLastSprint {
  readonly sprint: Sprint
  readonly amount: Minor
}

/**
 * What the team has cost since its last sprint ended, where that is longer ago than a sprint lasts: sprints that are
 * not entered, or people of whom nobody said when they left. Nothing while days or rates are not known.
 */
export function sinceLastSprint(
  { sprints, gaps, today }: TeamCost,
  { sprintLength }: Pick<Team, 'sprintLength'>,
): SinceLastSprint | undefined {
  const last = sprints.reduce<Sprint | undefined>(
    (latest, { sprint }) => (latest && latest.to >= sprint.to ? latest : sprint),
    undefined,
  )
  const gap = last && gaps.find(({ from }) => from > last.to && hasBegun(from, today))
  if (!gap || gap.pricing.kind !== 'priced' || daysBetween(gap.from, gap.to) < sprintLength) return undefined
  return { sprint: last, amount: gap.pricing.price.total }
}
