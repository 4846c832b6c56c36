import { expect, test } from 'vitest'
import { rebaseRules } from '#core/ledger/rebaseRules.ts'
import type { Rule } from '#core/ledger/rules.ts'

const notOurs = { kind: 'not-ours' } as const
const open = { kind: 'open' } as const
const cloud = { kind: 'new-cost', category: 'cloud', spending: 'resource' } as const
const rule = (text: string, treat: Rule['treat']): Rule => ({
  when: [{ field: 'type', is: 'is', text }],
  treat,
})
const others = (...texts: readonly string[]): Rule => ({
  when: texts.map(text => ({ field: 'area', is: 'is-not', text })),
  treat: notOurs,
})
const base = [others('A'), rule('IT', cloud), rule('Rent', cloud)]

test('without other proposals the edits stay as they are', () => {
  const rules = [rule('Fuel', notOurs), ...base.slice(1)]
  expect(rebaseRules({ base, rules }, base)).toEqual(rules)
})

test('when one more cost centre is ours, what was changed, removed and added stays', () => {
  const rules = [rule('Fuel', notOurs), others('A'), rule('IT', notOurs)]
  const proposed = [others('A', 'B'), rule('IT', cloud), rule('Rent', cloud), rule('Print', cloud)]
  expect(rebaseRules({ base, rules }, proposed)).toEqual([
    rule('Fuel', notOurs),
    others('A', 'B'),
    rule('IT', notOurs),
    rule('Print', cloud),
  ])
})

test('a rule that nobody touched follows its new proposal, and one that was added is there once', () => {
  const rules = [rule('Print', notOurs), ...base]
  const proposed = [others('B'), rule('IT', open), rule('Print', cloud)]
  expect(rebaseRules({ base, rules }, proposed)).toEqual([
    rule('Print', notOurs),
    others('B'),
    rule('IT', open),
  ])
})
