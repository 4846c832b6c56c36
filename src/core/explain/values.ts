import { countedPrice } from '#core/costing/price.ts'
import type { Pricing } from '#core/costing/types.ts'
import type { Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Unit } from '#core/records/metric.ts'
import type { Value } from './derivation.ts'

export const money = (minor: Minor): Value => ({ kind: 'money', minor })
export const number = (value: number): Value => ({ kind: 'number', value })
export const date = (day: IsoDate): Value => ({ kind: 'date', date: day })
export const text = (words: string): Value => ({ kind: 'text', text: words })
export const share = (of1: number): Value => ({ kind: 'share', of1 })
export const measure = (value: number, unit: Unit): Value => ({ kind: 'measure', value, unit })
export const change = (value: number, unit: Unit): Value => ({ kind: 'change', value, unit })
/** What counts of some days, or why nothing does. */
export function priceOf(pricing: Pricing): Value {
  const price = countedPrice(pricing)
  if (price) return money(price.total)
  return missing(pricing.kind === 'no-rate' ? 'no-rate' : 'nothing-known')
}
export const missing = (why: MissingWhy): Value => ({ kind: 'missing', why })

/** Reasons why there is no value, each with its sentence `explain.missing.<why>`. */
export const missingWhys = [
  'no-rate',
  'nothing-known',
  'no-sprint',
  'no-working-day',
  'no-days-in-copy',
  'no-money',
  'no-plan',
  'no-outcome',
  'no-deliverable',
  'no-baseline',
  'no-reading',
  'no-later-reading',
  'other-version',
  'not-better',
  'nothing-live',
  'no-cost',
  'cost-later',
  'change-too-small',
  'cut-in-copy',
  'no-population',
  'no-reached',
  'no-effort-left',
  'no-pace',
  'counted-in-percent',
  'mixed-units',
  'finished',
  'no-pot',
  'no-plan-in-copy',
  'too-far',
  'lasts',
] as const
export type MissingWhy = (typeof missingWhys)[number]
