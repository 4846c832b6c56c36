import type { Matched, LedgerContent } from './matchRows.ts'
import { rulesFor, type Rule } from './rules.ts'
import { none, withRow, type Tally } from './tally.ts'

export type Fate = 'known' | 'new-cost' | 'waiting' | 'not-ours' | 'open'

/** What would become of a file: its rows by fate, and under each rule in their order or under none. */
export interface ImportPlan {
  readonly by: Readonly<Record<Fate, Tally>>
  readonly all: Tally
  readonly under: readonly Tally[]
  readonly unruled: Tally
}

const fateOf = (rule: Rule | undefined, isKnown: boolean): Fate => {
  if (isKnown) return 'known'
  if (rule === undefined) return 'open'
  const { kind } = rule.treat
  return kind === 'new-cost' || kind === 'not-ours' ? kind : 'waiting'
}

/**
 * What would become of a file's rows under these rules, before anything is written: stored already, new cost, waiting to
 * settle estimates, not ours, or open for a person to decide. The tallies by fate together are all rows of the file, and
 * so are those under the rules and under none.
 */
export function planImport(
  matched: readonly Pick<Matched<LedgerContent>, 'row' | 'stored'>[],
  rules: readonly Rule[],
): ImportPlan {
  const by: Record<Fate, Tally> = {
    known: none,
    'new-cost': none,
    waiting: none,
    'not-ours': none,
    open: none,
  }
  const under = new Map<Rule | undefined, Tally>()
  let all = none
  const ruleOf = rulesFor(rules)
  for (const { row, stored } of matched) {
    const rule = ruleOf(row)
    const fate = fateOf(rule, stored !== undefined)
    by[fate] = withRow(by[fate], row)
    under.set(rule, withRow(under.get(rule) ?? none, row))
    all = withRow(all, row)
  }
  return {
    by,
    all,
    under: rules.map(rule => under.get(rule) ?? none),
    unruled: under.get(undefined) ?? none,
  }
}
