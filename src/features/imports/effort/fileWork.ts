import type { EffortUnit } from '#core/records/effort.ts'
import { IsoDate } from '#core/records/fields.ts'
import type { Sprint } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { BacklogDeliverable, BacklogSprint } from '#exchange/backlog/types.ts'
import type { Doubt, Notice, RowIssue } from '#exchange/tables/types.ts'
import { newSprints, type NewSprint } from './newSprints.ts'
import type { ImportedBySprint } from '#storage/importedWork.ts'
import { isFar, takenSprints, type Before, type Taken } from './takenSprints.ts'
import type { Decisions } from './useDecisions.ts'
import { NEW, NONE, type PlannedSprint, type WorkPlan } from './workChanges.ts'

/** Work of a file, whichever tool it came from. */
export interface FileWork {
  /** What amounts are counted in; items are stored as points. */
  readonly unit: 'points' | 'days' | 'items'
  /** Sprints of the file; without them lines name the team's own. */
  readonly sprints?: readonly BacklogSprint[]
  readonly deliverables: readonly BacklogDeliverable[]
  readonly lines: WorkPlan['lines']
  /** The lines without what came in with an earlier file. */
  readonly newLines: WorkPlan['lines']
  /** Prints of items and entries by sprint of the lines. */
  readonly prints: ReadonlyMap<string, readonly string[]>
  /** Days that the team has in a sprint of which the file has few. */
  readonly thin?: ReadonlyMap<string, number>
  readonly doubts: readonly Doubt[]
  readonly notices: readonly Notice[]
  readonly issues: readonly RowIssue[]
}

/** What a sprint or a deliverable of the file is here: as decided, else as it was matched, else new unless another team's. */
export const targetOf = (
  { key, matched, other }: Pick<BacklogSprint, 'key' | 'matched' | 'other'>,
  decided: Readonly<Record<string, string>>,
): string => decided[key] ?? matched?.id ?? (other ? NONE : NEW)

/** Decisions as the reader wants them: the team's ids, empty for what is none of the team's. */
export const idsOf = (decided: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(decided).map(([key, target]) => [key, target === NEW || target === NONE ? '' : target]),
  )

export interface DecidedWork {
  readonly plan: WorkPlan
  /** New sprints by key, with their days as typed or proposed. */
  readonly fresh: ReadonlyMap<string, NewSprint & { readonly days: { from: string; to: string } }>
  /** New sprints without two days in order. */
  readonly undated: readonly BacklogSprint[]
  /** The team's sprints that have effort already. */
  readonly taken: readonly Taken[]
  /** Sprints of the file whose work was finished on other days than those of the team's sprint. */
  readonly far: readonly FarSprint[]
}

export interface FarSprint {
  readonly sprint: BacklogSprint
  readonly finished: NonNullable<BacklogSprint['finished']>
  readonly own: Sprint
}

/** The work of a file under what was decided about it. */
export function decidedWork(
  work: FileWork,
  decisions: Decisions,
  { data, imported }: { readonly data: TeamData; readonly imported: ImportedBySprint },
): DecidedWork {
  const found = work.sprints ?? []
  const proposals = newSprints(found, sprint => targetOf(sprint, decisions.sprints) === NEW, data)
  const fresh = new Map(
    [...proposals].map(([key, sprint]) => {
      const from = decisions.from[key] ?? sprint.from ?? ''
      const to = decisions.to[key] ?? sprint.to ?? ''
      return [key, { ...sprint, days: { from, to } }] as const
    }),
  )
  const undated: BacklogSprint[] = []
  const sprints = new Map<string, string | PlannedSprint>(
    work.sprints ? [] : data.sprints.map(({ id }) => [id, id]),
  )
  for (const sprint of found) {
    const target = targetOf(sprint, decisions.sprints)
    if (target === NONE) continue
    const made = fresh.get(sprint.key)
    if (!made) sprints.set(sprint.key, target)
    else {
      const [from, to] = [IsoDate.safeParse(made.days.from), IsoDate.safeParse(made.days.to)]
      const { number, name } = made
      if (from.success && to.success && from.data <= to.data)
        sprints.set(sprint.key, { number, name, from: from.data, to: to.data })
      else undated.push(sprint)
    }
  }
  const deliverables = new Map(
    work.deliverables.flatMap(deliverable => {
      const target = targetOf(deliverable, decisions.deliverables)
      if (target === NONE) return []
      return [[deliverable.key, target === NEW ? { name: deliverable.name } : target] as const]
    }),
  )
  const unit: EffortUnit = work.unit === 'items' ? 'points' : work.unit
  const prints = new Map<string, readonly string[]>()
  for (const [key, target] of sprints) {
    if (typeof target !== 'string') continue
    const mine = work.prints.get(key)
    if (mine) prints.set(target, [...(prints.get(target) ?? []), ...mine])
  }
  const far = found.flatMap((sprint): FarSprint[] => {
    const own = data.sprints.find(({ id }) => id === sprints.get(sprint.key))
    return own && sprint.finished && isFar(sprint, own) ? [{ sprint, finished: sprint.finished, own }] : []
  })
  const farIds = new Set(far.map(({ own }) => own.id))
  const taken = takenSprints({ unit, prints, far: farIds, imported, data })
  const before = new Map<string, Before>(
    taken.flatMap(({ why, sprints: list, options, proposed }) => {
      const chosen = options.find(option => option === decisions.before[why]) ?? proposed
      return list.map(({ id }) => [id, chosen] as const)
    }),
  )
  const { lines, newLines } = work
  const { unlinked } = decisions
  const wholes = decisions.thin === 'rest' ? (work.thin ?? []) : []
  const plan = {
    unit,
    lines,
    newLines,
    sprints,
    deliverables,
    unlinked,
    wholes: new Map(wholes),
    before,
    imported,
    prints: work.prints,
  }
  return { plan, fresh, undated, taken, far }
}
