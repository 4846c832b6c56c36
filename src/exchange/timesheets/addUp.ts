import type { Deliverable } from '#core/records/deliverable.ts'
import { matchDeliverable } from '#exchange/backlog/match.ts'
import { roundTogether } from '#exchange/backlog/roundTogether.ts'
import type { Timesheet, TimesheetDays, TimesheetName } from './types.ts'

const HOUR = 3600
const HUNDREDTHS = 100

/** The work of one row, without who did it. */
export interface TimesheetEntry {
  readonly seconds: number
  /** Tells the entry in another file again. */
  readonly print: string
  readonly sprint?: string
  readonly deliverable?: TimesheetName
  readonly role?: TimesheetName
}

interface Parts {
  readonly hoursPerDay: number
  readonly deliverables: readonly Deliverable[]
  readonly chosen: Readonly<Record<string, string>> | undefined
}

/** Each name once, spelled the same whatever the order of rows. */
function namesOf(list: readonly (TimesheetName | undefined)[]): readonly TimesheetName[] {
  const found = new Map<string, TimesheetName>()
  for (const one of list) {
    if (!one) continue
    const before = found.get(one.key)
    found.set(one.key, before && before.name < one.name ? before : one)
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

const keyOf = (sprint = '', deliverable = '', role = '') => JSON.stringify([sprint, deliverable, role])

/** Adds entries up by sprint, deliverable and role in whole seconds, and rounds to days once over all. */
export function addUp(
  entries: readonly TimesheetEntry[],
  { hoursPerDay, deliverables, chosen }: Parts,
): Pick<Timesheet, 'deliverables' | 'roles' | 'days' | 'effort' | 'totals'> {
  const cells = new Map<string, Omit<TimesheetDays, 'days'> & { readonly key: string; seconds: number }>()
  for (const { seconds, sprint, deliverable, role } of entries) {
    const key = keyOf(sprint, deliverable?.key, role?.key)
    const cell = cells.get(key) ?? {
      key,
      ...(sprint === undefined ? {} : { sprint }),
      ...(deliverable ? { deliverable: deliverable.key } : {}),
      ...(role ? { role: role.key } : {}),
      seconds: 0,
    }
    cell.seconds += seconds
    cells.set(key, cell)
  }
  const list = [...cells.values()]
    .filter(({ seconds }) => seconds > 0)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const rounded = roundTogether(
    list.map(({ seconds }) => seconds),
    hoursPerDay * HOUR,
  )
  const whole = list.map(({ key: _key, seconds: _seconds, ...cell }, at) => ({
    ...cell,
    hundredths: rounded[at] ?? 0,
  }))
  const total = (test: (cell: Omit<TimesheetDays, 'days'>) => boolean) =>
    whole.filter(test).reduce((sum, { hundredths }) => sum + hundredths, 0) / HUNDREDTHS

  const byDeliverable = new Map<string, { sprint: string; deliverable?: string; hundredths: number }>()
  for (const { sprint, deliverable, hundredths } of whole) {
    if (sprint === undefined || hundredths === 0) continue
    const key = keyOf(sprint, deliverable)
    const before = byDeliverable.get(key)
    if (before) before.hundredths += hundredths
    else byDeliverable.set(key, { sprint, ...(deliverable === undefined ? {} : { deliverable }), hundredths })
  }
  return {
    deliverables: namesOf(entries.map(entry => entry.deliverable)).map(one => {
      const matched = matchDeliverable(one, deliverables, chosen)
      return { ...one, ...(matched ? { matched } : {}) }
    }),
    roles: namesOf(entries.map(entry => entry.role)),
    days: whole.flatMap(({ hundredths, ...cell }) =>
      hundredths === 0 ? [] : [{ ...cell, days: hundredths / HUNDREDTHS }],
    ),
    effort: [...byDeliverable.values()].map(({ hundredths, ...cell }) => ({
      ...cell,
      days: hundredths / HUNDREDTHS,
    })),
    totals: {
      all: total(() => true),
      inSprints: total(({ sprint }) => sprint !== undefined),
      outside: total(({ sprint }) => sprint === undefined),
      notLinked: total(({ sprint, deliverable }) => sprint !== undefined && deliverable === undefined),
    },
  }
}
