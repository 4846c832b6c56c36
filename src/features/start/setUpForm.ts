import { addDays, daysBetween, isoWeekday } from '#core/calendar.ts'
import type { Currency } from '#core/money.ts'
import { IsoDate } from '#core/records/fields.ts'
import type { Metric } from '#core/records/metric.ts'
import type { RoleRow, SetUpForm } from '#storage/drafts/shapes.ts'

/** Full time, until it is said that somebody is not. */
const emptyRole = { role: '', people: '', day: '', fte: '1', salary: '', from: '', to: '' } as const

let rows = 0

/** Rows that are brought back after a reload keep their keys, which new ones must not have. */
const visit = performance.timeOrigin.toString(36).replace('.', '')

/** A row with nothing in it but what most rows hold. */
export const blankRole = (): RoleRow => ({
  key: `role-${visit}-${(rows += 1)}`,
  ...emptyRole,
  engagement: 'civil-servant',
})

export const isBlank = (row: RoleRow): boolean =>
  (Object.keys(emptyRole) as (keyof typeof emptyRole)[]).every(field =>
    ['', emptyRole[field]].includes(row[field].trim()),
  )

/** Rows with an empty one after them, to type on in. */
export const withRoom = (roles: readonly RoleRow[]): readonly RoleRow[] => {
  const last = roles.at(-1)
  return last && isBlank(last) ? roles : [...roles, blankRole()]
}

/** A team's form before anything is typed: room for four roles, three sprints of two weeks. */
export const emptySetUp = (): SetUpForm => ({
  name: '',
  mission: '',
  division: 'england-and-wales',
  roles: [blankRole(), blankRole(), blankRole(), blankRole()],
  weeks: '2',
  count: '3',
  metric: '',
  unit: 'percent',
  people: '',
  action: '',
  before: { value: '' },
  readings: [{ value: '' }, { value: '' }],
  target: { value: '' },
})

/** More sprints than thirty years of weeks are a slip of the finger. */
export const MOST_SPRINTS = 1600

export const daysOf = ({ weeks }: SetUpForm): number => Number(weeks) * 7

/** Sprints so far; none while that is not a number. */
export const countOf = ({ count }: SetUpForm): number => {
  const n = Number(count.trim() || Number.NaN)
  return Number.isInteger(n) && n >= 0 && n <= MOST_SPRINTS ? n : 0
}

/**
 * First day of sprint 1: as chosen, or the Monday from which the last of the sprints is running now; next Monday where
 * none has begun.
 */
export function startOf(form: SetUpForm, today: IsoDate): string {
  const monday = form.count.trim() === '0' ? 8 : 1
  return (
    form.from ?? addDays(today, monday - isoWeekday(today) - daysOf(form) * Math.max(countOf(form) - 1, 0))
  )
}

/** Where figures are kept: earlier or later a date is a slip of the finger. */
export const EARLIEST = '1990-01-01'
export const LATEST = '2100-12-31'

/** Whether there is a day to count sprints from. */
export const isUsable = (date: string): date is IsoDate =>
  IsoDate.safeParse(date).success && date >= EARLIEST && date <= LATEST

/** Last day of a sprint by its number, empty where there is no such sprint. */
export function lastDayOf(form: SetUpForm, today: IsoDate, number: number): string {
  const start = startOf(form, today)
  if (number < 1 || number > countOf(form) || !isUsable(start)) return ''
  return addDays(start, number * daysOf(form) - 1)
}

const isTyped = ({ value }: { readonly value: string }): boolean => value.trim() !== ''

/** Day of the baseline: as chosen, or the first day of sprint 1. Where that has not come, before the readings' days. */
export function beforeDate(form: SetUpForm, today: IsoDate): string {
  const start = startOf(form, today)
  const ahead = isUsable(start) && start > today
  return form.before.date ?? (ahead ? addDays(today, -form.readings.filter(isTyped).length) : start)
}

/** Sprints whose last day has come. */
const sprintsOver = (form: SetUpForm, today: IsoDate): number => {
  const start = startOf(form, today)
  if (!isUsable(start) || start > today) return 0
  return Math.min(countOf(form), Math.floor((daysBetween(start, today) + 1) / daysOf(form)))
}

/**
 * Day of a reading: as chosen, or the last days of the last two sprints that are over. Where fewer are over, today for
 * the last reading and, for one typed before it, the day before.
 */
export function readingDate(form: SetUpForm, today: IsoDate, index: number): string {
  const over = sprintsOver(form, today)
  const number = Math.max(over - 1, 1) + index
  const proposed = number > over ? '' : lastDayOf(form, today, number)
  const after = form.readings.slice(index + 1).filter(isTyped).length
  return form.readings[index]?.date ?? (proposed || addDays(today, -after))
}

/** Fewer minutes, days and pounds are better; more of anything else, until it is said. */
export const betterOf = ({ better, unit }: SetUpForm): Metric['better'] =>
  better ?? (unit === 'minutes' || unit === 'days' || unit === 'money' ? 'lower' : 'higher')

export const currencyOf = ({ currency, division }: SetUpForm): Currency =>
  currency ?? (division === 'canada-federal' ? 'CAD' : 'GBP')

/** Whether the form holds nothing but what it proposes. */
export function isUntouched({ roles, readings, ...form }: SetUpForm): boolean {
  const { roles: _, readings: __, ...empty } = emptySetUp()
  const noReading = readings.every(each => !isTyped(each) && each.date === undefined)
  return roles.every(isBlank) && noReading && JSON.stringify(form) === JSON.stringify(empty)
}

/** The form with the days that it proposed on another day, so that what was typed beside them keeps its date. */
export const asOn = (form: SetUpForm, day: IsoDate): SetUpForm => ({
  ...form,
  from: startOf(form, day),
  before: { ...form.before, date: beforeDate(form, day) },
  readings: form.readings.map((reading, i) =>
    reading.value === '' ? reading : { ...reading, date: readingDate(form, day, i) },
  ),
})
