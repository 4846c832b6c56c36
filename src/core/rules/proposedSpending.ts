import type { IsoDate } from '#core/records/fields.ts'
import type { Phase, Team } from '#core/records/team.ts'

/** The phase that a team is in on a day; undefined before its first one. */
export function phaseOn({ phases }: Pick<Team, 'phases'>, date: IsoDate): Phase | undefined {
  const begun = phases.filter(({ from }) => from <= date).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return begun.at(-1)?.phase
}

/**
 * What a phase proposes for a deliverable: discovery, alpha and live resource, beta and enhancement in live capital
 * (domain, "Sprint cost"). A person decides. Without a phase nothing is proposed.
 */
export function proposedSpending(phase: Phase | undefined): 'capital' | 'resource' | undefined {
  if (phase === undefined) return undefined
  return phase === 'beta' || phase === 'enhancement' ? 'capital' : 'resource'
}
