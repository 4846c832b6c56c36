import type { IsoDate } from '#core/records/fields.ts'
import type { RowIssue } from '#exchange/tables/types.ts'
import type { BacklogSource } from './types.ts'

/** What a deliverable can be taken from, best first. */
export const linkKinds = [
  'epic',
  'parent',
  'milestone',
  'component',
  'version',
  'label',
  'list',
  'area',
  'repository',
] as const
export type LinkKind = (typeof linkKinds)[number]

export interface NamedSprint {
  readonly key: string
  readonly name: string
  readonly from?: IsoDate
  readonly to?: IsoDate
}

/** Points of one column. */
export interface ColumnPoints {
  readonly column: string
  readonly value: number
}

/** Time in whole seconds; `sum` is with that of its sub-tasks. */
export interface ItemTime {
  readonly own?: number
  readonly sum?: number
}

/** An item as its tool tells it, before anything is settled. */
export interface ToldItem {
  readonly row: number
  /** What other items call it; empty where nothing can. */
  readonly id: string
  readonly parent?: string
  /** What the parent is called, for one that is not in the file. */
  readonly parentName?: string
  /** The parent is an epic even though it is not in the file. */
  readonly parentIsContainer?: true
  readonly container: boolean
  readonly name: string
  readonly sprints: readonly NamedSprint[]
  /** Labels, components and the like that it carries. */
  readonly links: Partial<Record<LinkKind, readonly string[]>>
  readonly points: readonly ColumnPoints[]
  readonly spent: ItemTime
  readonly estimate: ItemTime
  readonly state: 'done' | 'open' | 'cancelled' | 'archived'
  readonly done?: IsoDate
  readonly issues: readonly RowIssue[]
}

/** An item without the names of people. */
export interface SourceItem extends ToldItem {
  /** Its id, as it may be shown. */
  readonly key: string
  /** That of its parent. */
  readonly parentKey?: string
}

export interface SourceBacklog {
  readonly source: BacklogSource
  readonly items: readonly ToldItem[]
  /** Names of people and their addresses as the file holds them; for taking them out, never kept. */
  readonly people: readonly string[]
}
