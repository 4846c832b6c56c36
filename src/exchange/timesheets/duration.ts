import { daysBetween } from '#core/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { ExportTable } from '#exchange/backlog/exportTable.ts'
import type { Asker } from '#exchange/tables/asker.ts'
import { numberReader } from '#exchange/tables/cells/number.ts'
import { isDash, takeApart } from '#exchange/tables/cells/numberText.ts'
import type { RowScope } from '#exchange/tables/table.ts'
import { clockSeconds, timeOfDay } from './clock.ts'

const DAY = 86_400
const units = { hours: 3600, minutes: 60, seconds: 1 } as const
type Unit = keyof typeof units
/** Nobody works longer on one entry: a larger number is not in hours. */
const MOST_HOURS = 24

export interface Dates {
  readonly start: (row: RowScope) => IsoDate | undefined
  readonly end: (row: RowScope) => IsoDate | undefined
}

/** How long a row's work took. */
export interface Worked {
  readonly seconds: number
}

/** The time between a row's start and end; an end before its start is on the next day. */
function between(found: ExportTable, { start, end }: Dates): (row: RowScope) => Worked | undefined {
  const [from, to] = [found.first('start'), found.first('end')]
  return row => {
    const [first, last] = [timeOfDay(from(row)), timeOfDay(to(row))]
    if (first === undefined || last === undefined) return undefined
    const [day, other] = [start(row), end(row)]
    const days = day && other && other > day ? daysBetween(day, other) : 0
    const pastMidnight = days === 0 && last < first
    return { seconds: last - first + (pastMidnight ? 1 : days) * DAY }
  }
}

/**
 * Reads how long the work of each row took: from a clock such as 1:30:00, else from decimal hours, else from a number
 * whose unit is asked where it cannot be hours, else from its start and end. Cell errors: `cell-duration`, `cell-empty`.
 */
export function durations(
  found: ExportTable,
  dates: Dates,
  asker: Asker,
): (row: RowScope) => Worked | undefined {
  const span = between(found, dates)
  const [clock, decimal] = [found.first('duration'), found.first('hours')]
  const name = (field: string) => found.table.column(`${field} 0`) ?? ''
  const reader = (field: string, text: (row: RowScope) => string) => {
    const texts = found.rows.map(text).filter(cell => clockSeconds(cell) === undefined && takeApart(cell))
    const read = numberReader(texts, { ask: asker.ask, column: name(field) })
    return (row: RowScope) => {
      const number = read(text(row))
      return number.ok && number.value.value >= 0 ? number.value.value : undefined
    }
  }
  const plain = reader('duration', clock)
  const hours = reader('hours', decimal)
  const unit = chooseUnit(found.rows, { plain, span, asker, column: name('duration') })
  const worked = (amount: number) => ({ seconds: Math.round(amount) })

  return row => {
    const field = clock(row) === '' && decimal(row) !== '' ? 'hours' : 'duration'
    const text = field === 'hours' ? decimal(row) : clock(row)
    const shown = clockSeconds(text)
    if (shown !== undefined) return worked(shown)
    const number = field === 'hours' ? hours(row) : plain(row)
    if (number !== undefined) {
      const size = number * (field === 'hours' ? units.hours : units[unit])
      return size <= 1e9 ? worked(size) : found.table.fail(row, `${field} 0`, 'cell-duration')
    }
    if (text !== '' && !isDash(text)) return found.table.fail(row, `${field} 0`, 'cell-duration')
    return span(row) ?? found.table.fail(row, `${field} 0`, 'cell-empty')
  }
}

interface UnitParts {
  readonly plain: (row: RowScope) => number | undefined
  readonly span: (row: RowScope) => Worked | undefined
  readonly asker: Asker
  readonly column: string
}

/** What a column of plain numbers counts: hours, unless one is too large for that; then what fits start and end best is proposed. */
function chooseUnit(rows: readonly RowScope[], { plain, span, asker, column }: UnitParts): Unit {
  const values = rows.map(row => ({ number: plain(row), seconds: span(row)?.seconds }))
  const largest = values.reduce((most, { number }) => Math.max(most, number ?? 0), 0)
  if (largest <= MOST_HOURS) return 'hours'
  const options = ['hours', 'minutes', 'seconds'] as const
  const fits = (unit: Unit) =>
    values.filter(
      ({ number, seconds }) =>
        number !== undefined && seconds !== undefined && Math.abs(number * units[unit] - seconds) <= 60,
    ).length
  const best = options.reduce((a, b) => (fits(b) > fits(a) ? b : a))
  const likely = largest > 600 ? 'seconds' : 'minutes'
  const proposed = fits(best) > 0 ? best : likely
  const chosen = asker.ask('timesheet-unit', column, { values: { column, largest }, options, proposed })
  return options.find(option => option === chosen) ?? proposed
}
