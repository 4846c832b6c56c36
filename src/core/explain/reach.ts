import type { Figures } from '#core/figures.ts'
import type { Derivation } from './derivation.ts'
import { KNOWN, nothing } from './nothing.ts'
import { atOutcome, outcomeOf } from './places.ts'
import { sureOfReading } from './outcomeChange.ts'
import { date, missing, number, share, text } from './values.ts'

/** How many of the people who are entitled have been reached, by every channel. `outcome` is its id. */
export function reachFigure(figures: Figures, outcome: string): Derivation {
  const found = outcomeOf(figures, outcome)
  if (!found) return nothing('reach', 'no-outcome', { who: text('') })
  const { metric, reach } = found
  const place = atOutcome(outcome)
  const { population, who } = metric.entitled
  const entitled = {
    label: { code: 'entitled', values: { who: text(who) } },
    value: population === undefined ? missing('no-population') : number(population),
    place,
  }
  if (reach.kind === 'missing')
    return { ...nothing('reach', reach.why, { who: text(who) }), inputs: [entitled] }
  return {
    figure: 'reach',
    result: share(reach.of1),
    values: {
      known: KNOWN,
      reached: number(reach.reached),
      entitled: number(reach.entitled),
      who: text(who),
    },
    inputs: [
      { label: { code: 'reached', values: { date: date(reach.date) } }, value: number(reach.reached), place },
      entitled,
    ],
    leftOut: [],
    sure: sureOfReading(figures, found),
  }
}
