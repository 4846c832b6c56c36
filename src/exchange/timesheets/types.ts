import type { Match } from '#exchange/backlog/types.ts'
import type { Doubt, Notice, RowIssue, TableContext } from '#exchange/tables/types.ts'

/** The tool that a timesheet was exported from, as far as its columns tell. */
export type TimesheetSource = 'toggl' | 'clockify' | 'harvest' | 'kimai' | 'other'

/** A project, task or tag of the file that stands for a deliverable or a role. */
export interface TimesheetName {
  readonly key: string
  readonly name: string
}

export interface TimesheetDeliverable extends TimesheetName {
  /** The team's deliverable of that name, or the one that the user chose. */
  readonly matched?: Match
}

/** Days of work, with two decimals. Without a sprint they lie in none of the team's; without a deliverable they are not linked. */
export interface TimesheetDays {
  /** The id of the team's sprint. */
  readonly sprint?: string
  readonly deliverable?: string
  readonly role?: string
  readonly days: number
}

/** A total row, in hours: compared with what was found, never added in. */
export interface TimesheetTotal {
  readonly row: number
  readonly stated: number
  readonly found: number
}

/** A timesheet as effort. Entries are added up at once: nothing in it is of one person, and no name is in it. */
export interface Timesheet {
  readonly source: TimesheetSource
  readonly deliverables: readonly TimesheetDeliverable[]
  readonly roles: readonly TimesheetName[]
  /** By sprint, deliverable and role; together they are `totals.all`. */
  readonly days: readonly TimesheetDays[]
  /** The same by sprint and deliverable, for the days that lie in a sprint. */
  readonly effort: readonly (Omit<TimesheetDays, 'role' | 'sprint'> & { readonly sprint: string })[]
  /** The same without entries that came into a sprint with an earlier file. */
  readonly newEffort: Timesheet['effort']
  /** The team's sprints that entries lie in, with a print of each entry. */
  readonly sprints: readonly { readonly sprint: string; readonly prints: readonly string[] }[]
  readonly totals: {
    readonly all: number
    readonly inSprints: number
    readonly outside: number
    readonly notLinked: number
  }
  readonly stated: readonly TimesheetTotal[]
  readonly doubts: readonly Doubt[]
  readonly notices: readonly Notice[]
  readonly issues: readonly RowIssue[]
  /** Rows of the file, blank and total rows aside: `rows` is `entries`, `leftOut` and `bad`. */
  readonly counts: {
    readonly rows: number
    readonly entries: number
    /** Longer than a day, and not to be counted. */
    readonly leftOut: number
    readonly bad: number
    readonly notLinked: number
    readonly outside: number
  }
}

export interface TimesheetOptions {
  readonly context: TableContext
  /** Of the team's calendar. */
  readonly hoursPerDay: number
  /** Option by doubt id. */
  readonly answers?: Readonly<Record<string, string>>
  /** The team's deliverable by key of the file's; an empty string says that it is none of them. */
  readonly deliverables?: Readonly<Record<string, string>>
  /** Prints of the entries that came into the team's sprints with earlier files, by sprint. */
  readonly known?: Readonly<Record<string, readonly string[]>>
}
