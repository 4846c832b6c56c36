import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { Condition } from '#core/records/ledgerRule.ts'
import type { Rule } from './rules.ts'

/** What a person said of the cost centres that a file is asked about; nothing yet where neither is given. */
export interface AreasSaid {
  readonly ours: readonly string[]
  /** None of them is the team's. */
  readonly none: boolean
}

const ofArea = ({ when }: Rule): Condition[] => when.filter(({ field }) => field === 'area')

/** The cost centres that somebody decided on before: rules name them, or rows of them are decided. */
export function knownAreas(
  rows: readonly Pick<LedgerRow, 'area' | 'treatment'>[],
  rules: readonly Rule[],
): ReadonlySet<string> {
  const decided = rows.flatMap(({ area, treatment }) => (treatment.kind === 'open' ? [] : [area]))
  return new Set([...decided, ...rules.flatMap(rule => ofArea(rule).map(({ text }) => text))])
}

/** The cost centres of a file that nobody was asked about; none where the file names no cost centre at all. */
export const areasToAsk = (areas: readonly string[], known: ReadonlySet<string>): string[] =>
  areas.some(area => area !== '') ? areas.filter(area => !known.has(area)) : []

const isNot = (text: string): Condition => ({ field: 'area', is: 'is-not', text })
const not = { kind: 'not-ours' } as const

/** "Cost centre is not A and is not B: not ours." */
const leavesOut = (rule: Rule) =>
  rule.treat.kind === 'not-ours' &&
  rule.when.length > 0 &&
  rule.when.every(({ field, is }) => field === 'area' && is === 'is-not')

/**
 * The remembered rules with what was said of the cost centres that they do not know. Until it is said, rows of those
 * cost centres stay open; then rows of those that are the team's fall under the other rules, and the rest is not ours.
 */
export function withAreas(
  remembered: readonly Rule[],
  known: ReadonlySet<string>,
  asked: readonly string[],
  { ours, none }: AreasSaid,
): Rule[] {
  if (asked.length === 0) return [...remembered]
  if (ours.length === 0 && !none)
    return [{ when: [...known].map(isNot), treat: { kind: 'open' } }, ...remembered]
  if (remembered.some(leavesOut))
    return remembered.map(rule =>
      leavesOut(rule) ? { ...rule, when: [...rule.when, ...ours.map(isNot)] } : rule,
    )
  if (ours.length === 0)
    return [
      ...asked.map((text): Rule => ({ when: [{ field: 'area', is: 'is', text }], treat: not })),
      ...remembered,
    ]
  return ours.length === asked.length
    ? [...remembered]
    : [{ when: [...known, ...ours].map(isNot), treat: not }, ...remembered]
}
