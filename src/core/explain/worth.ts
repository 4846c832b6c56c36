import { over, times, toMinor, toNumber, type Exact } from '#core/exact.ts'
import type { Minor } from '#core/money.ts'
import type { ValuePerUnit } from '#core/records/metric.ts'
import { personDays, type PriceOfDay, type Work } from '#core/worth/work.ts'
import type { ValueOfOne } from '#core/worth/valueOfOne.ts'
import type { BreakEven } from '#core/worth/breakEven.ts'
import { asExact } from '#core/outcomes/decimals.ts'
import type { Derivation, DerivationInput } from './derivation.ts'
import { TEAM } from './places.ts'
import { money, number, text } from './values.ts'

/** How the money that is asked about came about. */
export type Basis =
  | { readonly kind: 'amount' }
  | { readonly kind: 'typed'; readonly lines: readonly Work[]; readonly day: Minor }
  | { readonly kind: 'rates'; readonly lines: readonly Work[]; readonly priceOfDay: PriceOfDay }

const workInput = (line: Work, hoursPerDay: number): DerivationInput => ({
  label: {
    code: 'work',
    values: {
      named: text(line.role === undefined ? 'no' : 'yes'),
      role: text(line.role ?? ''),
      people: number(line.people),
      each: number(line.each),
      unit: text(line.unit),
    },
  },
  value: number(toNumber(personDays(line, hoursPerDay), 2)),
})

/** A role's rate and what its lines come to: close to pay, so both wait until rates are shown. */
function rateInputs(line: Work, hoursPerDay: number, price: Exact): DerivationInput[] {
  const role = text(line.role ?? '')
  const cost = toMinor(times(price, personDays(line, hoursPerDay)))
  return [
    { label: { code: 'roleCost', values: { role } }, value: money(cost), place: TEAM, rate: true },
    { label: { code: 'rate', values: { role } }, value: money(toMinor(price)), place: TEAM, rate: true },
  ]
}

/** What is asked about: an amount as it was typed, or people × time × what a day costs. */
export function askedCostFigure(cost: Minor, basis: Basis, hoursPerDay: number): Derivation {
  const lines = basis.kind === 'amount' ? [] : basis.lines
  return {
    figure: 'askedCost',
    result: money(cost),
    values: {
      by: text(basis.kind),
      hours: number(hoursPerDay),
      meetings: text(lines.some(({ unit }) => unit === 'hours') ? 'yes' : 'no'),
    },
    inputs: [
      ...lines.map(line => workInput(line, hoursPerDay)),
      ...(basis.kind === 'typed' ? [{ label: { code: 'typedDay' }, value: money(basis.day) }] : []),
      ...(basis.kind === 'rates'
        ? lines.flatMap(line => {
            const price = basis.priceOfDay(line.role)
            return price ? rateInputs(line, hoursPerDay, price) : []
          })
        : []),
    ],
    leftOut: [],
    sure: [{ code: basis.kind === 'rates' ? 'asked-by-rates' : 'asked-as-typed' }],
  }
}

interface BreakEvenBehind {
  readonly cost: Minor
  readonly value: Minor
  readonly even: BreakEven
  /** Where the value comes from, if it is the metric's own. */
  readonly source?: ValuePerUnit
  /** Of a percentage's own value: the cases that a point stands for. */
  readonly cases?: ValueOfOne['cases'] | undefined
}

const kindWord = {
  'cash-releasing': 'cash',
  'non-cash-releasing': 'nonCash',
  'wider-social': 'wider',
} as const

/** The least change that is worth what it costs. */
export const breakEvenFigure = ({ cost, value, even, source, cases }: BreakEvenBehind): Derivation => ({
  figure: 'breakEven',
  result: number(even.atLeast),
  values: {
    cost: money(cost),
    value: money(value),
    whole: number(even.whole),
    exact: number(toNumber(even.exact, 2)),
    counted: text(even.counted ? 'yes' : 'no'),
  },
  inputs: [
    { label: { code: 'asked' }, value: money(cost) },
    { label: { code: 'valueOfOne' }, value: money(value) },
    ...(cases
      ? [
          { label: { code: 'casesOfPoint' }, value: number(cases.perPoint) },
          { label: { code: 'valueOfCase' }, value: money(cases.each) },
        ]
      : []),
  ],
  leftOut: [],
  sure: [
    source
      ? {
          code: 'value-source',
          values: {
            source: text(source.source),
            year: text(String(source.priceYear)),
            kind: text(kindWord[source.kind]),
          },
        }
      : { code: 'value-as-typed' },
  ],
})

/** What one unit costs if the change comes true that is expected. */
export const costIfExpectedFigure = (cost: Minor, expected: number): Derivation => ({
  figure: 'costIfExpected',
  result: money(toMinor(over(asExact(cost), asExact(expected)))),
  values: { cost: money(cost), expected: number(expected) },
  inputs: [
    { label: { code: 'asked' }, value: money(cost) },
    { label: { code: 'expected' }, value: number(expected) },
  ],
  leftOut: [],
  sure: [{ code: 'expectation' }],
})
