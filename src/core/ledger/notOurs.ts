import { groupBy } from '#core/costing/groupBy.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { tallyOf } from './statement.ts'
import type { Tally } from './tally.ts'

/** A cost centre's payments that are not the team's, and the kinds of expense that they are of. */
export interface NotOursArea extends Tally {
  /** Empty where the ledger names none. */
  readonly area: string
  readonly types: readonly string[]
}

/** Payments that are not the team's by cost centre, the largest sum first. */
export const notOursByArea = (rows: readonly LedgerRow[]): NotOursArea[] =>
  [...groupBy(rows, ({ area }) => area)]
    .map(([area, own]) => ({
      area,
      types: [...new Set(own.map(({ type }) => type))].filter(type => type !== '').toSorted(),
      ...tallyOf(own),
    }))
    .toSorted((a, b) => Math.abs(b.sum) - Math.abs(a.sum))
