import type { Engagement } from '#core/records/rate.ts'
import type { LedgerContent } from './matchRows.ts'
import { likenesses, type Likeness, type OpenItem } from './openItems.ts'
import { rulesFor, type Rule } from './rules.ts'
import { staffLike } from './staffLike.ts'

/** Why a row that a rule says is new cost waits for a person all the same. */
export type Doubt =
  ({ readonly kind: 'estimate' } & Likeness) | { readonly kind: 'staff'; readonly engagement: Engagement }

/** What is proposed for a row: by the first rule that it meets, unless it would be counted twice. */
export interface Judged {
  readonly rule?: Rule
  /** Absent where no rule is about it, and a person decides. */
  readonly treat?: Rule['treat']
  readonly doubt?: Doubt
}

/** The rule itself speaks of people's work: whoever made it meant that. */
const namesStaff = ({ when }: Rule): boolean =>
  when.some(
    ({ is, text }) =>
      is !== 'is-not' && staffLike({ type: text, description: '', supplier: text }) !== undefined,
  )

/**
 * Judges rows by rules, and never proposes as new cost what reads like staff or like an estimate that is still open
 * (domain, "The ledger and the estimate never count twice").
 */
export function judgeBy(rules: readonly Rule[], items: readonly OpenItem[]): (row: LedgerContent) => Judged {
  const ruleOf = rulesFor(rules)
  const likenessOf = likenesses(items)
  return row => {
    const rule = ruleOf(row)
    if (!rule) return {}
    if (rule.treat.kind !== 'new-cost') return { rule, treat: rule.treat }
    const engagement = namesStaff(rule) ? undefined : staffLike(row)
    if (engagement)
      return { rule, treat: { kind: 'settles-staff', engagement }, doubt: { kind: 'staff', engagement } }
    const like = likenessOf(row)
    if (!like) return { rule, treat: rule.treat }
    const { category } = like.item
    return { rule, treat: { kind: 'settles-items', category }, doubt: { kind: 'estimate', ...like } }
  }
}
