/** The shape of a table as it would come in, as far as it is shown. Reading it is the exchange layer's. */
export interface PastePreview {
  readonly kind: string
  readonly columns: readonly {
    readonly index: number
    readonly header: string
    readonly letter: string
    readonly field?: string
    /** What its first filled cells hold; none where it is empty. */
    readonly samples?: readonly string[]
  }[]
  readonly fields: readonly { readonly name: string; readonly required: boolean }[]
  readonly unmapped: readonly string[]
  readonly rows: readonly PasteRow[]
  readonly doubts: readonly PasteDoubt[]
  readonly notices: readonly Coded[]
  readonly notes: readonly { readonly row: number; readonly text: string }[]
  /** Total rows of amounts, in minor units. */
  readonly totals: readonly PasteTotal[]
  /** Total rows of other numbers, such as people. */
  readonly countTotals?: readonly PasteTotal[]
  readonly counts: {
    readonly ok: number
    readonly bad: number
    readonly blank: number
    readonly here?: number
  }
  readonly sums: Readonly<Record<string, number>>
  /** Of a long table only some rows are here: how many more rows, and issues of theirs, there are. */
  readonly more?: { readonly rows: number; readonly issues: number }
}

export interface PasteTotal {
  readonly row: number
  readonly field: string
  readonly stated: number
  readonly found: number
}

export interface Coded {
  readonly code: string
  readonly values?: Readonly<Record<string, string | number>>
}

export interface PasteIssue extends Coded {
  /** A rule of the domain says it. Sentence: `issue.<code>`. */
  readonly rule?: true
  readonly row: number
  readonly column: string
  readonly text: string
}

export interface PasteRow {
  readonly row: number
  readonly cells: readonly string[]
  readonly ok: boolean
  /** What it was read as, where it can be read. */
  readonly value?: unknown
  /** It is stored already. */
  readonly here?: true
  readonly issues?: readonly PasteIssue[]
}

export interface PasteDoubt extends Coded {
  readonly id: string
  readonly options: readonly (Coded & { readonly value: string })[]
  readonly chosen: string
}

/** What the reader chose: a field by column, an option by doubt. */
export interface PasteChoices {
  readonly mapping: Readonly<Record<number, string>>
  readonly answers: Readonly<Record<string, string>>
}
