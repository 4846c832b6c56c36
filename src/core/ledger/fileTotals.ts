import { groupBy } from '#core/costing/groupBy.ts'
import { countedAmount } from '#core/costing/items.ts'
import { add, minor, subtract, sum, ZERO, type Minor } from '#core/money.ts'
import type { LedgerFile } from '#core/records/ledgerFile.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'

/** What an imported file, or all of them, came to, in minor units. */
export interface FileSums {
  /** Settles estimates or is new cost, on whatever day it is dated. */
  readonly ours: Minor
  readonly waiting: Minor
  readonly notOurs: Minor
  /** Rows that an earlier file had brought. */
  readonly earlier: Minor
  /** All that the file held. */
  readonly file: Minor
  /** What the file held beyond ours, waiting, not ours and earlier; anything but zero is a fault. */
  readonly apart: Minor
}

export interface FileTotals extends FileSums {
  readonly id: string
  readonly name: string
}

const ours = new Set<LedgerRow['treatment']['kind']>(['settles', 'new-cost'])

const amountsOf = (rows: readonly LedgerRow[], counts: (kind: LedgerRow['treatment']['kind']) => boolean) =>
  sum(rows.filter(({ treatment }) => counts(treatment.kind)).map(countedAmount))

function totalsOf(file: LedgerFile, rows: readonly LedgerRow[]): FileTotals {
  const own = {
    ours: amountsOf(rows, kind => ours.has(kind)),
    waiting: amountsOf(rows, kind => kind === 'open'),
    notOurs: amountsOf(rows, kind => kind === 'not-ours'),
  }
  const held = sum(Object.values(own))
  // A file from before `known` was kept says how many rows were new: with all of them new, nothing came earlier.
  const earlier = file.known ?? (file.rows === file.added ? ZERO : subtract(file.sum, held))
  const { id, name, sum: all } = file
  return { id, name, ...own, earlier, file: all, apart: subtract(all, add(held, earlier)) }
}

/**
 * Each file beside what became of its rows: ours + waiting + not ours + what an earlier file had brought = the file.
 * `rows` are all live ledger rows of the team.
 */
export function fileTotals(
  files: readonly LedgerFile[],
  rows: readonly LedgerRow[],
): { readonly files: readonly FileTotals[]; readonly all: FileSums } {
  const byFile = groupBy(rows, ({ file }) => file)
  const each = files.map(file => totalsOf(file, byFile.get(file.id) ?? []))
  const totalOf = (what: keyof FileSums) => minor(each.reduce((so, one) => so + one[what], 0))
  return {
    files: each,
    all: {
      ours: totalOf('ours'),
      waiting: totalOf('waiting'),
      notOurs: totalOf('notOurs'),
      earlier: totalOf('earlier'),
      file: totalOf('file'),
      apart: totalOf('apart'),
    },
  }
}
