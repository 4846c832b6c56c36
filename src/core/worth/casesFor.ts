import type { Minor } from '#core/money.ts'
import type { Metric } from '#core/records/metric.ts'
import { isWorthIt } from './breakEven.ts'
import { valueOfOne } from './valueOfOne.ts'

/** The least whole cases a year that are worth the money asked about. */
export interface Cases {
  readonly whole: number
  readonly perPoint: number
  readonly each: Minor
}

/**
 * What a break-even in points is in people: of a percentage whose point is worth what its metric says of its cases.
 * £39,458.40 at £18.44 each are 2,140 of them. `undefined` where another value was given, or no case has one.
 */
export function casesFor(metric: Metric, asked: Minor, value: Minor): Cases | undefined {
  const own = valueOfOne(metric)
  if (!own?.cases || own.value !== value) return undefined
  const worth = isWorthIt({ cost: { kind: 'amount', amount: asked }, value: own.cases.each })
  const even = worth.ok ? worth.value.breakEven : undefined
  return even && { ...own.cases, whole: even.whole }
}
