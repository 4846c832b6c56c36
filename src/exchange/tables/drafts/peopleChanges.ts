import type { PersonInput } from '#exchange/tables/types.ts'
import { peopleToDrafts, type PeopleContext } from './peopleToDrafts.ts'
import { rateChanges } from './rateChanges.ts'

interface ReadPerson {
  readonly row: number
  readonly value: PersonInput
}

/** What the rows of a table of people or of rates come to, each with its row; of what comes with the rows there is none. */
export function peopleChanges(rows: readonly ReadPerson[], context: PeopleContext) {
  const people = rows.filter(row => !isRate(row))
  // A row with part-timers comes as several allocations.
  const of = people.flatMap(({ row, value }) => value.parts.map(() => row)).values()
  const drafts = peopleToDrafts(
    people.map(({ value }) => value),
    context,
  )
  return [
    ...rateChanges(rows.filter(isRate), context).changes,
    ...drafts.map(change => ({
      change,
      row: change.record === 'allocation' ? of.next().value : undefined,
    })),
  ]
}

/** Whether a row is of a list of rates, and brings nobody. */
export const isRate = ({ value }: { readonly value: PersonInput }): boolean => value.parts.length === 0
