import { countedAmount } from '#core/costing/items.ts'
import { add, sum, ZERO, type Minor } from '#core/money.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { matchRows, type LedgerContent } from './matchRows.ts'
import { treatmentFor, type Rule } from './rules.ts'

export type Fate = 'known' | 'new-cost' | 'waiting' | 'not-ours' | 'open'

/** So many rows of a file, and what they come to in minor units. */
export interface Tally {
  readonly rows: number
  readonly sum: Minor
}

const none: Tally = { rows: 0, sum: ZERO }

/**
 * What would become of a file's rows under these rules, before anything is written: stored already, new cost, waiting to
 * settle estimates, not ours, or open for a person to decide. The tallies together are all rows of the file.
 */
export function planImport(
  rows: readonly LedgerContent[],
  rules: readonly Rule[],
  stored: readonly LedgerRow[],
): { readonly by: Readonly<Record<Fate, Tally>>; readonly all: Tally } {
  const by: Record<Fate, Tally> = {
    known: none,
    'new-cost': none,
    waiting: none,
    'not-ours': none,
    open: none,
  }
  for (const { row, stored: match } of matchRows(rows, stored)) {
    const kind = treatmentFor(row, rules)?.kind
    const fate: Fate = match
      ? 'known'
      : kind === 'new-cost' || kind === 'not-ours'
        ? kind
        : kind === undefined
          ? 'open'
          : 'waiting'
    by[fate] = { rows: by[fate].rows + 1, sum: add(by[fate].sum, countedAmount(row)) }
  }
  return { by, all: { rows: rows.length, sum: sum(rows.map(countedAmount)) } }
}
