import { addDays } from '#core/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { PersonInput } from '#exchange/tables/types.ts'

/** Days, both included; without an end, all that follow. */
interface Days {
  readonly from: IsoDate
  readonly to?: IsoDate
}

export interface PricedDays extends Days {
  readonly engagement: PersonInput['engagement']
  readonly price: NonNullable<PersonInput['price']>
}

const dayAfter = (to: IsoDate | undefined) => (to === undefined ? undefined : addDays(to, 1))
const isBefore = (to: IsoDate | undefined, day: IsoDate) => to !== undefined && to < day

/** What is left of some days once others are taken out of them. */
function without(days: Days, taken: readonly Days[]): readonly Days[] {
  const [first, ...rest] = taken
  if (!first) return [days]
  if (isBefore(first.to, days.from) || isBefore(days.to, first.from)) return without(days, rest)
  const after = dayAfter(first.to)
  return [
    ...(days.from < first.from ? [{ from: days.from, to: addDays(first.from, -1) }] : []),
    ...(after !== undefined && !isBefore(days.to, after)
      ? [{ from: after, ...(days.to ? { to: days.to } : {}) }]
      : []),
  ].flatMap(piece => without(piece, rest))
}

const samePrice = (a: PricedDays, b: PricedDays) =>
  a.price.kind === b.price.kind && a.price.amount === b.price.amount && a.engagement === b.engagement

/**
 * The rates that rows of one role need: each day priced once, days that have a rate already left alone, and
 * stretches at one price joined.
 */
export function rateSpans(rows: readonly PricedDays[], there: readonly Days[]): readonly PricedDays[] {
  const sorted = [...rows].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const made: PricedDays[] = []
  for (const { engagement, price, from, to } of sorted) {
    for (const piece of without({ from, ...(to ? { to } : {}) }, [...there, ...made])) {
      const next = { engagement, price, ...piece }
      const last = made.at(-1)
      if (last && samePrice(last, next) && dayAfter(last.to) === next.from)
        made[made.length - 1] = { ...next, from: last.from }
      else made.push(next)
    }
  }
  return made
}
