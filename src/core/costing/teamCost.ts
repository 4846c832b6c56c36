import { add, subtract, sum, type Minor } from '#core/money.ts'
import { settle } from '#core/ledger/settle.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { gapCosts } from './gaps.ts'
import { prepare } from './prepare.ts'
import { itemOf, type PriceLine } from './adjustment.ts'
import { addStandings, countedPrice, linesOf, priceOf } from './price.ts'
import { knownLines } from './priceSpan.ts'
import { mergeMissing } from './segments.ts'
import { sprintCost } from './sprintCost.ts'
import type { EstimatedSpan, GapCost, Known, Pricing, Settled, Span, SprintCost, TeamCost } from './types.ts'

/** Whether a sprint or a gap counts in a team's money by `today`: its first day has come. */
export const hasBegun = (from: IsoDate, today: IsoDate): boolean => from <= today

const pricesOf = (pricings: readonly Pricing[]) => pricings.flatMap(pricing => countedPrice(pricing) ?? [])

/** Days of which nothing is known take nothing from the others; a day without a rate does. */
function knownOf(pricings: readonly Pricing[]): Known {
  if (pricesOf(pricings).length === 0) return 'nothing'
  return pricings.some(({ kind }) => kind === 'no-rate') ? 'at-least' : 'whole'
}

const totalOf = (pricings: readonly Pricing[]): Minor => sum(pricesOf(pricings).map(price => price.total))

interface Estimates {
  readonly sprints: readonly SprintCost[]
  readonly gaps: readonly GapCost[]
}

type Spent = SprintCost | GapCost

const daysOf = (one: Spent): Span => ('sprint' in one ? one.sprint : one)

/** What is known once estimates are settled; `fromLedger` says which lines of days without a rate count. */
function withKnown(
  pricing: Pricing,
  lines: readonly PriceLine[],
  fromLedger: (line: PriceLine) => boolean,
): Pricing {
  if (pricing.kind === 'priced') return { kind: 'priced', price: priceOf(lines) }
  if (pricing.kind === 'nothing-known')
    return lines.length > 0 ? { kind: 'priced', price: priceOf(lines) } : pricing
  const done = lines.filter(fromLedger)
  return { ...pricing, lines, ...(done.length > 0 && { settled: priceOf(done) }) }
}

function withPricing(sprint: SprintCost, pricing: Pricing): SprintCost {
  const { plan } = sprint
  if (!plan || pricing.kind !== 'priced') return { ...sprint, pricing }
  return { ...sprint, pricing, plan: { total: plan.total, over: subtract(pricing.price.total, plan.total) } }
}

/** Where a team has no days of its own yet, those on which the ledger was settled. */
const settledDays = ({ settlements }: TeamData): GapCost[] => {
  const dates = settlements.flatMap(({ rows }) => rows.map(({ date }) => date))
  return [...new Set(dates)]
    .toSorted()
    .map(date => ({ from: date, to: date, pricing: { kind: 'nothing-known' } }))
}

/** What every sprint and gap is estimated to cost, in order of their first day, before the ledger settles any of it. */
function estimatesOf(data: TeamData, today: IsoDate): Estimates {
  const inOrder = data.sprints.toSorted((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : a.number - b.number,
  )
  const sprints = inOrder.map(sprint => sprintCost(data, sprint))
  const gaps = gapCosts(prepare(data), inOrder, today)
  return { sprints, gaps: sprints.length + gaps.length > 0 ? gaps : settledDays(data) }
}

function spansOf(data: TeamData, { sprints, gaps }: Estimates): EstimatedSpan[] {
  const prepared = prepare(data)
  return [...sprints, ...gaps].map(one => {
    const { from, to } = daysOf(one)
    const lines = one.pricing.kind === 'no-rate' ? knownLines(prepared, { from, to }) : linesOf(one.pricing)
    return { from, to, lines }
  })
}

/** What settlements stand on: every sprint and gap with its lines as they were before anything was settled. */
export const estimatedSpans = (data: TeamData, today: IsoDate): EstimatedSpan[] =>
  spansOf(data, estimatesOf(data, today))

/** What was estimated, with what the ledger settled of it, and what is known of days without a rate. */
function withSettlements(
  data: TeamData,
  { sprints, gaps }: Estimates,
): Estimates & { settled: readonly Settled[] } {
  const all: readonly Spent[] = [...sprints, ...gaps]
  if (data.settlements.length === 0 && all.every(({ pricing }) => pricing.kind !== 'no-rate'))
    return { sprints, gaps, settled: [] }
  const spans = spansOf(data, { sprints, gaps })
  const { lines, settled } = settle(data, spans)
  const estimated = new Set<PriceLine>(spans.flatMap(span => span.lines))
  const born = new Set(data.costItems.flatMap(({ id, ledgerRow }) => (ledgerRow === undefined ? [] : [id])))
  const fromLedger = (line: PriceLine) =>
    line.standing === 'reconciled' && (!estimated.has(line) || born.has(itemOf(line)?.item ?? ''))
  const after = new Map(
    all.map((one, i) => [one, withKnown(one.pricing, lines[i] ?? [], fromLedger)] as const),
  )
  const pricingOf = (one: Spent): Pricing => after.get(one) ?? one.pricing
  return {
    settled,
    gaps: gaps
      .map(gap => ({ ...gap, pricing: pricingOf(gap) }))
      .filter(({ pricing }) => pricing.kind !== 'nothing-known'),
    sprints: sprints.map(sprint => withPricing(sprint, pricingOf(sprint))),
  }
}

const known = new WeakMap<TeamData, TeamCost>()

/**
 * All of a team's money by `today`, in minor units: sprints that have begun, in full, and the days between sprints up
 * to today. Sprints and gaps ahead are listed with their price and are not in the sums. What has no rate is named in
 * `missing` and counted nowhere, but for what the ledger reconciled of it. Remembered for as long as the rows and the
 * day are: figures and what others may see of them are made of the same cost.
 */
export function teamCost(data: TeamData, today: IsoDate): TeamCost {
  const found = known.get(data)
  if (found?.today === today) return found
  const cost = costOf(data, today)
  known.set(data, cost)
  return cost
}

function costOf(data: TeamData, today: IsoDate): TeamCost {
  const { sprints, gaps, settled } = withSettlements(data, estimatesOf(data, today))
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
