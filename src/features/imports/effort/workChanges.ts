import { deliverableDefaults } from '#core/records/deliverable.ts'
import type { Effort, EffortUnit } from '#core/records/effort.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { sprintDefaults } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { removalOf, type ChangeInput } from '#storage/change.ts'
import type { ImportedBySprint, ImportedWork } from '#storage/importedWork.ts'
import { amounts, hundredths, workBefore, type SprintWork, type Unlinked } from './sprintWork.ts'
import type { Before } from './takenSprints.ts'

/** What a sprint or a deliverable of a file becomes, where it is none of the team's. */
export const NEW = 'new'
export const NONE = 'none'

/** Work of a file, and what the user decided about it. */
export interface WorkPlan {
  readonly unit: EffortUnit
  readonly lines: readonly WorkLine[]
  /** Those that are added where effort is added to what is there. */
  readonly newLines: readonly WorkLine[]
  /** The team's id by key; a new sprint is a row with its days. */
  readonly sprints: ReadonlyMap<string, string | PlannedSprint>
  /** The team's id by key; the name of a new one. */
  readonly deliverables: ReadonlyMap<string, string | { readonly name: string }>
  readonly unlinked: Unlinked
  /** What the effort of a sprint is a part of, in the unit, by the team's id: the rest of it is not linked. */
  readonly wholes: ReadonlyMap<string, number>
  /** For the team's sprints that have effort already. */
  readonly before: ReadonlyMap<string, Before>
  /** What earlier files brought. */
  readonly imported: ImportedBySprint
  /** Prints of items and entries by sprint of the lines. */
  readonly prints: ReadonlyMap<string, readonly string[]>
}

/** By keys of the file. */
export interface WorkLine {
  readonly sprint: string
  readonly deliverable?: string
  readonly amount: number
}

export interface PlannedSprint {
  readonly number: number
  readonly name: string
  readonly from: IsoDate
  readonly to: IsoDate
}

export interface WorkChanges {
  readonly changes: readonly ChangeInput[]
  /** What each change is called. */
  readonly names: readonly string[]
  readonly counts: { readonly sprints: number; readonly deliverables: number; readonly efforts: number }
  /** What to remember of the sprints that it was brought to. */
  readonly imported: ImportedBySprint
}

interface NamedWork extends SprintWork {
  readonly name: string
  readonly prints: string[]
}

/** The sprints, deliverables and lines of effort that a file's work comes to, and which of before go. */
export function workChanges(plan: WorkPlan, data: TeamData, newId: () => string): WorkChanges {
  const team = data.team.id
  const named: { change: ChangeInput; name: string }[] = []
  const add = (name: string, change: ChangeInput) => named.push({ change, name })
  const counts = { sprints: 0, deliverables: 0, efforts: 0 }

  const sprintIds = new Map<string, { id: string; name: string }>()
  for (const [key, sprint] of plan.sprints) {
    if (typeof sprint === 'string') {
      sprintIds.set(key, {
        id: sprint,
        name: String(data.sprints.find(({ id }) => id === sprint)?.number ?? ''),
      })
      continue
    }
    const row = { ...sprintDefaults, ...sprint, id: newId(), team }
    sprintIds.set(key, { id: row.id, name: sprint.name || String(sprint.number) })
    counts.sprints += 1
    add(sprint.name || String(sprint.number), { record: 'sprint', row })
  }
  const deliverableIds = new Map<string, string>()
  const deliverableId = (key: string | undefined) => {
    const target = key === undefined ? undefined : plan.deliverables.get(key)
    if (key === undefined || target === undefined) return undefined
    if (typeof target === 'string') return target
    const before = deliverableIds.get(key)
    if (before !== undefined) return before
    const row = { ...deliverableDefaults, name: target.name, id: newId(), team }
    deliverableIds.set(key, row.id)
    counts.deliverables += 1
    add(target.name, { record: 'deliverable', row })
    return row.id
  }
  const there = (sprint: string): readonly Effort[] => data.efforts.filter(effort => effort.sprint === sprint)

  const work = new Map<string, NamedWork>()
  const workOf = (sprint: { readonly id: string; readonly name: string }): NamedWork => {
    const adds = plan.before.get(sprint.id) === 'add'
    const base = adds ? workBefore(there(sprint.id), plan.imported[sprint.id], plan.unit) : undefined
    return { ...(base ?? { linked: new Map<string, number>(), unlinked: 0 }), name: sprint.name, prints: [] }
  }
  for (const [key, sprint] of sprintIds) {
    const before = plan.before.get(sprint.id)
    const lines = (before === 'add' ? plan.newLines : plan.lines).filter(line => line.sprint === key)
    if (before === 'keep' || lines.length === 0) continue
    const of = work.get(sprint.id) ?? workOf(sprint)
    work.set(sprint.id, of)
    of.prints.push(...(plan.prints.get(key) ?? []))
    for (const { deliverable, amount } of lines) {
      const id = deliverableId(deliverable)
      if (id === undefined) of.unlinked += hundredths(amount)
      else of.linked.set(id, (of.linked.get(id) ?? 0) + hundredths(amount))
    }
  }
  const imported: Record<string, ImportedWork> = {}
  for (const [sprint, of] of work) {
    const whole = plan.wholes.get(sprint)
    const parted = whole === undefined ? {} : { whole: hundredths(whole) }
    const { unit, parts } = amounts({ ...of, ...parted }, plan.unit, plan.unlinked)
    const before = there(sprint)
    const adds = plan.before.get(sprint) === 'add'
    const known = adds ? (plan.imported[sprint]?.prints ?? []) : []
    imported[sprint] = {
      unit: plan.unit,
      linked: [...of.linked],
      unlinked: of.unlinked,
      ...parted,
      prints: [...new Set([...known, ...of.prints])],
    }
    const kept = new Set<string>()
    for (const { deliverable, amount } of parts) {
      const same = before.find(effort => effort.deliverable === deliverable)
      const row = { id: same?.id ?? newId(), team, sprint, deliverable, unit, amount }
      kept.add(row.id)
      if (adds && same?.unit === unit && same.amount === amount) continue
      counts.efforts += 1
      add(of.name, { record: 'effort', row, base: same?.hlc })
    }
    for (const effort of before) if (!kept.has(effort.id)) add(of.name, removalOf('effort', effort))
  }
  return {
    changes: named.map(({ change }) => change),
    names: named.map(({ name }) => name),
    counts,
    imported,
  }
}

/** How many sprints, deliverables and lines of effort would be written. */
export function countWork(plan: WorkPlan, data: TeamData): WorkChanges['counts'] {
  let ids = 0
  return workChanges(plan, data, () => `${(ids += 1)}`).counts
}
