import type { Rule } from './rules.ts'

/** Rules as somebody edited them, and those that the edits were made on. */
export interface EditedRules {
  readonly base: readonly Rule[]
  readonly rules: readonly Rule[]
}

const keyOf = ({ when }: Rule) => JSON.stringify(when)
const treatOf = ({ treat }: Rule) => JSON.stringify(treat)

const alike = (a: readonly Rule[], b: readonly Rule[]) =>
  a.length === b.length &&
  a.every((rule, i) => {
    const other = b[i]
    return other !== undefined && keyOf(rule) === keyOf(other) && treatOf(rule) === treatOf(other)
  })

/**
 * Edits as they stand on other proposals, such as those after a cost centre joined: what was said of a rule that is still
 * proposed stays said, one that was removed stays away, and one that was added stays first.
 */
export function rebaseRules({ base, rules }: EditedRules, proposed: readonly Rule[]): Rule[] {
  if (alike(base, proposed)) return [...rules]
  const before = new Map(base.map(rule => [keyOf(rule), treatOf(rule)]))
  const after = new Map(rules.map(rule => [keyOf(rule), rule]))
  const kept = proposed.flatMap(rule => {
    const was = before.get(keyOf(rule))
    if (was === undefined) return after.has(keyOf(rule)) ? [] : [rule]
    const edited = after.get(keyOf(rule))
    if (!edited) return []
    return treatOf(edited) === was ? [rule] : [edited]
  })
  return [...rules.filter(rule => !before.has(keyOf(rule))), ...kept]
}
