import type { IsoDate } from '#core/records/fields.ts'
import type { Doubt, Notice, RowIssue, TableContext } from '#exchange/tables/types.ts'

/** The tool that a backlog was exported from. */
export type BacklogSource = 'jira' | 'azure' | 'trello' | 'github'

/** What a sprint's work is measured by: points, days from time, or a count of items. */
export type Measure = 'points' | 'time' | 'items'

/** The team's own sprint or deliverable that one of the file stands for. */
export interface Match {
  readonly id: string
  /** What told it; `chosen` is the user's. */
  readonly by: 'name' | 'number' | 'dates' | 'chosen'
}

export interface BacklogSprint {
  readonly key: string
  readonly name: string
  readonly number?: number
  readonly from?: IsoDate
  readonly to?: IsoDate
  readonly matched?: Match
  /** Another team's: no sprint of this team. */
  readonly other?: true
  /** The first and the last day on which items in it were finished, where the file says. */
  readonly finished?: { readonly from: IsoDate; readonly to: IsoDate }
  /** A print of each item that adds to its effort. */
  readonly prints: readonly string[]
}

export interface BacklogDeliverable {
  readonly key: string
  readonly name: string
  readonly matched?: Match
}

/** One item, what it counts for settled: points and time that another item repeats are left out. */
export interface BacklogItem {
  /** Counted from 1 at the first row of the file; for Trello the place of the card. */
  readonly row: number
  /** Sprints that its effort goes to, earliest first: one, or several that share it evenly. */
  readonly sprints: readonly string[]
  readonly deliverable?: string
  readonly points?: number
  readonly seconds?: number
  /** A part of another item, which is counted instead where items are counted. */
  readonly part?: true
  readonly done?: IsoDate
  /** Tells the item in another file again, and nothing else of it. */
  readonly print: string
}

/** Work of a sprint that went to a deliverable; without one it is not linked. */
export interface BacklogEffort {
  readonly sprint: string
  readonly deliverable?: string
  /** In the backlog's unit, with two decimals. */
  readonly amount: number
}

/** A backlog as it would come in, read under the chosen option of each doubt. No name of a person is in it. */
export interface Backlog {
  readonly source: BacklogSource
  readonly sprints: readonly BacklogSprint[]
  readonly deliverables: readonly BacklogDeliverable[]
  readonly items: readonly BacklogItem[]
  readonly measure: Measure
  readonly unit: 'points' | 'days' | 'items'
  readonly effort: readonly BacklogEffort[]
  /** The same without items that came into a sprint with an earlier file. */
  readonly newEffort: readonly BacklogEffort[]
  /** In the unit: `all` is `inSprints` and `outside`; `notLinked` is the part of `inSprints` without a deliverable. */
  readonly totals: {
    readonly all: number
    readonly inSprints: number
    readonly outside: number
    readonly notLinked: number
  }
  readonly doubts: readonly Doubt[]
  readonly notices: readonly Notice[]
  readonly issues: readonly RowIssue[]
  readonly counts: BacklogCounts
}

/** Rows of the file: `rows` is all others together, blank rows aside. */
export interface BacklogCounts {
  readonly rows: number
  readonly items: number
  /** Epics and features: deliverables, not work of their own. */
  readonly containers: number
  /** Cancelled, archived or not done, and left out. */
  readonly leftOut: number
  /** Rows with something that cannot be read; nothing of them counts. */
  readonly bad: number
  /** Of the items. */
  readonly notLinked: number
  readonly outside: number
}

export interface BacklogOptions {
  readonly context: TableContext
  /** Of the team's calendar. */
  readonly hoursPerDay: number
  /** What columns hold that no tool's export has, by index: see `backlogFields`. */
  readonly mapping?: Readonly<Record<number, string>>
  /** Option by doubt id. */
  readonly answers?: Readonly<Record<string, string>>
  /** The team's sprint by key of the file's; an empty string says that it is none of them. Others are proposed. */
  readonly sprints?: Readonly<Record<string, string>>
  /** The team's deliverable by key of the file's; an empty string says that it is none of them. */
  readonly deliverables?: Readonly<Record<string, string>>
  /** Prints of the items that came into the team's sprints with earlier files, by sprint. */
  readonly known?: Readonly<Record<string, readonly string[]>>
}
