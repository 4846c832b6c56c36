import type { IsoDate } from '#core/records/fields.ts'
import type { Sprint } from '#core/records/sprint.ts'
import { exportTable, type ExportTable } from '#exchange/backlog/exportTable.ts'
import { peopleTold } from '#exchange/backlog/peopleTold.ts'
import { scrubbed } from '#exchange/backlog/scrubbed.ts'
import { withoutPeople } from '#exchange/backlog/withoutPeople.ts'
import { makeAsker, type Asker } from '#exchange/tables/asker.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import type { RowScope } from '#exchange/tables/table.ts'
import { addUp, type TimesheetEntry } from './addUp.ts'
import { timeOfDay } from './clock.ts'
import { durations } from './duration.ts'
import { entryPrints } from './entryPrints.ts'
import { fullNames } from './fullNames.ts'
import { timesheetColumns, timesheetHeader, timesheetSource } from './headers.ts'
import { longEntries } from './longEntries.ts'
import { meanings } from './meanings.ts'
import { overMidnight } from './overMidnight.ts'
import { totalRows } from './totalRows.ts'
import type { Timesheet, TimesheetOptions } from './types.ts'

const HOUR = 3600
const hours = (seconds: number) => Math.round((seconds / HOUR) * 100) / 100

/**
 * Reads an export of Toggl, Clockify, Harvest or Kimai as days of effort by sprint, deliverable and role; `undefined`
 * where the table is no timesheet. People are read only to be taken out. Nothing is stored.
 * @example readTimesheet(grid, { context, hoursPerDay: calendar.hoursPerDay, answers })
 */
export function readTimesheet(grid: Grid, options: TimesheetOptions): Timesheet | undefined {
  const header = timesheetHeader(grid)
  if (!header) return undefined
  const { context, hoursPerDay, answers = {} } = options
  const asker = makeAsker(answers)
  if (grid.unclosedQuote !== undefined) asker.notice('quote-not-closed', { row: grid.unclosedQuote })
  const dates = ['date', 'endDate']
  const found = exportTable(grid, header, { columns: timesheetColumns, dates, context, asker })
  const people = [...found.people('people'), ...fullNames(found.rows, header)]
  const without = withoutPeople(
    people,
    context.deliverables.map(({ name }) => name),
  )
  const isTotal = totalRows(found)
  const rows = found.rows.filter(row => !isTotal(row))

  const { date, isDated } = datesOf(found)
  const ended = found.date('endDate')
  const read = durations(found, { start: row => date(quiet(row)), end: row => ended(quiet(row)) }, asker)
  const { deliverable, role, hasRole } = meanings(found, {
    rows,
    deliverables: context.deliverables,
    without,
    asker,
  })
  const sprintOf = sprintFinder(context.sprints, { isDated, asker })

  const print = entryPrints(found)
  const [began, finished] = [found.first('start'), found.first('end')]
  const readable = rows.flatMap(row => {
    const [day, worked] = [date(row), read(row)]
    return worked && row.issues.length === 0 ? [{ row, day, seconds: worked.seconds }] : []
  })
  const isLeftOut = longEntries(
    readable.map(({ row, ...entry }) => ({ ...entry, row: row.row })),
    asker,
  )
  const taken = readable.filter(({ seconds }) => !isLeftOut(seconds))
  const good = taken.map(({ row, day, seconds }): readonly TimesheetEntry[] => {
    const [what, who, of] = [deliverable(row), role(row), print(row)]
    const span = {
      from: day,
      start: timeOfDay(began(row)),
      to: ended(quiet(row)),
      end: timeOfDay(finished(row)),
    }
    return overMidnight(seconds, span).map(part => {
      const sprint = sprintOf(part.day)
      return {
        seconds: part.seconds,
        print: of,
        ...(sprint === undefined ? {} : { sprint }),
        ...(what ? { deliverable: what } : {}),
        ...(who ? { role: who } : {}),
      }
    })
  })
  const entries = good.flat()
  const pastMidnight = good.filter(parts => parts.length > 1).length
  const seconds = entries.reduce((sum, entry) => sum + entry.seconds, 0)
  const told = readable.reduce((sum, entry) => sum + entry.seconds, 0)
  const stated = found.rows.filter(isTotal).flatMap(row => {
    const worked = read(quiet(row))
    return worked ? [{ row: row.row, stated: hours(worked.seconds), found: hours(seconds) }] : []
  })
  const bad = rows.filter(row => row.issues.length > 0)
  const counts = {
    rows: rows.length,
    entries: good.length,
    leftOut: readable.length - taken.length,
    bad: bad.length,
    notLinked: good.filter(parts => parts.some(entry => !entry.deliverable)).length,
    outside: good.filter(parts => parts.some(entry => entry.sprint === undefined)).length,
  }
  const { notice } = asker
  if (hoursPerDay <= 0) notice('timesheet-no-hours')
  if (pastMidnight > 0) notice('timesheet-midnight', { count: pastMidnight })
  if (stated.some(total => Math.abs(total.stated - hours(told)) > 0.02)) notice('timesheet-total-differs')
  if (counts.notLinked > 0) notice('timesheet-not-linked', { count: counts.notLinked })
  if (counts.outside > 0) notice('timesheet-outside', { count: counts.outside })
  if (people.length > 0) notice(hasRole ? 'timesheet-people' : 'timesheet-people-no-role')
  const parts = { hoursPerDay, deliverables: context.deliverables, chosen: options.deliverables }
  const known = new Map(Object.entries(options.known ?? {}).map(([sprint, list]) => [sprint, new Set(list)]))
  const sums = addUp(entries, parts)
  const quoted = scrubbed(
    { doubts: asker.doubts, notices: asker.notices, issues: bad.flatMap(row => row.issues) },
    text => without.loose(text).text,
  )
  return {
    source: timesheetSource(header),
    ...sums,
    newEffort: addUp(
      entries.filter(({ sprint = '', print: of }) => known.get(sprint)?.has(of) !== true),
      parts,
    ).effort,
    sprints: printsBySprint(entries),
    stated,
    ...quoted,
    notices: [...quoted.notices, ...peopleTold([...sums.deliverables, ...sums.roles], without)],
    counts,
  }
}

