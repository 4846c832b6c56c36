import type { WorkPlan } from './workChanges.ts'

/**
 * Why nothing of a file would come in: all of it came in before, the effort that is there is kept, nothing is linked,
 * or no sprint takes it.
 */
export type WhyNothing = 'known' | 'kept' | 'deliverables' | 'sprints'

export function whyNothing({ lines, newLines, sprints, before, deliverables }: WorkPlan): WhyNothing {
  const taken = lines.filter(({ sprint }) => sprints.has(sprint))
  if (taken.length === 0) return 'sprints'
  const choiceOf = (sprint: string) => {
    const target = sprints.get(sprint)
    return typeof target === 'string' ? before.get(target) : undefined
  }
  // Where what came was taken away again there is nothing to choose.
  const isThere = taken.every(({ sprint }) => choiceOf(sprint) !== undefined)
  if (isThere && !newLines.some(({ sprint }) => sprints.has(sprint))) return 'known'
  const free = taken.filter(({ sprint }) => choiceOf(sprint) !== 'keep')
  const isLinked = ({ deliverable }: WorkPlan['lines'][number]) =>
    deliverable !== undefined && deliverables.has(deliverable)
  if (free.length === 0) return 'kept'
  return free.some(isLinked) ? 'sprints' : 'deliverables'
}
