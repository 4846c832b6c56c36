import type { Months, Statement } from '#core/ledger/statement.ts'
import { printOf } from '#exchange/print.ts'
import type { Ledger } from '#storage/live.ts'

/**
 * A short text that pages of one paper share and no other paper has: of its months and figures, and of the version of
 * each row, file and rule behind them, so that another decision makes another.
 */
export function paperNumber(team: string, months: Months, statement: Statement, ledger: Ledger): string {
  const { paid, lines, total, waitingElsewhere } = statement
  const versions = [...Object.values(paid).flat(), ...ledger.files, ...ledger.rules].map(({ hlc }) => hlc)
  return printOf(JSON.stringify([team, months, total, lines, waitingElsewhere, versions]))
}
