import type { EffortUnit } from '#core/records/effort.ts'
import { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { BacklogDeliverable, BacklogSprint } from '#exchange/backlog/types.ts'
import type { Doubt, Notice, RowIssue } from '#exchange/tables/types.ts'
import { newSprints, type NewSprint } from './newSprints.ts'
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
  readonly doubts: readonly Doubt[]
  readonly notices: readonly Notice[]
  readonly issues: readonly RowIssue[]
}

/** What a sprint or a deliverable of the file is here: as decided, else as it was matched, else new. */
export const targetOf = (
  { key, matched }: Pick<BacklogSprint, 'key' | 'matched'>,
  decided: Readonly<Record<string, string>>,
): string => decided[key] ?? matched?.id ?? NEW

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
}

/** The work of a file under what was decided about it. */
export function decidedWork(work: FileWork, decisions: Decisions, data: TeamData): DecidedWork {
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
  const { unlinked, before } = decisions
  return { plan: { unit, lines: work.lines, sprints, deliverables, unlinked, before }, fresh, undated }
}
