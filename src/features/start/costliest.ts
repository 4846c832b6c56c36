import { LARGEST } from '#core/money.ts'
import type { FirstRole, TeamSetUp } from '#storage/writes/setUpTeam.ts'

/** No day of the role costs more than this, in minor units. */
const dayAtMost = ({ price }: FirstRole): number => {
  if (!price) return 0
  return price.kind === 'entered' ? price.day : price.salary
}

/** Days that a team's cost is shown for without more sprints being added: its sprints, and years around them. */
const YEARS_AROUND = 366n * 20n

/**
 * The place of the role that costs most, where what the team comes to would be more than can be held; undefined
 * where it is not. `length` of a sprint in calendar days.
 */
export function costliest(
  { roles, sprints }: Pick<TeamSetUp, 'roles' | 'sprints'>,
  length: number,
): number | undefined {
  const days = BigInt(length * sprints.count) + YEARS_AROUND
  const most = roles.map(role => BigInt(dayAtMost(role)) * BigInt(role.people) * days)
  const all = most.reduce((sum, one) => sum + one, 0n)
  if (all <= BigInt(LARGEST)) return undefined
  return most.findIndex(one => most.every(other => other <= one))
}
