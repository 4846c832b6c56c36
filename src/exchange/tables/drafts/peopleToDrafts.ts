import { rateDefaults, type OnCost, type Rate, type RatePrice } from '#core/records/rate.ts'
import type { PersonInput } from '#exchange/tables/types.ts'
import type { DraftContext, DraftOf } from './draft.ts'
import { roleKey } from './roleKey.ts'
import { rateSpans, type PricedDays } from './rateSpans.ts'

export interface PeopleContext extends DraftContext {
  readonly rates: readonly Rate[]
  /** What is added to a salary, and the days it is divided by: the user's own figures. */
  readonly onCosts: readonly OnCost[]
  readonly daysWorked: number
}

/** Days a person works in a year where the team has not said: domain, "Sprint cost". */
export const DAYS_WORKED = 220

/** A price of a table as a rate holds it. */
export const ratePrice = (
  price: NonNullable<PersonInput['price']>,
  { onCosts, daysWorked }: Pick<PeopleContext, 'onCosts' | 'daysWorked'>,
): RatePrice =>
  price.kind === 'day'
    ? { kind: 'entered', day: price.amount }
    : { kind: 'derived', salary: price.amount, onCosts: [...onCosts], daysWorked }

/**
 * Allocations, and one rate for each role and time that has none yet. Rows of a role whose times touch or
 * overlap share a rate, because a role has one price on any day. Spelling of a role follows what is there.
 */
export function peopleToDrafts(
  people: readonly PersonInput[],
  { team, id, rates, onCosts, daysWorked }: PeopleContext,
): readonly (DraftOf<'rate'> | DraftOf<'allocation'>)[] {
  const spelling = new Map(rates.map(rate => [roleKey(rate.role), rate.role]))
  const roleOf = ({ role }: PersonInput) => {
    const key = roleKey(role)
    const known = spelling.get(key) ?? role
    spelling.set(key, known)
    return known
  }
  const allocations = people.flatMap(person =>
    person.parts.map((part): DraftOf<'allocation'> => {
      const { from, to } = person
      const row = { id: id(), team, role: roleOf(person), ...part, from, ...(to ? { to } : {}) }
      return { record: 'allocation', row }
    }),
  )
  const priced = people.flatMap(person => {
    const { engagement, price, from, to } = person
    return price ? [{ role: roleOf(person), engagement, price, from, ...(to ? { to } : {}) }] : []
  })
  const drafts = [...new Set(priced.map(({ role }) => role))].flatMap(role => {
    const rows = priced.filter(person => person.role === role)
    const there = rates.filter(rate => rate.role === role)
    return rateSpans(rows, there).map(span => rateDraft(role, span))
  })
  return [...drafts, ...allocations]

  function rateDraft(role: string, { engagement, price, from, to }: PricedDays): DraftOf<'rate'> {
    const row = {
      id: id(),
      team,
      role,
      engagement,
      basis: rateDefaults.basis,
      price: ratePrice(price, { onCosts, daysWorked }),
      from,
      ...(to ? { to } : {}),
      source: rateDefaults.source,
    }
    return { record: 'rate', row }
  }
}
