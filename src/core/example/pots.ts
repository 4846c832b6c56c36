import { addDays, toIsoDate, yearOf } from '#core/calendar.ts'
import { newRow, type IsoDate } from '#core/records/fields.ts'
import { Pot, potDefaults, potVersion } from '#core/records/pot.ts'
import type { ExampleDates } from './dates.ts'

interface Place {
  readonly team: string
  readonly id: () => string
  readonly dates: ExampleDates
}

/** About four months from the day it is opened on, so that the plan passes what is approved some weeks before. */
const AHEAD = 122

/** The last day of the month that a day lies in. */
const endOfMonth = (date: IsoDate): IsoDate => {
  const month = Number(date.slice(5, 7))
  const next = month === 12 ? toIsoDate(yearOf(date) + 1, 1, 1) : toIsoDate(yearOf(date), month + 1, 1)
  return addDays(next, -1)
}

/** £1.80m was approved: a grant for one deliverable, and the rest of the beta. The plan passes both before their end. */
export function examplePots({ team, id, dates }: Place, granted: string | undefined): Pot[] {
  const pot = (order: number, fields: object) =>
    Pot.parse({
      ...newRow(potVersion),
      ...potDefaults,
      id: id(),
      team,
      order,
      from: dates.sprint(1).from,
      to: endOfMonth(addDays(dates.today, AHEAD)),
      ...fields,
    })
  return [
    pot(0, {
      name: 'Welsh language grant',
      amount: 170_000_00,
      reference: 'Grant letter of the language fund',
      deliverables: granted === undefined ? [] : [granted],
    }),
    pot(1, { name: 'Beta', amount: 1_630_000_00, reference: 'Digital board, minute 14' }),
  ]
}
