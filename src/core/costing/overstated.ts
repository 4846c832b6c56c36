import type { TeamData } from '#core/records/teamData.ts'

/**
 * Whether cost is likely overstated: a role on the team has a rate per day worked, out of which leave is already
 * taken, and no absence is entered. Never in a copy for others, which holds neither.
 * `isLikelyOverstated({ team, rates: [dayWorked], allocations: [developer], absences: [] })` is true.
 */
export const isLikelyOverstated = ({
  team,
  rates,
  allocations,
  absences,
}: Pick<TeamData, 'team' | 'rates' | 'allocations' | 'absences'>): boolean =>
  team.origin !== 'copy' &&
  absences.length === 0 &&
  rates.some(({ role, basis }) => basis === 'day-worked' && allocations.some(each => each.role === role))
