import { allocate, minor } from '#core/money.ts'
import { deliverableDefaults } from '#core/records/deliverable.ts'
import type { Effort, EffortUnit } from '#core/records/effort.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { sprintDefaults } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { removalOf, type ChangeInput } from '#storage/change.ts'

/** What a sprint or a deliverable of a file becomes, where it is none of the team's. */
export const NEW = 'new'
export const NONE = 'none'

/** Effort without a deliverable has no row of its own: percents leave room for it, other units share it out. */
export type Unlinked = 'percent' | 'spread'
/** What happens to a sprint that has effort already. */
export type Before = 'replace' | 'keep'

/** Work of a file, and what the user decided about it. */
export interface WorkPlan {
  readonly unit: EffortUnit
  /** By keys of the file. */
  readonly lines: readonly {
    readonly sprint: string
    readonly deliverable?: string
    readonly amount: number
  }[]
  /** The team's id by key; a new sprint is a row with its days. */
  readonly sprints: ReadonlyMap<string, string | PlannedSprint>
  /** The team's id by key; the name of a new one. */
  readonly deliverables: ReadonlyMap<string, string | { readonly name: string }>
  readonly unlinked: Unlinked
  readonly before: Before
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
}

interface SprintWork {
  /** Hundredths of the unit by the team's deliverable. */
  readonly linked: Map<string, number>
  unlinked: number
}

const HUNDREDTHS = 100
/** Hundredths of a percent that a whole sprint has. */
const WHOLE = minor(100 * HUNDREDTHS)

/** The effort of a sprint in its unit, or in percent of it where the part without a deliverable is to show. */
function amounts({ linked, unlinked: rest }: SprintWork, { unit, unlinked }: WorkPlan) {
  const list = [...linked]
  const asPercent = unlinked === 'percent' && rest > 0
  const shared = asPercent ? allocate(WHOLE, [...list.map(([, amount]) => amount), rest]) : undefined
  const parts = list.map(([deliverable, amount], at) => ({
    deliverable,
    amount: (shared?.ok ? (shared.value[at] ?? 0) : amount) / HUNDREDTHS,
  }))
  return { unit: asPercent ? ('percent' as const) : unit, parts: parts.filter(({ amount }) => amount > 0) }
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

  const work = new Map<string, SprintWork & { readonly name: string }>()
  for (const { sprint: key, deliverable, amount } of plan.lines) {
    const sprint = sprintIds.get(key)
    if (!sprint || (plan.before === 'keep' && there(sprint.id).length > 0)) continue
    const of = work.get(sprint.id) ?? { linked: new Map<string, number>(), unlinked: 0, name: sprint.name }
    work.set(sprint.id, of)
    const id = deliverableId(deliverable)
    const hundredths = Math.round(amount * HUNDREDTHS)
    if (id === undefined) of.unlinked += hundredths
    else of.linked.set(id, (of.linked.get(id) ?? 0) + hundredths)
  }
  for (const [sprint, of] of work) {
    const { unit, parts } = amounts(of, plan)
    const before = there(sprint)
    const kept = new Set<string>()
    for (const { deliverable, amount } of parts) {
      const same = before.find(effort => effort.deliverable === deliverable)
      const row = { id: same?.id ?? newId(), team, sprint, deliverable, unit, amount }
      kept.add(row.id)
      counts.efforts += 1
      add(of.name, { record: 'effort', row, base: same?.hlc })
    }
    for (const effort of before) if (!kept.has(effort.id)) add(of.name, removalOf('effort', effort))
  }
  return { changes: named.map(({ change }) => change), names: named.map(({ name }) => name), counts }
}

/** How many sprints, deliverables and lines of effort would be written. */
export function countWork(plan: WorkPlan, data: TeamData): WorkChanges['counts'] {
  let ids = 0
  return workChanges(plan, data, () => `${(ids += 1)}`).counts
}
