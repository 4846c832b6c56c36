import { priceOf } from '#core/costing/price.ts'
import { shareSprint } from '#core/costing/share.ts'
import type { SprintCost } from '#core/costing/types.ts'
import type { Figures } from '#core/figures.ts'
import { subtract, sum, type Minor } from '#core/money.ts'
import { publicSpans } from '#core/privacy/spans.ts'
import type { Retro, RetroCost, RetroPart, RetroShown } from '#core/records/retro.ts'
import { newChanges, type Since } from './changes.ts'
import { notMeasured } from './unmeasured.ts'
import { workedOn } from './worked.ts'

function costOf(figures: Figures, { sprint, pricing, plan }: SprintCost): RetroCost {
  if (pricing.kind === 'nothing-known') return { kind: 'nothing-known' }
  if (pricing.kind === 'no-rate')
    return { kind: 'no-rate', roles: [...new Set(pricing.missing.map(({ role }) => role))] }
  const { spans } = publicSpans(figures.data, figures.cost)
  const lines = spans.find(span => span.sprint?.id === sprint.id)?.lines ?? []
  return {
    kind: 'priced',
    total: pricing.price.total,
    // Of the lines as they are shown: exact ones, less what is shown of them, could be what one person was paid.
    standings: { ...priceOf(lines).standings },
    lines: [...lines],
    ...(plan?.over !== undefined && { plan: { total: plan.total, over: plan.over } }),
  }
}

/** Each deliverable's part of the sprint, most first, and last what is linked to none. They sum to the sprint's cost. */
function partsOf(figures: Figures, { sprint, pricing }: SprintCost): RetroPart[] {
  if (pricing.kind !== 'priced') return []
  const { total } = pricing.price
  const efforts = figures.data.efforts
    .filter(effort => effort.sprint === sprint.id)
    .toSorted((a, b) => (a.deliverable < b.deliverable ? -1 : a.deliverable > b.deliverable ? 1 : 0))
  const names = new Map(figures.data.deliverables.map(({ id, name }) => [id, name]))
  const share = (amount: Minor) => (total === 0 ? {} : { of1: amount / total })
  const shares = shareSprint(total, efforts)
  const parts = shares.deliverables.flatMap(({ deliverable: id, amount }) => {
    const name = names.get(id)
    return name === undefined ? [] : [{ deliverable: { id, name }, amount, ...share(amount) }]
  })
  // Effort on a deliverable that is not there any more is linked to none.
  const rest = subtract(total, sum(parts.map(({ amount }) => amount)))
  const mostFirst = parts.toSorted((a, b) => b.amount - a.amount)
  return rest === 0 ? mostFirst : [...mostFirst, { amount: rest, ...share(rest) }]
}

const byDate = (a: Retro, b: Retro) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1)

/** The retro before this one that was finished. */
export const retroBefore = (retros: readonly Retro[], retro: Retro): Retro | undefined =>
  retros
    .filter(other => other.finished && byDate(other, retro) < 0)
    .toSorted(byDate)
    .at(-1)

/** From when on readings are new: after the retro before; to a first one all are. */
function sinceOf(before: Retro | undefined): Since | undefined {
  const shown = before?.finished?.shown
  if (!before || !shown) return undefined
  return { date: before.date, ...(shown.upTo !== undefined && { upTo: shown.upTo }) }
}

const newest = (ids: readonly string[]): string | undefined => ids.toSorted().at(-1)

/**
 * What a retro shows: as it was kept where it is finished, and as it is now where it is not. `undefined` where its
 * sprint is gone. Holds no rate and no days: it is for others to see (domain, "Privacy").
 */
export function retroShown(figures: Figures, retro: Retro): RetroShown | undefined {
  if (retro.finished) return retro.finished.shown
  const found = figures.cost.sprints.find(({ sprint }) => sprint.id === retro.sprint)
  if (!found) return undefined
  const { data } = figures
  const upTo = newest(data.readings.map(({ id }) => id))
  return {
    cost: costOf(figures, found),
    bought: partsOf(figures, found),
    ...(found.pricing.kind !== 'priced' && { worked: workedOn(data, retro.sprint) }),
    changed: newChanges(figures, sinceOf(retroBefore(data.retros, retro))),
    unmeasured: notMeasured(figures),
    ...(upTo !== undefined && { upTo }),
  }
}
