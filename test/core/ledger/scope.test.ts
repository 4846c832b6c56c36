import { expect, test } from 'vitest'
import type { Rule } from '#core/ledger/rules.ts'
import { rescope, rescopeHolds, rescopeRules, scopeOf, scopeParts } from '#core/ledger/scope.ts'
import { day, pence } from '#test/support/builders.ts'
import { aLedgerRow } from '#test/support/ledgerBuilders.ts'

const row = (id: string, area: string, type: string, kind: 'open' | 'not-ours' = 'open') =>
  aLedgerRow({ id, area, type, treatment: { kind } })
const rows = [
  row('it', 'DIGITAL', 'IT'),
  row('travel', 'DIGITAL', 'Travel', 'not-ours'),
  row('rent', 'ESTATES', 'Rent', 'not-ours'),
  row('more', 'DATA', 'IT'),
  row('judged', 'DATA', 'IT', 'not-ours'),
]
const scope = scopeOf(scopeParts(rows))
const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id)

test('a cost centre or kind of expense is ours where any of its rows is, with what its rows come to', () => {
  const { area, type } = scopeParts(rows)
  expect(area).toMatchObject([
    { name: 'DIGITAL', ours: true, rows: 2, sum: 60_000_00 },
    { name: 'ESTATES', ours: false, rows: 1 },
    { name: 'DATA', ours: true, rows: 2 },
  ])
  expect(type.map(({ name, ours }) => [name, ours])).toEqual([
    ['IT', true],
    ['Travel', false],
    ['Rent', true],
  ])
})

test('rows leave with their cost centre or kind, and come back with it; what a person said stays', () => {
  const after = { area: ['DIGITAL', 'ESTATES'], type: ['IT', 'Rent'] }
  expect(ids(rescope(rows, scope, after).out)).toEqual(['more'])
  expect(ids(rescope(rows, scope, after).back)).toEqual(['rent'])
  const types = { area: scope.area, type: ['IT', 'Rent', 'Travel'] }
  expect(ids(rescope(rows, scope, types).back)).toEqual(['travel'])
  expect(rescope(rows, scope, scope)).toEqual({ out: [], back: [] })
})

test('the rules say the same of the next file', () => {
  const isNot = (text: string) => ({ field: 'area', is: 'is-not', text }) as const
  const first: Rule = { when: [isNot('DIGITAL'), isNot('DATA')], treat: { kind: 'not-ours' } }
  const it: Rule = {
    when: [{ field: 'type', is: 'is', text: 'IT' }],
    treat: { kind: 'settles-items', category: 'cloud' },
  }
  const after = { area: ['DIGITAL', 'ESTATES'], type: scope.type }
  const data: Rule = { when: [{ field: 'area', is: 'is', text: 'DATA' }], treat: { kind: 'not-ours' } }
  const changed = rescopeRules([first, it], scope, after)
  expect(changed).toEqual([data, { ...first, when: [...first.when, isNot('ESTATES')] }, it])
  const back = rescopeRules(changed, after, { area: ['DIGITAL', 'ESTATES', 'DATA'], type: scope.type })
  expect(back).not.toContainEqual(data)
  expect(rescopeRules([first, it], scope, scope)).toEqual([first, it])
})

test('a complete file is complete for what is ours, and for all of it where nothing is left out', () => {
  const holds = {
    kind: 'complete',
    areas: [],
    types: [],
    from: day('2026-05-01'),
    to: day('2026-05-31'),
  } as const
  const parts = scopeParts(rows)
  const all = { area: ['DIGITAL', 'ESTATES', 'DATA'], type: ['IT', 'Travel', 'Rent'] }
  const mutable = { ...holds, areas: [...holds.areas], types: [...holds.types] }
  expect(rescopeHolds(mutable, parts, { ...all, area: ['DIGITAL'] })).toEqual({
    ...holds,
    areas: ['DIGITAL'],
  })
  expect(rescopeHolds(mutable, parts, all)).toEqual(holds)
  const large = { kind: 'over', amount: pence(25_000_00) } as const
  expect(rescopeHolds(large, parts, all)).toBe(large)
})
