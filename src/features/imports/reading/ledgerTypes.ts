import type { AreasSaid } from '#core/ledger/areaRules.ts'
import type { Alike } from '#core/ledger/matchRows.ts'
import type { ImportPlan } from '#core/ledger/planImport.ts'
import type { EditedRules } from '#core/ledger/rebaseRules.ts'
import type { Rule } from '#core/ledger/rules.ts'
import type { Tally } from '#core/ledger/tally.ts'
import type { Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { FileVat } from '#core/records/ledgerFile.ts'
import type { TableContext } from '#exchange/tables/types.ts'
import type { LedgerImport, LedgerImported } from '#storage/writes/ledger/importLedger.ts'
import type { ShownTable } from './types.ts'

/** How a ledger is to be read. */
export interface LedgerQuestion {
  /** That it is to come into. */
  readonly database: string
  readonly sheet: number
  readonly context: TableContext
  readonly mapping: Readonly<Record<number, string>>
  readonly answers: Readonly<Record<string, string>>
}

/** A ledger as far as the page needs to know it: its first rows, and what all of them come to. */
export interface ShownLedger {
  /** Which reading of the file it is. */
  readonly reading: number
  readonly table: ShownTable
  /** Rows that can be read. */
  readonly rows: number
  /** Days of the first and the last payment. */
  readonly days?: { readonly first: IsoDate; readonly last: IsoDate }
  /** The smallest amount of a row, without its sign; a row of nothing is none. */
  readonly smallest?: Minor
  /** The total that the file prints of the columns that come in, over all its rows. */
  readonly stated?: Minor
  /** What is taken of VAT in its amounts. */
  readonly vat?: FileVat
  /** The bodies that its rows name, where they are few enough to read. */
  readonly entities?: readonly string[]
  readonly areas: readonly (Tally & { readonly area: string })[]
}

/** Whose ledger it comes into. */
interface Into {
  readonly database: string
  readonly team: string
}

/** What the rows of the ledger that was read last would become. */
export interface PlanQuestion extends Into {
  /** The reading of the file, and the mark of the stored ledger, that it is asked of. */
  readonly reading: number
  readonly mark: string
  /** Which of the cost centres that are asked about are the team's, as far as was said. */
  readonly said: AreasSaid
  /** What was said of rows that are alike stored ones. */
  readonly alike?: Alike | undefined
  /** What was edited of the rules that are remembered and proposed. */
  readonly edits?: EditedRules
}

export interface ShownPlan extends ImportPlan {
  readonly rules: readonly Rule[]
  /** The rules before anybody edited them. */
  readonly proposed: readonly Rule[]
  /** Rules of earlier files. */
  readonly remembered: readonly Rule[]
  /** Cost centres that no earlier file was asked about. */
  readonly asked: readonly string[]
}

/** The ledger that was read last is to come in. */
export type LedgerOrder = Into & Pick<LedgerImport, 'file' | 'alike' | 'rules' | 'kept'>

export type LedgerStored = Pick<LedgerImported, 'entry' | 'known' | 'added'>
