import type { VatBasis } from '#core/records/ledgerFile.ts'
import type { Currency, Minor } from '#core/money.ts'
import type { CostItem } from '#core/records/costItem.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import type { EffortUnit } from '#core/records/effort.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Unit } from '#core/records/metric.ts'
import type { Engagement, Rate } from '#core/records/rate.ts'
import type { Sprint } from '#core/records/sprint.ts'
import type { Supplier } from '#core/records/supplier.ts'
import type { RowIssueCode } from './rowIssues.ts'

/** What a table can hold. */
export type Kind = keyof Inputs

/** So many people of a role at one FTE each; a role with part-timers comes as several. */
export interface PeopleAtFte {
  readonly people: number
  readonly fte: number
}

export interface PersonInput {
  readonly role: string
  /** None in a list of rates: the row says what the role costs from that day on, and brings nobody. */
  readonly parts: readonly PeopleAtFte[]
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly engagement: Engagement
  readonly price?: { readonly kind: 'day' | 'salary'; readonly amount: Minor }
  /** In a list of rates: ids of rates from a later day on whose place its rate takes, too. */
  readonly replaces?: readonly string[]
}

export interface SprintInput {
  readonly number: number
  readonly name: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly goal: string
  /** The sprint that is here already, and takes only the goal. */
  readonly fills?: Sprint
}

export interface EffortInput {
  readonly sprint: string
  /** The id of a deliverable that is there, or the name of a new one. */
  readonly deliverable: { readonly id: string } | { readonly name: string }
  readonly amount: number
  readonly unit: EffortUnit
}

export interface CostItemInput extends Pick<
  CostItem,
  'description' | 'category' | 'money' | 'when' | 'standing' | 'spending' | 'notes'
> {
  readonly supplier?: { readonly name: string; readonly size: Supplier['size'] }
}

export interface ReadingInput {
  readonly date: IsoDate
  readonly value: number
  readonly group?: string
  readonly evidence: string
}

/** A row of a ledger, before it counts as anything. */
export interface LedgerInput {
  readonly date: IsoDate
  readonly supplier?: string
  readonly description?: string
  /** Expense area or cost centre. */
  readonly area?: string
  /** Expense type or category, in the ledger's words. */
  readonly type?: string
  /** Number of the transaction, voucher or invoice. */
  readonly reference?: string
  /** The body, or the department that it belongs to. */
  readonly entity?: string
  readonly money: CostItem['money']
  readonly vatBasis: VatBasis
}

/** What one row of each kind of table comes to: checked, but not yet a record. */
export interface Inputs {
  people: PersonInput
  sprints: SprintInput
  effort: EffortInput
  costItems: CostItemInput
  readings: ReadingInput
  ledger: LedgerInput
}

/** When the days of a table are expected to lie. */
export interface ExpectedDays {
  readonly today: IsoDate
  /** The first day that anything is known of; today where nothing is. */
  readonly since: IsoDate
}

/** What reading a table needs to know of the team it is for. */
export interface TableContext {
  readonly currency: Currency
  readonly sprints: readonly Sprint[]
  readonly deliverables: readonly Deliverable[]
  readonly suppliers: readonly Supplier[]
  readonly rates: readonly Rate[]
  /** Calendar days in a sprint, for a row without a last day. */
  readonly sprintLength: number
  /** Month in which a financial year starts: April where it is not said. */
  readonly financialYearStart?: number
  /** People's first day where the table has none. */
  readonly from?: IsoDate
  /** Of the metric that readings are for. */
  readonly unit?: Unit
  /** Of readings. */
  readonly expected?: ExpectedDays
}

interface IssueAt {
  readonly row: number
  /** Header, or the column's letter where the table has none. */
  readonly column: string
  readonly text: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** One thing that is wrong with one row. Sentence: `error.<code>`; where a rule of the domain says it, `issue.<code>`. */
export type RowIssue = IssueAt &
  ({ readonly code: RowIssueCode; readonly rule?: never } | { readonly code: string; readonly rule: true })

interface RowAsPasted {
  /** Counted from 1 at the first pasted row, blank rows included, as the spreadsheet does. */
  readonly row: number
  readonly cells: readonly string[]
}

export type PreviewRow<T> =
  | (RowAsPasted & { readonly ok: true; readonly value: T })
  | (RowAsPasted & {
      readonly ok: false
      readonly issues: readonly RowIssue[]
      /** It is stored already, and nothing is wrong with it. */
      readonly here?: true
    })

/** A question that the table leaves open. Sentence: `doubt.<code>`; each option: `doubt.<code>.<option.code>`. */
export interface Doubt {
  /** Key of its answer. */
  readonly id: string
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
  readonly options: readonly DoubtOption[]
  readonly proposed: string
  /** The option in use: the user's answer, else the proposed one. */
  readonly chosen: string
  readonly answered: boolean
}

export interface DoubtOption {
  /** What an answer holds. */
  readonly value: string
  readonly code: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** Something that was decided and is said. Sentence: `notice.<code>`. */
export interface Notice {
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}

/** A row that speaks rather than counts. */
export interface Note {
  readonly row: number
  readonly text: string
}

export interface PreviewColumn {
  readonly index: number
  /** As pasted; empty where there is none. */
  readonly header: string
  /** What to call it on screen: the header, else "Column C" is made from this letter. */
  readonly letter: string
  readonly samples: readonly string[]
  readonly field?: string
  /** `header` named it, `content` looked like it, the user `chose` it. */
  readonly by?: 'header' | 'content' | 'chosen'
}

/** A total row: compared with what was found, never added in. */
export interface TotalRow {
  readonly row: number
  /** It adds up the rows since the total before, and is compared with those. */
  readonly part?: true
  readonly field: string
  readonly stated: Minor
  readonly found: Minor
}

/** A total row of people or FTE, in the unit of its column: compared with what was found, never added in. */
export interface CountTotal extends Omit<TotalRow, 'stated' | 'found'> {
  readonly stated: number
  readonly found: number
}

/** A table as it would come in. Rows are read under the chosen option of each doubt. */
export interface Preview<T> {
  readonly kind: Kind
  /** Row number of the header, absent where there is none. */
  readonly headerRow?: number
  readonly columns: readonly PreviewColumn[]
  /** Message: `exchange.field.<kind>.<name>`. */
  readonly fields: readonly { readonly name: string; readonly required: boolean }[]
  /** Required fields that no column holds: nothing can be read until one is chosen. */
  readonly unmapped: readonly string[]
  readonly rows: readonly PreviewRow<T>[]
  readonly doubts: readonly Doubt[]
  readonly notices: readonly Notice[]
  /** Rows that speak rather than count: titles above the header, footnotes. */
  readonly notes: readonly Note[]
  readonly totals: readonly TotalRow[]
  readonly countTotals?: readonly CountTotal[]
  readonly counts: {
    readonly ok: number
    readonly bad: number
    readonly blank: number
    /** Left out because they are stored already. */
    readonly here?: number
  }
  /** Sum of each amount column over the rows that can be read; absent where it is too large to hold. */
  readonly sums: Readonly<Record<string, Minor>>
}

export interface PreviewOptions {
  readonly context: TableContext
  /** Field by column index; an empty string leaves the column out. Others are recognised. */
  readonly mapping?: Readonly<Record<number, string>>
  /** Option by doubt id. */
  readonly answers?: Readonly<Record<string, string>>
}
