import type { Deliverable } from '#core/records/deliverable.ts'
import type { Sprint } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'

/** Up to so many deliverables are all shown; of more, those that this sprint or the one before worked on. */
const FEW = 12

/** The deliverables to show in a sprint's table of effort, and those that can be brought in. `more` are asked for by id. */
export function effortRows(
  { deliverables, efforts, sprints }: TeamData,
  sprint: Sprint,
  more: readonly string[],
): { readonly rows: readonly Deliverable[]; readonly others: readonly Deliverable[] } {
  if (deliverables.length <= FEW) return { rows: deliverables, others: [] }
  const before = sprints.findLast(({ to }) => to < sprint.from)?.id
  const worked = new Set([
    ...efforts
      .filter(effort => effort.sprint === sprint.id || effort.sprint === before)
      .map(({ deliverable }) => deliverable),
    ...more,
  ])
  return {
    rows: deliverables.filter(({ id }) => worked.has(id)),
    others: deliverables.filter(({ id }) => !worked.has(id)).toSorted((a, b) => a.name.localeCompare(b.name)),
  }
}
