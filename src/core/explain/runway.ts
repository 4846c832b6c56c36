import type { Figures } from '#core/figures.ts'
import { monthOf } from '#core/calendar.ts'
import { notKnownBy } from '#core/funding/runway.ts'
import { takes } from '#core/funding/fundPots.ts'
import type { Slice } from '#core/funding/slices.ts'
import type { Funding, NotKnown, PotFigure, Runway } from '#core/funding/types.ts'
import { minor } from '#core/money.ts'
import { IsoDate } from '#core/records/fields.ts'
import type { Derivation, DerivationInput, Value } from './derivation.ts'
import { KNOWN, nothing } from './nothing.ts'
import { FUNDING, TEAM } from './places.ts'
import { potOf } from './potMoney.ts'
import { withoutRate } from './sure.ts'
import { date, missing, money, number, text } from './values.ts'

const why = ({ why: reason }: NotKnown): Value =>
  missing(reason === 'copy' ? 'no-plan-in-copy' : reason === 'no-rate' ? 'no-rate' : 'too-far')

/** Planned money by month, up to a day. */
function byMonth(slices: readonly Slice[], upTo: IsoDate): DerivationInput[] {
  const months = new Map<string, number>()
  for (const { date: day, amount } of slices)
    if (day <= upTo) months.set(monthOf(day), (months.get(monthOf(day)) ?? 0) + amount)
  return [...months]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, amount]) => ({
      label: { code: 'plannedFrom', values: { from: date(IsoDate.parse(`${month}-01`)) } },
      value: money(minor(amount)),
      place: TEAM,
    }))
}

/** How sure what is planned is: its range, and what it is taken to be for. */
function sureOfPlan({ ratio, ahead }: Funding): Derivation['sure'] {
  return [
    ratio.kind === 'known'
      ? { code: 'plan-range', values: { sprints: number(ratio.sprints) } }
      : { code: 'no-plan-range', values: { sprints: number(ratio.sprints) } },
    ...(ahead.pattern ? [{ code: 'ahead-as-sprint', values: { number: number(ahead.pattern.number) } }] : []),
    { code: 'as-planned' },
  ]
}

const leftOutOf = (funding: Funding, to: IsoDate): Derivation['leftOut'] =>
  notKnownBy(to, funding.ahead) ? withoutRate(funding.ahead.missing) : []

function resultOf(runway: Runway): Value {
  switch (runway.kind) {
    case 'used-up':
    case 'runs-out':
      return date(runway.on)
    case 'lasts':
    case 'over':
      return missing('lasts')
    case 'not-known':
      return why(runway)
  }
}

interface Behind {
  readonly name: string
  readonly left: PotFigure['left']
  readonly to: IsoDate
  readonly runway: Runway
  readonly takes: (slice: Slice) => boolean
}

function runwayFigureOf(funding: Funding, { name, left, to, runway, takes: counts }: Behind): Derivation {
  const until = runway.kind === 'runs-out' ? runway.on : to
  const range = runway.kind === 'runs-out' ? runway.range : undefined
  return {
    figure: 'runway',
    result: resultOf(runway),
    values: { name: text(name), named: text(name === '' ? 'no' : 'yes'), to: date(to) },
    inputs: [
      { label: { code: 'left' }, value: money(left), place: FUNDING },
      ...byMonth(funding.ahead.slices.filter(counts), until),
      ...(range
        ? [
            { label: { code: 'dearer' }, value: date(range.from) },
            {
              label: { code: 'cheaper' },
              value: range.to === undefined ? missing('lasts') : date(range.to),
            },
          ]
        : []),
    ],
    leftOut: leftOutOf(funding, to),
    sure: sureOfPlan(funding),
  }
}

/** When a pot reaches zero with everything that is planned; without an id, the pots that are open today together. */
export function runwayFigure(_: Figures, funding: Funding, id?: string): Derivation {
  const values = { name: text(''), named: text('no') }
  if (id === undefined) {
    const { open, pots } = funding
    if (!open) return nothing('runway', 'no-pot', { ...values, to: text('') })
    const of = pots.filter(({ state }) => state === 'open')
    return runwayFigureOf(funding, {
      ...open,
      name: of.length === 1 ? (of[0]?.pot.name ?? '') : '',
      takes: slice => of.some(({ pot }) => takes(pot, slice)),
    })
  }
  const found = potOf(funding, id)
  if (!found) return nothing('runway', 'no-pot', { ...values, to: text('') })
  const { pot, left, runway } = found
  return runwayFigureOf(funding, {
    name: pot.name,
    left,
    to: pot.to,
    runway,
    takes: slice => takes(pot, slice),
  })
}

/** What a pot is asked for by its last day: what it has paid, what it passed on, and what is planned. */
export function forecastFigure(_: Figures, funding: Funding, id: string): Derivation {
  const found = potOf(funding, id)
  const name = text(found?.pot.name ?? '')
  if (!found) return nothing('forecast', 'no-pot', { name, to: text('') })
  const { pot, used, passedOn, forecast } = found
  const values = { name, to: date(pot.to) }
  if (forecast.kind === 'not-known')
    return {
      ...nothing('forecast', 'no-pot', values),
      result: why(forecast),
      leftOut: leftOutOf(funding, pot.to),
      sure: sureOfPlan(funding),
    }
  const { asked, range } = forecast
  return {
    figure: 'forecast',
    result: money(asked),
    values: { ...values, known: KNOWN, amount: money(pot.amount) },
    inputs: [
      { label: { code: 'potUsed' }, value: money(used), place: FUNDING },
      ...(passedOn === 0 ? [] : [{ label: { code: 'passedOn' }, value: money(passedOn), place: FUNDING }]),
      { label: { code: 'planned' }, value: money(minor(asked - used - passedOn)), place: TEAM },
      ...(range
        ? [
            { label: { code: 'lowEnd' }, value: money(range.low) },
            { label: { code: 'highEnd' }, value: money(range.high) },
          ]
        : []),
    ],
    leftOut: [],
    sure: sureOfPlan(funding),
  }
}
