import { minDate } from '#core/calendar.ts'
import { groupBy } from '#core/costing/groupBy.ts'
import type { Allocation } from '#core/records/allocation.ts'
import { shareADay } from '#core/rules/dates.ts'
import { makeAsker } from '#exchange/tables/asker.ts'
import { readable } from '#exchange/tables/readable.ts'
import type { PersonInput, Preview } from '#exchange/tables/types.ts'
import { leftAsHere } from './hereAlready.ts'
import { roleKey } from './roleKey.ts'

interface Beside {
  /** Who is on the team and in no row of the table on the very same days. */
  readonly allocations: readonly Allocation[]
  /** Rows that were asked about as being here on the very same days. */
  readonly asked: ReadonlySet<number>
  readonly answers: Readonly<Record<string, string>>
}

/** People of a role that the team has at the same time, from or to another day, may be the same: asked by role. */
export function askSamePeople(
  table: Preview<PersonInput>,
  { allocations, asked, answers }: Beside,
): Preview<PersonInput> {
  const asker = makeAsker(answers)
  const byRole = groupBy(
    readable(table).filter(({ row }) => !asked.has(row)),
    ({ value }) => roleKey(value.role),
  )
  const here = [...byRole].flatMap(([key, all]) => {
    const there = allocations.filter(({ role }) => roleKey(role) === key)
    const rows = all.filter(({ value }) => there.some(other => shareADay(value, other)))
    const met = there.filter(other => rows.some(({ value }) => shareADay(value, other)))
    const [first] = met
    if (!first) return []
    const values = {
      role: first.role,
      people: met.reduce((sum, { people }) => sum + people, 0),
      from: met.reduce((from, other) => minDate(from, other.from), first.from),
      several: met.some(({ from }) => from !== first.from) ? 'yes' : 'no',
      count: rows.length,
    }
    const chosen = asker.ask('people-here', key, { values, options: ['same', 'more'], proposed: 'same' })
    return chosen === 'same' ? rows.map(({ row }) => row) : []
  })
  return leftAsHere({ ...table, doubts: [...table.doubts, ...asker.doubts] }, new Set(here))
}
