import { add, subtract, sum, type Minor } from '#core/money.ts'
import { settle } from '#core/ledger/settle.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { gapCosts } from './gaps.ts'
import { prepare } from './prepare.ts'
import { addStandings, priceOf } from './price.ts'
import { mergeMissing } from './segments.ts'
import { sprintCost } from './sprintCost.ts'
import type { GapCost, Known, Pricing, Settled, SprintCost, TeamCost } from './types.ts'

/** Whether a sprint or a gap counts in a team's money by `today`: its first day has come. */
export const hasBegun = (from: IsoDate, today: IsoDate): boolean => from <= today

const pricesOf = (pricings: readonly Pricing[]) =>
  pricings.flatMap(pricing => (pricing.kind === 'priced' ? [pricing.price] : []))

/** Days of which nothing is known take nothing from the others; a day without a rate does. */
function knownOf(pricings: readonly Pricing[]): Known {
  if (!pricings.some(({ kind }) => kind === 'priced')) return 'nothing'
  return pricings.some(({ kind }) => kind === 'no-rate') ? 'at-least' : 'whole'
}

const totalOf = (pricings: readonly Pricing[]): Minor => sum(pricesOf(pricings).map(price => price.total))

interface Estimates {
  readonly sprints: readonly SprintCost[]
  readonly gaps: readonly GapCost[]
}

/** What was estimated, with what the ledger settled of it. Spans without a price stay as they are. */
function withSettlements(
  data: TeamData,
  { sprints, gaps }: Estimates,
): Estimates & { settled: readonly Settled[] } {
  if (data.settlements.length === 0) return { sprints, gaps, settled: [] }
  const spanOf = (one: SprintCost | GapCost) => ('sprint' in one ? one.sprint : one)
  const priced = [...sprints, ...gaps].flatMap(one => {
    const { from, to } = spanOf(one)
    return one.pricing.kind === 'priced' ? [{ one, span: { from, to, lines: one.pricing.price.lines } }] : []
  })
  const { lines, settled } = settle(
    data,
    priced.map(({ span }) => span),
  )
  const after = new Map(priced.map(({ one }, i) => [one, priceOf(lines[i] ?? [])] as const))
  const pricingOf = (one: SprintCost | GapCost): Pricing => {
    const price = after.get(one)
    return price ? { kind: 'priced', price } : one.pricing
  }
  return {
    settled,
    gaps: gaps.map(gap => ({ ...gap, pricing: pricingOf(gap) })),
    sprints: sprints.map(sprint => {
      const pricing = pricingOf(sprint)
      const { plan } = sprint
      return {
        ...sprint,
        pricing,
        ...(plan &&
          pricing.kind === 'priced' && {
            plan: { total: plan.total, over: subtract(pricing.price.total, plan.total) },
          }),
      }
    }),
  }
}

/**
 * All of a team's money by `today`, in minor units: sprints that have begun, in full, and the days between sprints up
 * to today. Sprints and gaps ahead are listed with their price and are not in the sums. What has no rate is named in
 * `missing` and counted nowhere.
 */
export function teamCost(data: TeamData, today: IsoDate): TeamCost {
  const inOrder = data.sprints.toSorted((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : a.number - b.number,
  )
  const { sprints, gaps, settled } = withSettlements(data, {
    sprints: inOrder.map(sprint => sprintCost(data, sprint)),
    gaps: gapCosts(prepare(data), inOrder, today),
  })
  const begunSprints = sprints.filter(({ sprint }) => hasBegun(sprint.from, today)).map(cost => cost.pricing)
  const begunGaps = gaps.filter(gap => hasBegun(gap.from, today)).map(gap => gap.pricing)
  const begun = [...begunSprints, ...begunGaps]
  const inSprints = totalOf(begunSprints)
  const betweenSprints = totalOf(begunGaps)
  const all = knownOf(begun)
  return {
    today,
    sprints,
    gaps,
    settled,
    inSprints,
    betweenSprints,
    all: add(inSprints, betweenSprints),
    known: {
      all,
      inSprints: knownOf(begunSprints),
      // Where anything is known, days between sprints that are not listed are known to have cost nothing.
      betweenSprints: begunGaps.length === 0 && all !== 'nothing' ? 'whole' : knownOf(begunGaps),
    },
    standings: addStandings(pricesOf(begun)),
    missing: mergeMissing(
      begun.flatMap(pricing => (pricing.kind === 'no-rate' ? pricing.missing : [])),
      data,
    ),
  }
}
