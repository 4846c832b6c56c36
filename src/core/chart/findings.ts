import type { SprintCost } from '#core/costing/types.ts'
import { isOfFew } from '#core/privacy/spans.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { exact, toMinor } from '#core/exact.ts'
import { subtract, sum, type Minor } from '#core/money.ts'
import type { PlanFinding, SpendFinding } from './types.ts'

/** Within a tenth either way the title says "steady": sprints differ that much by a holiday or an invoice. */
const STEADY = 0.1

interface PricedSprint {
  readonly number: number
  readonly total: Minor
  /** Absent in a copy. */
  readonly workingDays?: number
}

function perDay(sprints: readonly PricedSprint[]) {
  const days = sprints.reduce((all, { workingDays = 0 }) => all + workingDays, 0)
  const total = sprints.reduce((all, sprint) => all + sprint.total, 0)
  return toMinor(exact(total, days))
}

/**
 * Whether the cost of a working day is steady: the later half of the priced sprints beside the earlier one, in minor
 * units a day. By the day, so that a sprint with holidays or of another length does not look cheap. Without days in a
 * copy, and where so few people cost a sprint that its day is close to what one of them is paid.
 */
export function spendFinding(sprints: readonly SprintCost[], data: TeamData): SpendFinding {
  const priced = sprints.flatMap(({ sprint, pricing, workingDays }): PricedSprint[] =>
    pricing.kind === 'priced' && workingDays !== 0
      ? [
          {
            number: sprint.number,
            total: pricing.price.total,
            ...(workingDays !== undefined && { workingDays }),
          },
        ]
      : [],
  )
  const last = priced.at(-1)
  if (!last) return { kind: 'none' }
  if (priced.length === 1)
    return { kind: 'one', total: last.total, number: last.number, alone: sprints.length === 1 }
  if (
    priced.some(({ workingDays }) => workingDays === undefined) ||
    sprints.some(each => isOfFew(each, data))
  )
    return {
      kind: 'sum',
      total: sum(priced.map(({ total }) => total)),
      first: priced[0]?.number ?? last.number,
      last: last.number,
    }
  const half = Math.floor(priced.length / 2)
  const perDayThen = perDay(priced.slice(0, half))
  const now = priced.slice(half)
  const perDayNow = perDay(now)
  const change = subtract(perDayNow, perDayThen)
  const steady = perDayThen > 0 ? Math.abs(change / perDayThen) <= STEADY : change === 0
  return {
    kind: steady ? 'steady' : change > 0 ? 'rising' : 'falling',
    perDayThen,
    perDayNow,
    firstNow: now[0]?.number ?? last.number,
    lastNow: last.number,
    ...(perDayThen > 0 && { of1: change / perDayThen }),
  }
}

/** What the sprints that kept a plan cost beside it, in minor units; nothing where none did. */
export function planFinding(sprints: readonly SprintCost[]): PlanFinding | undefined {
  const planned = sprints.flatMap(({ plan, pricing }) =>
    plan && pricing.kind === 'priced' ? [{ plan: plan.total, cost: pricing.price.total }] : [],
  )
  if (planned.length === 0) return undefined
  const plan = sum(planned.map(each => each.plan))
  const cost = sum(planned.map(each => each.cost))
  return { sprints: planned.length, plan, cost, over: subtract(cost, plan) }
}
