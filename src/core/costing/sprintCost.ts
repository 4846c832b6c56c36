import { hasCalculatedHolidays, workingDays } from '#core/calendar.ts'
import { subtract } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
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

/** Sprints whose last day lies before `today` and that nobody has closed. */
export const endedSprints = (sprints: readonly Sprint[], today: IsoDate): readonly Sprint[] =>
  sprints.filter(sprint => sprint.to < today && sprintStatus(sprint) !== 'closed')

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
 * has changed; today's price of any other. `plan` is there where one was kept and the sprint has a price.
 */
export function sprintCost(data: TeamData, sprint: Sprint): SprintCost {
  const { plan, sealed } = sprint
  const pricing: Pricing = sealed
    ? { kind: 'priced', price: priceOfKept(sealed.lines) }
    : priceSpan(data, sprint)
  const changed = sealed && changedSince(sealed, sprint, data)
  return {
    sprint,
    status: sprintStatus(sprint),
    workingDays: sealed?.workingDays ?? workingDays(data.calendar, sprint.from, sprint.to),
    pricing,
    ...(plan &&
      pricing.kind === 'priced' && {
        plan: { total: plan.total, over: subtract(pricing.price.total, plan.total) },
      }),
    ...(changed && { changed }),
    calculatedHolidays: hasCalculatedHolidays(data.calendar.division, sprint.from, sprint.to),
  }
}

/** A sprint's lines at today's price, to keep as its plan or its seal at the moment `at`. */
export function keepLines(
  data: TeamData,
  sprint: Sprint,
  at: string,
): Result<KeptLines, { readonly code: 'no-rate'; readonly missing: readonly NoRate[] }> {
  const pricing = priceSpan(data, sprint)
  if (pricing.kind === 'no-rate') return err({ code: 'no-rate', missing: pricing.missing })
  const { lines, total } = pricing.price
  const worked = workingDays(data.calendar, sprint.from, sprint.to)
  return ok({ at, lines: [...lines], total, workingDays: worked })
}
