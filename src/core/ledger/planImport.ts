import type { Matched, LedgerContent } from './matchRows.ts'
import { judgeBy, type Doubt, type Judged } from './judge.ts'
import type { Estimated } from './estimated.ts'
import type { Rule } from './rules.ts'
import { none, withRow, type Tally } from './tally.ts'

export type Fate = 'known' | 'otherwise' | 'new-cost' | 'waiting' | 'not-ours' | 'open'

/** What would become of a file: its rows by fate, and under each rule in their order or under none. */
export interface ImportPlan {
  readonly by: Readonly<Record<Fate, Tally>>
  readonly all: Tally
  readonly under: readonly Tally[]
  readonly unruled: Tally
  /** New rows that a rule says are new cost and that wait all the same, and why: the first of them. */
  readonly doubted: readonly { readonly row: LedgerContent; readonly doubt: Doubt }[]
  readonly doubts: Tally
  /** Rows that have the day and words of a stored one and another amount: a person says whether they are those. */
  readonly alike: Tally
}

type Compared = Pick<Matched<LedgerContent>, 'row' | 'stored' | 'otherwise' | 'like'>

/** So many rows that wait all the same are named. */
const NAMED = 10

const fateOf = ({ treat }: Judged, { stored, otherwise }: Compared): Fate => {
  if (stored) return otherwise ? 'otherwise' : 'known'
  const kind = treat?.kind ?? 'open'
  return kind === 'new-cost' || kind === 'not-ours' || kind === 'open' ? kind : 'waiting'
}

/**
 * What would become of a file's rows under these rules, before anything is written: stored already, stored and read
 * otherwise, new cost, waiting to settle estimates, not ours, or open for a person to decide; `estimated` is what the team estimates already. The tallies by fate together are all rows of the file, and
 * so are those under the rules and under none.
 */
export function planImport(
  matched: readonly Compared[],
  rules: readonly Rule[],
  estimated: Estimated,
): ImportPlan {
  const by: Record<Fate, Tally> = {
    known: none,
    otherwise: none,
    'new-cost': none,
    waiting: none,
    'not-ours': none,
    open: none,
  }
  const under = new Map<Rule | undefined, Tally>()
  let all = none
  let doubts = none
  let alike = none
  const doubted: { row: LedgerContent; doubt: Doubt }[] = []
  const judge = judgeBy(rules, estimated)
  for (const compared of matched) {
    const { row, stored, like } = compared
    const judged = judge(row)
    const { rule, doubt } = judged
    const fate = fateOf(judged, compared)
    by[fate] = withRow(by[fate], row)
    under.set(rule, withRow(under.get(rule) ?? none, row))
    all = withRow(all, row)
    if (like) alike = withRow(alike, row)
    if (!doubt || stored) continue
    doubts = withRow(doubts, row)
    if (doubted.length < NAMED) doubted.push({ row, doubt })
  }
  return {
    by,
    all,
    under: rules.map(rule => under.get(rule) ?? none),
    unruled: under.get(undefined) ?? none,
    doubted,
    doubts,
    alike,
  }
}
