import { dailyParts, daysOf } from '#core/costing/daily.ts'
import { addStandings, countedPrice, priceOf } from '#core/costing/price.ts'
import { hasBegun } from '#core/costing/teamCost.ts'
import type { Pricing, Span } from '#core/costing/types.ts'
import type { Figures } from '#core/figures.ts'
import { shareBothWays } from '#core/funding/shareBothWays.ts'
import { sum, ZERO } from '#core/money.ts'
import type { Standings } from '#core/outcomes/standingsOf.ts'

const ORDER = ['reconciled', 'accrued', 'estimated'] as const

/**
 * How much of each year's money is of which standing, in minor units: a span inside a year by its price, one that
 * crosses a year end by the days of each of its lines. `years` hold every day so far; a year's standings sum to its money.
 */
export function standingsByYear({ data, cost, today }: Figures, years: readonly Span[]): Standings[] {
  const all = years.map((): Pick<Figures['cost'], 'standings'>[] => [])
  const put = (span: Span, pricing: Pricing) => {
    const price = hasBegun(span.from, today) ? countedPrice(pricing) : undefined
    if (!price) return
    const whole = years.findIndex(({ from, to }) => from <= span.from && span.to <= to)
    if (whole >= 0) {
      all[whole]?.push(price)
      return
    }
    const days = daysOf(span)
    for (const { lines, amounts } of dailyParts(data, span, price.lines)) {
      const byYear = years.map(({ from, to }) =>
        sum(amounts.filter((_, i) => from <= (days[i] ?? '') && (days[i] ?? '') <= to)),
      )
      const { standings } = priceOf(lines)
      const shares = shareBothWays(
        byYear,
        ORDER.map(standing => standings[standing]),
      )
      for (const [i, [reconciled = ZERO, accrued = ZERO, estimated = ZERO]] of shares.entries())
        all[i]?.push({ standings: { reconciled, accrued, estimated } })
    }
  }
  for (const { sprint, pricing } of cost.sprints) put(sprint, pricing)
  for (const gap of cost.gaps) put(gap, gap.pricing)
  return all.map(addStandings)
}
