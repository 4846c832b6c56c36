/**
 * Every way in which a cell or a row can be wrong that is no rule of the domain, with the values that its sentence,
 * `error.<code>`, is given besides the row, the column and the text of the cell.
 */
export const rowIssues = {
  'cell-empty': [],
  'cell-too-long': ['longest'],
  'cell-amount': [],
  'cell-amount-decimals': [],
  'cell-amount-too-large': [],
  'cell-currency': ['symbol', 'currency'],
  'cell-dash': [],
  'cell-number': [],
  'cell-number-too-large': [],
  'cell-negative': [],
  'cell-decimals': ['places'],
  'cell-date': ['order'],
  'cell-when': ['order'],
  'cell-no-day': [],
  'cell-engagement': [],
  'cell-standing': [],
  'cell-unit': [],
  'cell-sprint': [],
  'cell-sprint-unnumbered': ['number'],
  'cell-end-before-start': ['from'],
  'cell-no-people': [],
  'cell-fte': [],
  'cell-no-start': [],
  'cell-no-rate': [],
  'cell-no-rate-start': [],
  'cell-two-rates': [],
  'cell-not-above-zero': [],
  'cell-percent': [],
  'cell-gross-below-net': ['net'],
  'cell-gross-sum': ['net', 'vat'],
  'cell-vat-too-high': ['net'],
  'cell-vat-sign': [],
  'cell-recoverable': [],
  'cell-vat-words': ['said'],
  'cell-side': [],
  'cell-side-sign': ['mark', 'by'],
  'cell-no-whole': [],
  'cell-over-whole': [],
  'cell-duration': [],
  'reading-future': [],
  'reading-percent': ['value'],
  'reading-group': [],
  'reading-there': [],
  'reading-again': [],
  'leave-date': [],
  'leave-long': [],
  'leave-recurrence': [],
  'leave-endless': [],
  'leave-too-often': [],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type RowIssueCode = keyof typeof rowIssues

type NamesOf<C extends RowIssueCode> = (typeof rowIssues)[C][number]

/** The values that must come with a code: none, or exactly those that its sentence is given. */
export type RowIssueValues<C extends RowIssueCode> = [NamesOf<C>] extends [never]
  ? []
  : [Readonly<Record<NamesOf<C>, string | number>>]

/** The codes that come with no values. */
export type BareIssueCode = {
  [C in RowIssueCode]: [NamesOf<C>] extends [never] ? C : never
}[RowIssueCode]
