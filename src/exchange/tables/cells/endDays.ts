import type { IsoDate } from '#core/records/fields.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { Asker } from '#exchange/tables/asker.ts'
import { dayOf, type DateOrder } from './dateOrder.ts'
import { takeDateApart } from './dateText.ts'
import { readWhen } from './period.ts'

/** What begins in a month is taken to begin on its first day, and what ends in it to end on its last. */
const proposedDays = new Map([
  ['from', 'first'],
  ['to', 'last'],
])

const isMonth = (text: string) => takeDateApart(text)?.kind === 'month'

interface DatedField {
  readonly field: string
  readonly ask: Asker['ask']
  readonly column: string
}

/** How a field's days are read; where a first or a last day is only a month, which day of it is asked. */
export function dayReader(
  texts: readonly string[],
  order: DateOrder,
  { field, ask, column }: DatedField,
): (text: string) => Result<IsoDate, { readonly code: 'cell-date' | 'cell-no-day' }> {
  const proposed = proposedDays.get(field)
  const example = proposed && texts.find(isMonth)
  const options = ['first', 'last', 'leave-out']
  const chosen =
    proposed && example && ask('date-period', column, { values: { column, example }, options, proposed })
  const noDate = err({ code: 'cell-date' } as const)
  return text => {
    const date = takeDateApart(text)
    if (date?.kind !== 'month') {
      const day = date && dayOf(date, order)
      return day === undefined ? noDate : ok(day)
    }
    const when = readWhen(text, order)
    if (chosen === undefined || when?.kind !== 'period') return noDate
    if (chosen === 'leave-out') return err({ code: 'cell-no-day' })
    return ok(chosen === 'first' ? when.from : when.to)
  }
}
