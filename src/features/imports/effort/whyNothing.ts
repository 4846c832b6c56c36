import type { WorkPlan } from './workChanges.ts'

/** Why nothing of a file would come in: the effort that is there is kept, nothing is linked, or no sprint takes it. */
export type WhyNothing = 'kept' | 'deliverables' | 'sprints'

export function whyNothing({ lines, sprints, before, deliverables }: WorkPlan): WhyNothing {
  const taken = lines.filter(({ sprint }) => sprints.has(sprint))
  if (taken.length === 0) return 'sprints'
  const free = taken.filter(({ sprint }) => {
    const target = sprints.get(sprint)
    return typeof target !== 'string' || before.get(target) !== 'keep'
  })
  const isLinked = ({ deliverable }: WorkPlan['lines'][number]) =>
    deliverable !== undefined && deliverables.has(deliverable)
  if (free.length === 0) return 'kept'
  return free.some(isLinked) ? 'sprints' : 'deliverables'
}