/** A print of each entry by the team's sprint that it lies in; one over midnight may lie in two. */
function printsBySprint(entries: readonly TimesheetEntry[]): Timesheet['sprints'] {
  const found = new Map<string, Set<string>>()
  for (const { sprint, print } of entries) {
    if (sprint === undefined) continue
    found.set(sprint, (found.get(sprint) ?? new Set()).add(print))
  }
  return [...found]
    .map(([sprint, prints]) => ({ sprint, prints: [...prints].sort() }))
    .sort((a, b) => (a.sprint < b.sprint ? -1 : 1))
}

/** The row for reading it once more without noting its faults twice. */
const quiet = (row: RowScope): RowScope => ({ ...row, issues: [] })

function datesOf(found: ExportTable) {
  const read = found.date('date')
  const text = found.first('date')
  const isDated = found.rows.some(row => text(row) !== '')
  const date = (row: RowScope) =>
    isDated && text(row) === '' ? found.table.fail(row, 'date 0', 'cell-empty') : read(row)
  return { date, isDated }
}

/** The team's sprint of a day. A summary has no days: the sprint that it is for is asked. */
function sprintFinder(
  sprints: readonly Sprint[],
  { isDated, asker }: { isDated: boolean; asker: Asker },
): (day: IsoDate | undefined) => string | undefined {
  if (isDated) return day => day && sprints.find(({ from, to }) => from <= day && day <= to)?.id
  if (sprints.length === 0) return () => undefined
  const options = sprints.map(({ id, number, name }) => ({
    value: id,
    code: 'sprint',
    values: { number, name },
  }))
  const chosen = asker.ask('timesheet-sprint', '', { options: [...options, 'none'], proposed: 'none' })
  const sprint = sprints.find(({ id }) => id === chosen)?.id
  return () => sprint
}
