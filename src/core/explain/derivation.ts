import type { Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Standing } from '#core/records/costItem.ts'
import type { Unit } from '#core/records/metric.ts'

/** A value as the screens word it. `missing` is never shown as zero; `why` names `explain.missing.<why>`. */
export type Value =
  | { readonly kind: 'money'; readonly minor: Minor }
  | { readonly kind: 'share'; readonly of1: number }
  | { readonly kind: 'measure'; readonly value: number; readonly unit: Unit }
  /** A difference, with its sign: +25 points. */
  | { readonly kind: 'change'; readonly value: number; readonly unit: Unit }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing'; readonly why: string }

/** Where an input is edited. */
export interface Place {
  readonly screen: 'sprints' | 'team' | 'outcomes' | 'overview' | 'funding' | 'data'
  /** The record's id. */
  readonly id?: string
}

export interface DerivationInput {
  /** The record's own name, or a message `explain.input.<code>`. */
  readonly label:
    { readonly name: string } | { readonly code: string; readonly values?: Record<string, Value> }
  readonly value: Value
  readonly place?: Place
  /** Close to pay: hidden until rates are shown for the visit. */
  readonly rate?: true
}

/** A spend and how much of it is linked to a deliverable, an outcome, and an outcome that is measured. */
export interface Coverage {
  readonly spend: Minor
  readonly deliverable: Minor
  readonly outcome: Minor
  readonly measured: Minor
}

/** How a figure was made. Its title and formula are the messages `explain.<figure>.title` and `.formula`. */
export interface Derivation {
  readonly figure: string
  readonly result: Value
  /** Fill the formula's sentence. */
  readonly values: Readonly<Record<string, Value>>
  readonly inputs: readonly DerivationInput[]
  /** Messages `explain.leftOut.<code>`. */
  readonly leftOut: readonly { readonly code: string; readonly values?: Readonly<Record<string, Value>> }[]
  readonly coverage?: Coverage
  readonly standings?: Readonly<Record<Standing, Minor>>
  /** How sure it is: messages `explain.sure.<code>`. */
  readonly sure: readonly { readonly code: string; readonly values?: Readonly<Record<string, Value>> }[]
}
