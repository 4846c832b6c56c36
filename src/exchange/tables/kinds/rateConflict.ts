import type { IsoDate } from '#core/records/fields.ts'
import type { Rate } from '#core/records/rate.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'
import type { PersonInput } from '#exchange/tables/types.ts'

interface Priced {
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly price: string
}

const overlap = (a: Priced, b: Priced) => a.from <= (b.to ?? '9999') && b.from <= (a.to ?? '9999')

const storedPrice = ({ price }: Rate) =>
  price.kind === 'entered' ? `day:${price.day}` : `salary:${price.salary}`

/** Whether a role would have two prices on one day: a rate belongs to the role, not to a person. Rows are told in order. */
export function rateConflict(rates: readonly Rate[]): (person: PersonInput) => boolean {
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
    if (!price) return false
    const mine = { from, ...(to ? { to } : {}), price: `${price.kind}:${price.amount}` }
    const list = of(role)
    if (list.some(other => overlap(mine, other) && other.price !== mine.price)) return true
    list.push(mine)
    return false
  }
}
