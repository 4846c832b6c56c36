import { addDays, toIsoDate, yearOf } from '#core/calendar.ts'
import { newRow, type IsoDate } from '#core/records/fields.ts'
import { Pot, potDefaults, potVersion } from '#core/records/pot.ts'
import type { ExampleDates } from './dates.ts'

interface Place {
  readonly team: string
  readonly id: () => string
  readonly dates: ExampleDates
}

/** About four months from the day it is opened on, so that the plan passes it some weeks before. */
const AHEAD = 122

/** The last day of the month that a day lies in. */
const endOfMonth = (date: IsoDate): IsoDate => {
  const month = Number(date.slice(5, 7))
  const next = month === 12 ? toIsoDate(yearOf(date) + 1, 1, 1) : toIsoDate(yearOf(date), month + 1, 1)
  return addDays(next, -1)
}

/** What was approved: the beta, which the plan passes before its end, and what is to keep it running after that. */
export function examplePots({ team, id, dates }: Place): Pot[] {
  const pot = (order: number, fields: object) =>
    Pot.parse({ ...newRow(potVersion), ...potDefaults, id: id(), team, order, ...fields })
  const to = endOfMonth(addDays(dates.today, AHEAD))
  return [
    pot(0, {
      name: 'Beta',
      amount: 1_800_000_00,
      from: dates.sprint(1).from,
      to,
      reference: 'Digital board, minute 14',
    }),
    pot(1, {
      name: 'Running the service',
      amount: 240_000_00,
      from: addDays(to, 1),
      to: endOfMonth(addDays(to, 360)),
      spending: 'resource',
      reference: 'Budget bid 7, awaited',
      categories: ['staff', 'cloud', 'licences'],
    }),
  ]
}
