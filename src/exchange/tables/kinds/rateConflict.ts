import { maxDate, minDate } from '#core/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Rate } from '#core/records/rate.ts'
import { shareADay } from '#core/rules/dates.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'
import type { PersonInput } from '#exchange/tables/types.ts'

interface Priced {
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly price: string
}

const storedPrice = ({ price }: Rate) =>
  price.kind === 'entered' ? `day:${price.day}` : `salary:${price.salary}`

/**
 * The first day on which a role would have two prices: a rate belongs to the role, not to a person. Rows are told in
 * order; `undefined` where there is no such day.
 */
export function rateConflict(rates: readonly Rate[]): (person: PersonInput) => IsoDate | undefined {
  const seen = new Map<string, Priced[]>()
  const of = (role: string) => {
    const key = plainWords(role)
    const list = seen.get(key) ?? []
    seen.set(key, list)
    return list
  }
  for (const rate of rates) {
    of(rate.role).push({ from: rate.from, ...(rate.to ? { to: rate.to } : {}), price: storedPrice(rate) })
  }
  return ({ role, from, to, price }) => {
    if (!price) return undefined
    const mine = { from, ...(to ? { to } : {}), price: `${price.kind}:${price.amount}` }
    const list = of(role)
    const days = list
      .filter(other => other.price !== mine.price && shareADay(mine, other))
      .map(other => maxDate(mine.from, other.from))
    const [first] = days
    if (first !== undefined) return days.reduce(minDate, first)
    list.push(mine)
    return undefined
  }
}
