import { minDate } from '#core/calendar.ts'
import { subtract, sum, ZERO, type Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Pot } from '#core/records/pot.ts'
import type { Ahead } from './ahead.ts'
import type { Funded, PotMoney } from './fundPots.ts'
import type { Forecast, FundedRuns, NotKnown, Runway } from './types.ts'

const moneyOf = (funded: Funded | undefined, pot: Pot): PotMoney | undefined =>
  funded?.pots.find(each => each.pot.id === pot.id)

/** Everything that a pot is asked for: what it pays, and what it passes on for want of money. */
export const askedOf = ({ used, passedOn }: PotMoney): Minor =>
  sum([used, ...passedOn.map(({ amount }) => amount)])

/** Why the plan does not reach a day; undefined where it does. */
export function notKnownBy(day: IsoDate, { from, to, missing, copy }: Ahead): NotKnown | undefined {
  if (day < from || day <= to) return undefined
  if (copy) return { kind: 'not-known', why: 'copy' }
  return missing.length > 0
    ? { kind: 'not-known', why: 'no-rate', missing }
    : { kind: 'not-known', why: 'too-far' }
}

/** Where the money ends at a ratio, and where it does not within the plan. */
interface Ends {
  readonly plan: IsoDate | undefined
  readonly cheaper: IsoDate | undefined
  readonly dearer: IsoDate | undefined
  readonly ranged: boolean
}

interface Asked {
  readonly ends: Ends
  readonly to: IsoDate
  readonly left: Minor
  readonly today: IsoDate
  readonly ahead: Ahead
}

/** When money that ends at its last day `to` ends before it. */
export function runwayOf({ ends, to, left, today, ahead }: Asked): Runway {
  const { plan, cheaper, dearer, ranged } = ends
  if (plan !== undefined && plan <= today) return { kind: 'used-up', on: plan }
  if (to < today) return { kind: 'over', to, left }
  if (plan !== undefined) {
    const from = minDate(dearer ?? plan, plan)
    const range = ranged && { from, ...(cheaper !== undefined && { to: cheaper }) }
    return { kind: 'runs-out', on: plan, ...(range && { range }) }
  }
  return (
    notKnownBy(to, ahead) ?? {
      kind: 'lasts',
      to,
      left,
      ...(dearer !== undefined && { mayRunOut: dearer }),
    }
  )
}

/** When a pot reaches zero with everything that is planned ahead. */
export function potRunway(pot: Pot, runs: FundedRuns, ahead: Ahead, today: IsoDate): Runway {
  const endOf = (funded: Funded | undefined) => moneyOf(funded, pot)?.emptyOn
  return runwayOf({
    ends: {
      plan: endOf(runs.plan),
      cheaper: endOf(runs.low),
      dearer: endOf(runs.high),
      ranged: runs.high !== undefined,
    },
    to: pot.to,
    left: subtract(pot.amount, moneyOf(runs.plan, pot)?.used ?? ZERO),
    today,
    ahead,
  })
}

interface Comes {
  readonly amount: Minor
  readonly to: IsoDate
  readonly runs: FundedRuns
  readonly ahead: Ahead
  readonly asked: (funded: Funded) => Minor
}

/** What money that is approved to its last day `to` comes to on it, with what is planned. */
export function forecastOf({ amount, to, runs, ahead, asked }: Comes): Forecast {
  const unknown = notKnownBy(to, ahead)
  if (unknown) return unknown
  const planned = asked(runs.plan)
  return {
    kind: 'known',
    asked: planned,
    left: subtract(amount, planned),
    ...(runs.low && runs.high && { range: { low: asked(runs.low), high: asked(runs.high) } }),
  }
}

/** What a pot comes to at its end, with what is planned. */
export const potForecast = (pot: Pot, runs: FundedRuns, ahead: Ahead): Forecast =>
  forecastOf({
    ...pot,
    runs,
    ahead,
    asked: funded => {
      const money = moneyOf(funded, pot)
      return money ? askedOf(money) : ZERO
    },
  })
