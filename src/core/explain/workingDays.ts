import { addDays, holidaysIn, isoWeekday } from '#core/calendar.ts'
import type { Figures } from '#core/figures.ts'
import type { Derivation, DerivationInput } from './derivation.ts'
import { nothing } from './nothing.ts'
import { sprintOf, TEAM } from './places.ts'
import { date, number, text } from './values.ts'

/** A sprint's working days: the weekdays that the team works, less bank holidays and its own days off. `sprint` is its id. */
export function workingDaysFigure(figures: Figures, sprint: string): Derivation {
  const cost = sprintOf(figures, sprint)
  const values = { number: number(cost?.sprint.number ?? 0) }
  if (!cost) return nothing('workingDays', 'no-sprint', values)
  if (cost.workingDays === undefined) return nothing('workingDays', 'no-days-in-copy', values)
  const { calendar } = figures.data
  const { from, to, sealed } = cost.sprint
  const works = (day: typeof from) => calendar.weekdays.includes(isoWeekday(day))
  let weekdays = 0
  for (let day = from; day <= to; day = addDays(day, 1)) if (works(day)) weekdays += 1
  const holidays = holidaysIn(calendar.division, from, to).filter(holiday => works(holiday.date))
  const own = calendar.closures.filter(
    closure =>
      closure.date >= from &&
      closure.date <= to &&
      works(closure.date) &&
      !holidays.some(holiday => holiday.date === closure.date),
  )
  const off = (code: string, name: string, day: typeof from): DerivationInput => ({
    label: { code, values: { name: text(name), date: date(day), named: text(name === '' ? 'no' : 'yes') } },
    value: number(-1),
    place: TEAM,
  })
  const counted = weekdays - holidays.length - own.length
  return {
    figure: 'workingDays',
    result: number(cost.workingDays),
    values,
    inputs: [
      { label: { code: 'weekdays' }, value: number(weekdays), place: TEAM },
      ...holidays.map(holiday => off('bankHoliday', holiday.name, holiday.date)),
      ...own.map(closure => off('ownDayOff', closure.why, closure.date)),
    ],
    leftOut: [],
    // Sealed with the days of then; the calendar may have changed since.
    sure: [
      ...(sealed && counted !== cost.workingDays
        ? [{ code: 'days-as-sealed', values: { count: number(cost.workingDays) } }]
        : []),
      ...(cost.calculatedHolidays ? [{ code: 'calculated-holidays', values: { count: number(1) } }] : []),
    ],
  }
}
