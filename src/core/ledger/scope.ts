import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { LedgerHolds } from '#core/records/ledgerFile.ts'
import type { Rule } from './rules.ts'
import { none, withRow, type Tally } from './tally.ts'

/** What a row may be outside of: the cost centres, or the kinds of expense, that are the team's. */
export type ScopeField = 'area' | 'type'

/** The cost centres and kinds of expense that are the team's. */
export type Scope = Readonly<Record<ScopeField, readonly string[]>>

/** A cost centre or kind of expense of the ledger, and whether it is the team's. */
export interface ScopePart extends Tally {
  readonly name: string
  readonly ours: boolean
}

type Row = Pick<LedgerRow, 'area' | 'type' | 'money' | 'treatment'>

const partsBy = (rows: readonly Row[], field: ScopeField, isOurs: (name: string) => boolean): ScopePart[] => {
  const tallies = new Map<string, Tally>()
  for (const row of rows) tallies.set(row[field], withRow(tallies.get(row[field]) ?? none, row))
  return [...tallies].map(([name, tally]) => ({ name, ...tally, ours: isOurs(name) }))
}

const namesOf = (parts: readonly ScopePart[]) =>
  new Set(parts.flatMap(({ name, ours }) => (ours ? [name] : [])))

/**
 * The cost centres and kinds of expense that rows name, in the order of their first rows. One is the team's where any of
 * its rows is; a kind of which only other cost centres have rows is not said to be another's.
 */
export function scopeParts(rows: readonly Row[]): Readonly<Record<ScopeField, readonly ScopePart[]>> {
  const ours = rows.filter(({ treatment }) => treatment.kind !== 'not-ours')
  const areas = new Set(ours.map(({ area }) => area))
  const here = new Set(rows.filter(({ area }) => areas.has(area)).map(({ type }) => type))
  const types = new Set(ours.map(({ type }) => type))
  return {
    area: partsBy(rows, 'area', name => areas.has(name)),
    type: partsBy(rows, 'type', name => types.has(name) || !here.has(name)),
  }
}

export const scopeOf = (parts: ReturnType<typeof scopeParts>): Scope => ({
  area: [...namesOf(parts.area)],
  type: [...namesOf(parts.type)],
})

const isIn = ({ area, type }: Row, scope: Scope) => scope.area.includes(area) && scope.type.includes(type)

/**
 * The rows that another scope changes: `out` are not the team's any more, `back` are to be decided on again. A row that
 * a person said is not ours inside the scope stays so.
 */
export function rescope<T extends Row>(
  rows: readonly T[],
  before: Scope,
  after: Scope,
): { readonly out: readonly T[]; readonly back: readonly T[] } {
  const isNotOurs = ({ treatment }: T) => treatment.kind === 'not-ours'
  return {
    out: rows.filter(row => !isNotOurs(row) && !isIn(row, after)),
    back: rows.filter(row => isNotOurs(row) && !isIn(row, before) && isIn(row, after)),
  }
}

const notOurs = (field: ScopeField, text: string): Rule => ({
  when: [{ field, is: 'is', text }],
  treat: { kind: 'not-ours' },
})

const same = (a: Rule, b: Rule) => JSON.stringify([a.when, a.treat]) === JSON.stringify([b.when, b.treat])

/** "Cost centre is not A and is not B: not ours", which one more cost centre of the team joins. */
const leavesOut = ({ when, treat }: Rule, field: ScopeField) =>
  treat.kind === 'not-ours' &&
  when.length > 0 &&
  when.every(condition => condition.field === field && condition.is === 'is-not')

/** The rules for the next file, so that it falls under the same scope. */
export function rescopeRules(rules: readonly Rule[], before: Scope, after: Scope): readonly Rule[] {
  return (['area', 'type'] as const).reduce<readonly Rule[]>((so, field) => {
    const gone = before[field].filter(name => !after[field].includes(name))
    const came = after[field].filter(name => !before[field].includes(name))
    const added = gone.map(name => notOurs(field, name)).filter(rule => !so.some(other => same(other, rule)))
    const kept = so.filter(rule => !came.some(name => same(rule, notOurs(field, name))))
    const joined = came.map(text => ({ field, is: 'is-not' as const, text }))
    return [
      ...added,
      ...kept.map(rule => (leavesOut(rule, field) ? { ...rule, when: [...rule.when, ...joined] } : rule)),
    ]
  }, rules)
}

/** A complete file is complete for what is the team's: it then settles months of that alone. */
export function rescopeHolds(
  holds: LedgerHolds,
  parts: ReturnType<typeof scopeParts>,
  after: Scope,
): LedgerHolds {
  if (holds.kind !== 'complete') return holds
  const of = (field: ScopeField) =>
    parts[field].every(({ name }) => after[field].includes(name)) ? [] : [...after[field]]
  return { ...holds, areas: of('area'), types: of('type') }
}
