import type { Condition, RuleTreatment } from '#core/records/ledgerRule.ts'
import type { LedgerContent } from './matchRows.ts'

/** A rule that may not be stored yet. */
export interface Rule {
  readonly when: readonly Condition[]
  readonly treat: RuleTreatment
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase()

const meets = (row: LedgerContent, { field, is, text }: Condition): boolean => {
  const [has, wanted] = [tidy(row[field]), tidy(text)]
  if (is === 'contains') return has.includes(wanted)
  return (has === wanted) === (is === 'is')
}

/** The first rule whose every condition the row meets; a rule without conditions is met by every row. */
export const ruleFor = (row: LedgerContent, rules: readonly Rule[]): Rule | undefined =>
  rules.find(({ when }) => when.every(condition => meets(row, condition)))

/** What the rules say a row is; undefined where none is about it, and a person decides. */
export const treatmentFor = (row: LedgerContent, rules: readonly Rule[]): RuleTreatment | undefined =>
  ruleFor(row, rules)?.treat
