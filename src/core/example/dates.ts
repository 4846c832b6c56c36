import { addDays, isoWeekday, minDate, workingDates, workingDays } from '#core/calendar.ts'
import { Calendar, calendarDefaults, calendarId, calendarVersion } from '#core/records/calendar.ts'
import { newRow, type IsoDate } from '#core/records/fields.ts'
import { LAST, SPRINTS } from './story.ts'

const LENGTH = 14
/** The day of its last sprint that the example is opened on. */
const DAY = 6

export interface ExampleDates {
  readonly today: IsoDate
  readonly calendar: Calendar
  /** First and last day of sprint `n`. */
  readonly sprint: (n: number) => { readonly from: IsoDate; readonly to: IsoDate }
  /** The working day number `k` of sprint `n`, or its last one. */
  readonly workingDay: (n: number, k: number) => IsoDate
  readonly after: (days: number) => IsoDate
}

/** The weekday in the last two weeks from which today is nearest to the sixth working day. */
function lastStart(today: IsoDate, calendar: Calendar): IsoDate {
  const starts = Array.from({ length: LENGTH }, (_, back) => addDays(today, -back)).filter(
    start => isoWeekday(start) <= 5,
  )
  const off = (start: IsoDate) => Math.abs(workingDays(calendar, start, today) - DAY)
  return starts.reduce((best, start) => (off(start) < off(best) ? start : best), addDays(today, -LENGTH / 2))
}

/** Where the example's days lie when it is made on `today`: sprint 14 is running. */
export function exampleDates(today: IsoDate, team: string): ExampleDates {
  const fields = { ...newRow(calendarVersion), ...calendarDefaults, id: calendarId(team), team }
  const plain = Calendar.parse(fields)
  const start = lastStart(today, plain)
  const sprint = (n: number) => {
    const from = addDays(start, LENGTH * (n - LAST))
    return { from, to: addDays(from, LENGTH - 1) }
  }
  const { from, to } = sprint(SPRINTS.findIndex(({ closure }) => closure) + 1)
  const closed = workingDates(plain, from, to)[DAY - 1] ?? from
  const calendar = Calendar.parse({ ...fields, closures: [{ date: closed, why: 'Offices closed' }] })
  return {
    today,
    calendar,
    sprint,
    workingDay: (n, k) => {
      const days = sprint(n)
      const worked = workingDates(calendar, days.from, days.to)
      return worked[k - 1] ?? worked.at(-1) ?? days.from
    },
    after: days => addDays(today, days),
  }
}

/** The day, or today where it has not come yet. */
export const byToday = (date: IsoDate, { today }: ExampleDates): IsoDate => minDate(date, today)
