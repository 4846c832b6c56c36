import type { IsoDate } from '#core/records/fields.ts'
import type { Rate } from '#core/records/rate.ts'
import { roleKey } from './roleKey.ts'

/** The rate of a role that one from a day on follows, or else its first; without a day its latest. */
export function rateLike(rates: readonly Rate[], role: string, from?: IsoDate): Rate | undefined {
  const key = roleKey(role)
  const mine = rates.filter(rate => roleKey(rate.role) === key).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return mine.findLast(rate => from === undefined || rate.from <= from) ?? mine[0]
}
