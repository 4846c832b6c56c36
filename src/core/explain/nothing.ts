import type { Derivation } from './derivation.ts'
import { missing, text, type MissingWhy } from './values.ts'

/** A formula says its numbers only where `known` is yes. */
export const KNOWN = text('yes')

/** A figure that there is nothing to make from, and why. */
export const nothing = (figure: string, why: MissingWhy, values: Derivation['values'] = {}): Derivation => ({
  figure,
  result: missing(why),
  values: { ...values, known: text('no') },
  inputs: [],
  leftOut: [],
  sure: [],
})
