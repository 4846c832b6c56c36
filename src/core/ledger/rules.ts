import type { Condition, RuleField, RuleTreatment } from '#core/records/ledgerRule.ts'
import type { LedgerContent } from './matchRows.ts'
import { tidy } from './tidy.ts'

/** A rule that may not be stored yet. One that leaves rows open, for a person to decide, is of this file alone. */
export interface Rule {
  readonly when: readonly Condition[]
  readonly treat: RuleTreatment | { readonly kind: 'open' }
}

type TextOf = (field: RuleField) => string

const meets = ({ field, is, text }: Condition): ((textOf: TextOf) => boolean) => {
  const wanted = tidy(text)
  if (is === 'contains') return textOf => textOf(field).includes(wanted)
  return textOf => (textOf(field) === wanted) === (is === 'is')
}

/** A row's fields as they are compared, each made once however many rules look at it. */
function tidied(row: LedgerContent): TextOf {
  const texts = new Map<RuleField, string>()
  return field => {
    const text = texts.get(field) ?? tidy(row[field])
    texts.set(field, text)
    return text
  }
}

/** Finds, of many rows, the first rule of each whose every condition it meets; a rule without conditions is met by all. */
export function rulesFor(rules: readonly Rule[]): (row: LedgerContent) => Rule | undefined {
  const ready = rules.map(rule => ({ rule, conditions: rule.when.map(meets) }))
  return row => {
    const textOf = tidied(row)
    return ready.find(({ conditions }) => conditions.every(isMet => isMet(textOf)))?.rule
  }
}

/** What the rules say a row is; undefined where none is about it, and a person decides. */
export const treatmentFor = (row: LedgerContent, rules: readonly Rule[]): Rule['treat'] | undefined =>
  rulesFor(rules)(row)?.treat
