import type { Headline } from './headline.ts'
import type { Sprint } from './records/sprint.ts'

/**
 * The first sprint, where all are still to come and no money is counted before it: nothing is spent yet, which is
 * another thing than not being known.
 */
export function firstAhead({ lead, rest }: Headline): Pick<Sprint, 'number' | 'from'> | undefined {
  const facts = [lead, ...rest]
  if (facts.some(({ kind }) => kind === 'nobody' || kind === 'incomplete')) return undefined
  const fact = facts.find(({ kind }) => kind === 'no-sprint')
  return fact?.kind === 'no-sprint' && !fact.between ? fact.first : undefined
}
