import type { Work } from '#core/worth/work.ts'

/** A line of the work as typed. */
export interface WorkRow {
  readonly key: string
  readonly unit: Work['unit']
  readonly people: string
  readonly each: string
  /** A role of the team, where its rates price the work. */
  readonly role: string
}

/** `rates`: the team's own; `people`: a typed price of a day; `amount`: typed as a whole. */
export type PricedBy = 'rates' | 'people' | 'amount'

/** The question as typed. */
export interface WorthForm {
  readonly making: string
  readonly by: PricedBy
  readonly rows: readonly WorkRow[]
  readonly day: string
  readonly amount: string
  /** Id of an outcome of the team; empty where the change is in words. */
  readonly outcome: string
  readonly change: string
  readonly expected: string
  readonly value: string
}

export const workRow = (unit: Work['unit'], key: string): WorkRow => ({
  key,
  unit,
  people: '',
  each: '',
  role: '',
})

export const emptyWorth = (by: PricedBy): WorthForm => ({
  making: '',
  by,
  rows: [workRow('days', '1')],
  day: '',
  amount: '',
  outcome: '',
  change: '',
  expected: '',
  value: '',
})

/** The next line's key: as short as can be, so that labels can say which line it is of. */
export const nextKey = (rows: readonly WorkRow[]): string =>
  String(1 + rows.reduce((most, { key }) => Math.max(most, Number(key)), 0))

export const isBlank = ({ people, each }: WorkRow): boolean => people.trim() === '' && each.trim() === ''
