import type { OnCost, Rate } from '#core/records/rate.ts'
import { DAYS_WORKED } from './peopleToDrafts.ts'

/** The on-costs and days of the latest derived rate: the next salary has them too, more often than not. */
export function usualOnCosts(rates: readonly Rate[]): {
  readonly onCosts: readonly OnCost[]
  readonly daysWorked: number
} {
  const latest = rates
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .flatMap(({ price }) => (price.kind === 'derived' ? [price] : []))
    .at(-1)
  return { onCosts: latest?.onCosts ?? [], daysWorked: latest?.daysWorked ?? DAYS_WORKED }
}
