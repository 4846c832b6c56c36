import { dayRate, hasPrice } from '#core/costing/dayRate.ts'
import { maxDate, minDate } from '#core/calendar.ts'
import { toMinor } from '#core/exact.ts'
import type { Figures } from '#core/figures.ts'
import type { Absence } from '#core/records/absence.ts'
import type { Allocation } from '#core/records/allocation.ts'
import type { Rate } from '#core/records/rate.ts'
import { date, money, number, text } from '#exchange/workbook/cells.ts'
import { LONG, sheetOf, type ColumnOf } from '#exchange/workbook/sheet.ts'
import type { Sheet } from '#exchange/workbook/types.ts'
import type { BookWords } from '#exchange/workbook/words.ts'

const role = <Row extends { readonly role: string }>(): ColumnOf<Row> => ({
  key: 'role',
  kind: 'text',
  cell: row => text(row.role),
  width: 28,
  wrap: true,
})

const onCostsText = ({ price }: Rate): string =>
  price.kind === 'entered'
    ? ''
    : price.onCosts
        .map(({ name, percent, above }) => `${name} ${percent}%${above > 0 ? ` > ${above / 100}` : ''}`)
        .join('; ')

/** What a person-day of each role costs, and how it is known. Close to pay: only in a finance copy. */
export function ratesSheet({ data, today }: Figures, words: BookWords): Sheet {
  const { value } = words
  const suppliers = new Map(data.suppliers.map(({ id, name }) => [id, name]))
  const derived = ({ price }: Rate) => (price.kind === 'derived' ? price : undefined)
  // A rate per day in post depends on the year: that of today, or of its day that is nearest to it.
  const on = (rate: Rate) => minDate(maxDate(today, rate.from), rate.to ?? maxDate(today, rate.from))
  const columns: readonly ColumnOf<Rate>[] = [
    role(),
    { key: 'engagement', kind: 'text', cell: rate => text(value(rate.engagement)) },
    {
      key: 'supplier',
      kind: 'text',
      cell: ({ supplier }) => text(supplier === undefined ? undefined : suppliers.get(supplier)),
      width: 24,
    },
    { key: 'basis', kind: 'text', cell: rate => text(value(rate.basis)) },
    { key: 'from', kind: 'date', cell: rate => date(rate.from) },
    { key: 'to', kind: 'date', cell: rate => date(rate.to) },
    {
      key: 'dayRate',
      kind: 'money',
      cell: rate => money(hasPrice(rate) ? toMinor(dayRate(rate, on(rate), data)) : undefined),
    },
    { key: 'salary', kind: 'money', cell: rate => money(derived(rate)?.salary) },
    { key: 'onCosts', kind: 'text', cell: rate => text(onCostsText(rate)), width: 36, wrap: true },
    { key: 'daysWorked', kind: 'number', cell: rate => number(derived(rate)?.daysWorked) },
    { key: 'source', kind: 'text', cell: ({ source }) => text(source), width: LONG, wrap: true },
  ]
  return sheetOf({ key: 'rates', columns, rows: data.rates }, words)
}

/** Who works on the team, by role. Only in a finance copy. */
export function allocationsSheet({ data }: Figures, words: BookWords): Sheet {
  const columns: readonly ColumnOf<Allocation>[] = [
    role(),
    { key: 'people', kind: 'number', cell: ({ people }) => number(people) },
    { key: 'fte', kind: 'number', cell: ({ fte }) => number(fte) },
    { key: 'from', kind: 'date', cell: ({ from }) => date(from) },
    { key: 'to', kind: 'date', cell: ({ to }) => date(to) },
  ]
  return sheetOf({ key: 'allocations', columns, rows: data.allocations }, words)
}

/** Days of allocations that are not worked. Only in a finance copy. */
export function absencesSheet({ data }: Figures, words: BookWords): Sheet {
  const roles = new Map(data.allocations.map(each => [each.id, each.role]))
  const columns: readonly ColumnOf<Absence>[] = [
    {
      key: 'role',
      kind: 'text',
      cell: ({ allocation }) => text(roles.get(allocation) ?? words.word('gone')),
      width: 28,
      wrap: true,
    },
    { key: 'from', kind: 'date', cell: ({ from }) => date(from) },
    { key: 'to', kind: 'date', cell: ({ to }) => date(to) },
    { key: 'absentDays', kind: 'number', cell: ({ days }) => number(days) },
    { key: 'paid', kind: 'text', cell: ({ paid }) => text(words.word(paid ? 'yes' : 'no')), width: 8 },
    { key: 'why', kind: 'text', cell: ({ why }) => text(why), width: 36, wrap: true },
  ]
  return sheetOf({ key: 'absences', columns, rows: data.absences }, words)
}
