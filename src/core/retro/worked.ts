import { shareSprint } from '#core/costing/share.ts'
import { minor } from '#core/money.ts'
import type { RetroShown, RetroWorked } from '#core/records/retro.ts'
import type { TeamData } from '#core/records/teamData.ts'

/** Shares are told to a millionth. */
const WHOLE = minor(1_000_000)

/**
 * The deliverables with effort in a sprint, most first, and the share that is linked to none: known where the cost is
 * not. Effort of 60% on one deliverable is 0.6, and 0.4 not linked. Without effort, nothing.
 */
export function workedOn(
  { efforts, deliverables }: Pick<TeamData, 'efforts' | 'deliverables'>,
  sprint: string,
): RetroWorked {
  const own = efforts
    .filter(effort => effort.sprint === sprint)
    .toSorted((a, b) => (a.deliverable < b.deliverable ? -1 : a.deliverable > b.deliverable ? 1 : 0))
  const names = new Map(deliverables.map(({ id, name }) => [id, name]))
  const parts = shareSprint(WHOLE, own).deliverables.flatMap(({ deliverable: id, amount }) => {
    const name = names.get(id)
    return name === undefined || amount === 0 ? [] : [{ deliverable: { id, name }, amount }]
  })
  // Effort on a deliverable that is not there any more is linked to none.
  const linked = parts.reduce((all, { amount }) => all + amount, 0)
  return {
    made: parts
      .map(({ deliverable, amount }) => ({ deliverable, of1: amount / WHOLE }))
      .toSorted((a, b) => b.of1 - a.of1),
    notLinked: (WHOLE - linked) / WHOLE,
  }
}

/** What a retro shows as worked on: nothing where the cost is known, and where it was kept before it was shown. */
export const workedIn = ({ worked }: RetroShown): RetroWorked => worked ?? { made: [], notLinked: 0 }
