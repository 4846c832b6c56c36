import { groupBy } from '#core/costing/groupBy.ts'
import type { SprintCost } from '#core/costing/types.ts'
import type { Figures } from '#core/figures.ts'
import { asExact } from '#core/outcomes/decimals.ts'
import { exact, over, sumExact, times, toMinor, toNumber } from '#core/exact.ts'
import { minor, type Minor } from '#core/money.ts'
import type { EffortUnit } from '#core/records/effort.ts'
import { quantile, resample, type Step } from './resample.ts'

/** A range needs as many closed sprints. Source: the paper on retros; below it one bad sprint is most of the past. */
const FEWEST_SPRINTS = 5
const TRIALS = 10_000
const SEED = 20_260_401

/** Of 10 futures 8 lie within the range. */
const [LOW, HIGH] = [0.1, 0.9]

/** Why it cannot be said what is left to pay. */
export type NoCostToFinish = 'no-effort-left' | 'no-pace' | 'counted-in-percent' | 'mixed-units'

export type CostToFinish =
  | { readonly kind: 'missing'; readonly why: NoCostToFinish }
  | { readonly kind: 'finished' }
  | {
      readonly kind: 'known'
      readonly left: number
      readonly unit: EffortUnit
      /** `left` at what a unit of effort cost this team in its closed sprints so far, rounded once. */
      readonly cost: Minor
      readonly closedSprints: number
      /** Eight of ten futures lie in it, drawn from the team's own closed sprints; absent with fewer than five. */
      readonly range?: { readonly low: Minor; readonly high: Minor }
    }

interface Worked extends Step {
  readonly units: ReadonlySet<EffortUnit>
}

function workOf({ cost, data }: Figures): Worked[] {
  const bySprint = groupBy(data.efforts, ({ sprint }) => sprint)
  const closed = cost.sprints.filter(({ status }) => status === 'closed')
  return closed.flatMap(({ sprint, pricing }: SprintCost) => {
    const efforts = bySprint.get(sprint.id) ?? []
    if (pricing.kind !== 'priced' || efforts.length === 0) return []
    return [
      {
        done: efforts.reduce((all, { amount }) => all + amount, 0),
        cost: pricing.price.total,
        units: new Set(efforts.map(({ unit }) => unit)),
      },
    ]
  })
}

/**
 * What it costs to finish a deliverable: the effort that is left, at what a unit of effort has cost this team in its
 * own closed sprints. Percent of a sprint says nothing of how much was done, so there the cost is not known.
 */
export function costToFinish(figures: Figures, deliverable: string): CostToFinish {
  const left = figures.data.deliverables.find(({ id }) => id === deliverable)?.effortLeft
  if (left === undefined) return { kind: 'missing', why: 'no-effort-left' }
  if (left === 0) return { kind: 'finished' }
  const past = workOf(figures)
  const done = toNumber(sumExact(past.map(step => asExact(step.done))), 2)
  if (done === 0) return { kind: 'missing', why: 'no-pace' }
  const [unit, ...others] = new Set(past.flatMap(({ units }) => [...units]))
  if (unit === undefined || others.length > 0) return { kind: 'missing', why: 'mixed-units' }
  if (unit === 'percent') return { kind: 'missing', why: 'counted-in-percent' }
  const spent = past.reduce((all, step) => all + step.cost, 0)
  const costs = resample(past, left, { trials: TRIALS, seed: SEED }).map(({ cost }) => cost)
  const at = (of1: number) => minor(Math.round(quantile(costs, of1)))
  return {
    kind: 'known',
    left,
    unit,
    cost: toMinor(over(times(exact(spent), asExact(left)), asExact(done))),
    closedSprints: past.length,
    ...(past.length >= FEWEST_SPRINTS && { range: { low: at(LOW), high: at(HIGH) } }),
  }
}
