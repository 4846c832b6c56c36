import { addDays } from '#core/calendar.ts'
import type { EffortUnit } from '#core/records/effort.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Sprint } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { BacklogSprint } from '#exchange/backlog/types.ts'
import type { ImportedBySprint } from '#storage/importedWork.ts'
import { workBefore } from './sprintWork.ts'

/** What happens to a sprint that has effort already. */
export type Before = 'add' | 'replace' | 'keep'

/**
 * Why one of them is proposed: its days do not meet those of the file, what is there cannot be added to, all of the
 * file came in before, some of it did not, or none of what is there came from a file.
 */
export const whys = ['far', 'units', 'known', 'new', 'typed'] as const
export type Why = (typeof whys)[number]

/** Sprints that have effort already and for which the same is proposed. */
export interface Taken {
  readonly why: Why
  readonly sprints: readonly Sprint[]
  /** Items or entries of the file that came in before, and that did not. */
  readonly known: number
  readonly fresh: number
  readonly options: readonly Before[]
  readonly proposed: Before
}

/** Work goes on for some days after a sprint's last, and is marked as finished then. */
const LATE = 7

/** Whether none of a sprint's work was finished in its days, nor shortly after. */
export const isFar = (
  { finished, matched }: Pick<BacklogSprint, 'finished' | 'matched'>,
  sprint: { readonly from: IsoDate; readonly to: IsoDate },
): boolean =>
  finished !== undefined &&
  matched?.by !== 'chosen' &&
  (finished.to < sprint.from || finished.from > addDays(sprint.to, LATE))

interface Parts {
  readonly unit: EffortUnit
  /** Prints by the team's sprint that they go to. */
  readonly prints: ReadonlyMap<string, readonly string[]>
  readonly far: ReadonlySet<string>
  readonly imported: ImportedBySprint
  readonly data: TeamData
}

/** Sprints of the team that have effort already, by what is proposed for them. */
export function takenSprints({ unit, prints, far, imported, data }: Parts): readonly Taken[] {
  const found = data.sprints.flatMap(sprint => {
    const mine = prints.get(sprint.id)
    const there = data.efforts.filter(effort => effort.sprint === sprint.id)
    if (!mine || there.length === 0) return []
    const kept = imported[sprint.id]
    const before = new Set(kept?.prints)
    const known = mine.filter(print => before.has(print)).length
    const fresh = mine.length - known
    const canAdd = workBefore(there, kept, unit) !== undefined
    const why: Why = far.has(sprint.id)
      ? 'far'
      : !canAdd
        ? 'units'
        : kept === undefined
          ? 'typed'
          : fresh > 0
            ? 'new'
            : 'known'
    return [{ why, sprint, known, fresh, canAdd }]
  })
  return whys.flatMap(why => {
    const group = found.filter(each => each.why === why)
    if (group.length === 0) return []
    const sum = (of: 'known' | 'fresh') => group.reduce((total, each) => total + each[of], 0)
    return [
      {
        why,
        sprints: group.map(({ sprint }) => sprint),
        known: sum('known'),
        fresh: sum('fresh'),
        options: [
          ...(group.every(({ canAdd }) => canAdd) && sum('fresh') > 0 ? (['add'] as const) : []),
          'keep',
          'replace',
        ],
        proposed: why === 'new' ? 'add' : 'keep',
      },
    ]
  })
}
