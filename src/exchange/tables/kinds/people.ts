import { rateDefaults } from '#core/records/rate.ts'
import { rateLike } from '#exchange/tables/drafts/rateLike.ts'
import type { RowScope } from '#exchange/tables/table.ts'
import type { PersonInput } from '#exchange/tables/types.ts'
import { engagements } from './engagement.ts'
import { fteMeaning, splitPeople } from './fte.ts'
import { fullTimeSalary } from './partTimePay.ts'
import { peopleFields } from './peopleFields.ts'
import { peopleOrRates } from './peopleOrRates.ts'
import { pricesOf } from './peoplePrices.ts'
import { peopleTotals } from './peopleTotals.ts'
import type { KindReader } from './kindReader.ts'

export const people: KindReader<PersonInput> = {
  fields: peopleFields,
  otherTotals: peopleTotals,
  prepare(table) {
    const role = table.text('role')
    const from = table.date('from')
    const to = table.date('to')
    const isRates = peopleOrRates(table) === 'rates'
    const { salary, dayRate } = pricesOf(table, isRates)
    const count = table.number('people', { places: 0, most: 10_000 })
    const fte = table.number('fte', { places: 4, most: 10_000 })
    const engagement = table.choice('engagement', engagements)
    const meaning = fteMeaning(table)
    const partsOf = (row: RowScope) => (isRates ? [] : splitPeople(count(row)?.value, fte(row), meaning))
    const fullTime = fullTimeSalary(table, {
      salaryOf: row => (dayRate(row) === undefined ? salary(row) : undefined),
      partsOf,
    })
    return row => {
      const name = role(row)
      const written = from(row)
      const former = isRates && name ? rateLike(table.context.rates, name, written) : undefined
      // From the team's first day on it would change every rate that the role had.
      const start = written ?? (former ? undefined : table.context.from)
      const end = to(row)
      const day = dayRate(row)
      const year = salary(row)
      const headcount = count(row)
      if (headcount?.value === 0) table.fail(row, 'people', 'cell-no-people')
      const parts = isRates ? [] : splitPeople(headcount?.value, fte(row), meaning)
      if (!parts) table.fail(row, 'fte', 'cell-fte')
      const engaged = engagement(row) ?? former?.engagement ?? rateDefaults.engagement
      if (isRates && (day ?? year) === undefined && row.issues.length === 0)
        table.fail(row, table.column('dayRate') === undefined ? 'salary' : 'dayRate', 'cell-no-rate')
      if (!start && row.issues.length === 0)
        table.fail(row, 'from', former ? 'cell-no-rate-start' : 'cell-no-start')
      for (const [field, amount] of [
        ['dayRate', day],
        ['salary', year],
      ] as const) {
        if (amount !== undefined && amount <= 0) table.fail(row, field, 'cell-not-above-zero')
      }
      if (start && end && end < start) table.fail(row, 'to', 'cell-end-before-start', { from: start })
      if (!name || !start || !parts || row.issues.length > 0) return undefined
      const kind = day === undefined ? 'salary' : 'day'
      const amount = day ?? (year === undefined ? undefined : fullTime(year, parts))
      return {
        role: name,
        parts,
        from: start,
        ...(end ? { to: end } : {}),
        engagement: engaged,
        ...(amount === undefined ? {} : { price: { kind, amount } }),
      }
    }
  },
}
