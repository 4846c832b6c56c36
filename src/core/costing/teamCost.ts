import { add, sum, type Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { gapCosts } from './gaps.ts'
import { prepare } from './prepare.ts'
import { addStandings } from './price.ts'
import { mergeMissing } from './segments.ts'
import { sprintCost } from './sprintCost.ts'
import type { Known, Pricing, TeamCost } from './types.ts'

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

/**
 * All of a team's money by `today`, in minor units: sprints that have begun, in full, and the days between sprints up
 * to today. Sprints and gaps ahead are listed with their price and are not in the sums. What has no rate is named in
 * `missing` and counted nowhere.
 */
export function teamCost(data: TeamData, today: IsoDate): TeamCost {
  const inOrder = data.sprints.toSorted((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : a.number - b.number,
  )
  const sprints = inOrder.map(sprint => sprintCost(data, sprint))
  const gaps = gapCosts(prepare(data), inOrder, today)
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
