import type { Effort, EffortUnit } from '#core/records/effort.ts'
import { deliverableDefaults, type DeliverableKind } from '#core/records/deliverable.ts'
import type { Sprint } from '#core/records/sprint.ts'
import { ok, type Result } from '#core/result.ts'
import { removalOf, type ChangeInput, type Committed } from '#storage/change.ts'
import { saveDecided } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'

export interface EffortPart {
  /** A deliverable that is there, or a new one. */
  readonly deliverable: string | { readonly name: string; readonly kind?: DeliverableKind }
  readonly amount: number
}

export interface EffortSplit {
  readonly sprint: Sprint
  readonly unit: EffortUnit
  readonly parts: readonly EffortPart[]
  /** The sprint's efforts as the user saw them: one that moved or came since is not lost. */
  readonly seen: readonly Effort[]
}

/** Sets how a sprint's work split over deliverables: parts of before that are not named any more go. */
export const splitEffort = (
  store: Store,
  { sprint, unit, parts, seen }: EffortSplit,
): Promise<Result<Committed>> =>
  saveDecided(store, async inside => {
    const { team, id, number } = sprint
    const stored = await inside.db.table<Effort, string>('effort').where('team').equals(team).toArray()
    const known = new Set(seen.map(effort => effort.id))
    const unseen = stored.filter(
      effort => effort.sprint === id && effort.deleted === 0 && !known.has(effort.id),
    )
    // On no version: what came since is shown before it goes.
    const changes: ChangeInput[] = unseen.map(effort => removalOf('effort', { ...effort, hlc: '' }))
    const kept = new Set<string>()
    for (const { deliverable, amount } of parts) {
      const before = seen.find(effort => effort.deliverable === deliverable)
      const target = typeof deliverable === 'string' ? deliverable : store.newId()
      if (typeof deliverable !== 'string')
        changes.push({
          record: 'deliverable',
          row: { ...deliverableDefaults, ...deliverable, id: target, team },
        })
      const row = { id: before?.id ?? store.newId(), team, sprint: id, deliverable: target, unit, amount }
      kept.add(row.id)
      changes.push({ record: 'effort', row, base: before?.hlc })
    }
    for (const effort of seen) if (!kept.has(effort.id)) changes.push(removalOf('effort', effort))
    return ok({ command: { name: 'splitEffort', values: { number } }, changes })
  })
