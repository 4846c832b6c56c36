import { hasCalculatedHolidays, workingDays, yearsWithoutHolidays } from '#core/calendar.ts'
import { subtract } from '#core/money.ts'
import type { KeptLines, Sprint } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { err, ok, type Result } from '#core/result.ts'
import { prepare } from './prepare.ts'
import { priceOfKept } from './price.ts'
import { priceSpan, totalIn } from './priceSpan.ts'
import type { NoRate, Pricing, SprintCost, SprintStatus } from './types.ts'

/** Where a sprint is in its life: it has a plan once it is started, and is sealed once it is closed. */
export const sprintStatus = (sprint: Pick<Sprint, 'plan' | 'sealed'>): SprintStatus =>
  sprint.sealed ? 'closed' : sprint.plan ? 'running' : 'planned'

/** Today's price of a closed sprint where it is neither what was sealed nor what the team declined already. */
function changedSince(sealed: KeptLines, sprint: Sprint, data: TeamData): SprintCost['changed'] {
  // A copy for others holds no rates or allocations, so nothing can be priced again.
  if (data.team.origin === 'copy' || sealed.lines.some(line => line.kind === 'group')) return undefined
  const now = totalIn(prepare(data), sprint)
  if (now === undefined || now === sealed.total || now === sealed.declined) return undefined
  return { now, by: subtract(now, sealed.total) }
}

/**
 * What a sprint costs, in minor units: its sealed lines where it is closed, with today's price beside them where that
 * has changed; today's price of any other. `plan` is there where one was kept.
 */
export function sprintCost(data: TeamData, sprint: Sprint): SprintCost {
  const { plan, sealed } = sprint
  const copy = data.team.origin === 'copy'
  const kept = sealed ?? sprint.copied
  const pricing: Pricing = kept ? { kind: 'priced', price: priceOfKept(kept.lines) } : priceSpan(data, sprint)
  const changed = sealed && changedSince(sealed, sprint, data)
  return {
    sprint,
    status: sprintStatus(sprint),
    ...(!copy && {
      workingDays: sealed?.workingDays ?? workingDays(data.calendar, sprint.from, sprint.to),
    }),
    pricing,
    ...(plan && {
      plan: {
        total: plan.total,
        ...(pricing.kind === 'priced' && { over: subtract(pricing.price.total, plan.total) }),
      },
    }),
    ...(changed && { changed }),
    calculatedHolidays: hasCalculatedHolidays(data.calendar.division, sprint.from, sprint.to),
    unknownHolidays: yearsWithoutHolidays(sprint.from, sprint.to),
  }
}

/** Why there are no lines to keep: a rate is missing, or there is nobody and nothing to price. */
export type NotKept =
  | { readonly code: 'no-rate'; readonly missing: readonly NoRate[] }
  | { readonly code: 'nothing-known'; readonly number: number }

/** A sprint's lines at today's price, to keep as its plan or its seal at the moment `at`. */
export function keepLines(data: TeamData, sprint: Sprint, at: string): Result<KeptLines, NotKept> {
  const pricing = priceSpan(data, sprint)
  if (pricing.kind === 'nothing-known') return err({ code: 'nothing-known', number: sprint.number })
  if (pricing.kind === 'no-rate') return err({ code: 'no-rate', missing: pricing.missing })
  const { lines, total } = pricing.price
  const worked = workingDays(data.calendar, sprint.from, sprint.to)
  return ok({ at, lines: [...lines], total, workingDays: worked })
}
