import type { Rule } from '#core/ledger/rules.ts'
import type { LedgerRule } from '#core/records/ledgerRule.ts'
import { removalOf, type ChangeInput } from '#storage/change.ts'
import type { Store } from '#storage/store.ts'

const isSame = (a: Rule, b: Rule | undefined) =>
  JSON.stringify([a.when, a.treat]) === JSON.stringify([b?.when, b?.treat])

/**
 * The rules as they are now given: those that were kept stay as they are, others change, come or go. What a rule leaves
 * open is asked again of the next file.
 */
export function ruleChanges(
  store: Pick<Store, 'newId'>,
  team: string,
  rules: readonly Rule[],
  stored: readonly LedgerRule[],
): ChangeInput[] {
  const kept = rules.flatMap(({ when, treat }) => (treat.kind === 'open' ? [] : [{ when, treat }]))
  const inOrder = stored.toSorted((a, b) => a.order - b.order)
  const changes: ChangeInput[] = kept.flatMap((rule, order) => {
    const before = inOrder[order]
    if (isSame(rule, before)) return []
    const { when, treat } = rule
    const row = { id: before?.id ?? store.newId(), team, order, when: [...when], treat }
    return [{ record: 'ledgerRule', row, base: before?.hlc }]
  })
  return [...changes, ...inOrder.slice(kept.length).map(rule => removalOf('ledgerRule', rule))]
}
