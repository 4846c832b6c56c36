import type { Figures } from '#core/figures.ts'
import { addStandings, countedPrice } from '#core/costing/price.ts'
import type { Derivation } from './derivation.ts'
import { SPRINTS } from './places.ts'
import { daysLeftOut, sureOfCost } from './sure.ts'
import { date, missing, money, number, priceOf } from './values.ts'

/** Money on days outside every sprint, up to today. */
export function betweenSprintsFigure(figures: Figures): Derivation {
  const { cost, today } = figures
  const begun = cost.gaps.filter(({ from }) => from <= today)
  const prices = begun.flatMap(({ pricing }) => countedPrice(pricing) ?? [])
  const standings = addStandings(prices)
  const ahead = cost.gaps.length - begun.length
  return {
    figure: 'betweenSprints',
    result:
      cost.known.betweenSprints === 'nothing'
        ? missing(cost.missing.length > 0 ? 'no-rate' : 'nothing-known')
        : money(cost.betweenSprints),
    values: { count: number(begun.length) },
    inputs: begun.map(({ from, to, pricing }) => ({
      label: { code: 'gap', values: { from: date(from), to: date(to) } },
      value: priceOf(pricing),
      place: SPRINTS,
    })),
    leftOut: [
      ...begun.flatMap(({ pricing }) => daysLeftOut(pricing)),
      ...(ahead === 0 ? [] : [{ code: 'gaps-ahead' }]),
    ],
    standings,
    sure: sureOfCost(figures, {
      lines: prices.flatMap(({ lines }) => lines),
      standings,
      sprints: [],
    }),
  }
}
