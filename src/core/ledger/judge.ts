import type { Engagement } from '#core/records/rate.ts'
import type { LedgerContent } from './matchRows.ts'
import type { Estimated } from './estimated.ts'
import { likenesses, type Likeness } from './openItems.ts'
import { rulesFor, type Rule } from './rules.ts'
import { serviceLike, staffLike } from './staffLike.ts'

/** Why a row that a rule says is new cost waits for a person all the same. */
export type Doubt =
  | ({ readonly kind: 'estimate' } & Likeness)
  | { readonly kind: 'staff'; readonly engagement: Engagement }
  | { readonly kind: 'service' }

/** What is proposed for a row: by the first rule that it meets, unless it would be counted twice. */
export interface Judged {
  readonly rule?: Rule
  /** Absent where no rule is about it, and a person decides. */
  readonly treat?: Rule['treat']
  readonly doubt?: Doubt
}

type Named = Pick<LedgerContent, 'description' | 'type' | 'supplier'>

/** The rule itself speaks of such work: whoever made it meant that. */
const names = ({ when }: Rule, reads: (named: Named) => boolean): boolean =>
  when.some(({ is, text }) => is !== 'is-not' && reads({ type: text, description: '', supplier: text }))

/**
 * Judges rows by rules, and never proposes as new cost what reads like staff, like an estimate that is still open or, on a
 * team that buys people's work, like a service that may be theirs: then a person decides (domain, "The ledger and the
 * estimate never count twice").
 */
export function judgeBy(
  rules: readonly Rule[],
  { items, buysPeople }: Estimated,
): (row: LedgerContent) => Judged {
  const ruleOf = rulesFor(rules)
  const likenessOf = likenesses(items)
  return row => {
    const rule = ruleOf(row)
    if (!rule) return {}
    if (rule.treat.kind !== 'new-cost') return { rule, treat: rule.treat }
    const engagement = names(rule, named => staffLike(named) !== undefined) ? undefined : staffLike(row)
    if (engagement)
      return { rule, treat: { kind: 'settles-staff', engagement }, doubt: { kind: 'staff', engagement } }
    const like = likenessOf(row)
    if (like) {
      const { category } = like.item
      return { rule, treat: { kind: 'settles-items', category }, doubt: { kind: 'estimate', ...like } }
    }
    if (buysPeople && serviceLike(row) && !names(rule, serviceLike))
      return { rule, treat: { kind: 'open' }, doubt: { kind: 'service' } }
    return { rule, treat: rule.treat }
  }
}
