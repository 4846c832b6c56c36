import type { ColumnShape } from './columnShape.ts'

/** A field that a column can hold. */
export interface FieldSpec {
  readonly name: string
  readonly required: boolean
  /** Several columns may hold it; their texts are kept together. */
  readonly several?: true
  /** Its cells count towards totals. */
  readonly amount?: true
  /** An amount of each person or day: what all of them come to says nothing. */
  readonly each?: true
  /** A number that a total row may add up, though it is no money: people, FTE. */
  readonly counts?: true
  /** Its amounts are credits: "50.00 CR" is one like "50.00", and "50.00 DR" is taken back. */
  readonly credits?: true
  /** Its amounts are for so long, and may say it: "£62,000 pa". */
  readonly per?: 'year' | 'day'
  /** Holds days or periods; all such columns of a table are written in one order. */
  readonly date?: true
  /** Headers that name it, best first, as `plainWords` writes them; also found inside a longer header. */
  readonly headers: readonly string[]
  /** Longer headers that hold one of them but mean something else. */
  readonly not?: RegExp
  /** Whether cells that look so can be it, whatever their header says. */
  readonly holds?: (shape: ColumnShape) => boolean
  /** How well a column without a header fits, 0 for not at all; fields choose in the order that they are listed. */
  readonly fits?: (shape: ColumnShape) => number
}
