import { expect, test } from 'vitest'
import { areasToAsk, knownAreas, withAreas } from '#core/ledger/areaRules.ts'
import { treatmentFor, type Rule } from '#core/ledger/rules.ts'
import { aLedgerRow } from '#test/support/ledgerBuilders.ts'

const isNot = (text: string) => ({ field: 'area', is: 'is-not', text }) as const
const first: Rule = { when: [isNot('DIGITAL')], treat: { kind: 'not-ours' } }
const it: Rule = {
  when: [{ field: 'type', is: 'is', text: 'IT' }],
  treat: { kind: 'new-cost', category: 'cloud', spending: 'resource' },
}
const fate = (area: string, rules: readonly Rule[]) => treatmentFor(aLedgerRow({ area }), rules)?.kind
const nothing = { ours: [], none: false }

test('a cost centre is known once its rows are decided or a rule names it', () => {
  const rows = [
    aLedgerRow({ area: 'A', treatment: { kind: 'not-ours' } }),
    aLedgerRow({ area: 'B', treatment: { kind: 'open' } }),
  ]
  const known = knownAreas(rows, [first])
  expect([...known]).toEqual(['A', 'DIGITAL'])
  expect(areasToAsk(['A', 'B', ''], known)).toEqual(['B', ''])
  expect(areasToAsk([''], known)).toEqual([])
})

test('until it is said whose a new cost centre is, its rows are not decided, whatever the rules say', () => {
  const known = new Set(['DIGITAL'])
  const rules = withAreas([first, it], known, ['DATA'], nothing)
  expect(fate('DATA', rules)).toBe('open')
  expect(fate('DIGITAL', rules)).toBe('new-cost')
  expect(fate('X', withAreas([], new Set(), ['X', 'Y'], nothing))).toBe('open')
  expect(withAreas([first, it], known, [], nothing)).toEqual([first, it])
})

test('once it is said, those of the team join its rules and the others are not ours', () => {
  const known = new Set(['DIGITAL'])
  const joined = withAreas([first, it], known, ['DATA', 'ESTATES'], { ours: ['DATA'], none: false })
  expect(['DIGITAL', 'DATA', 'ESTATES'].map(area => fate(area, joined))).toEqual([
    'new-cost',
    'new-cost',
    'not-ours',
  ])
  const none = withAreas([it], new Set(), ['DATA', 'ESTATES'], { ours: [], none: true })
  expect([fate('DATA', none), fate('ESTATES', none)]).toEqual(['not-ours', 'not-ours'])
  const before = withAreas([it], known, ['DATA', 'ESTATES'], { ours: ['DATA'], none: false })
  expect(['DIGITAL', 'DATA', 'ESTATES'].map(area => fate(area, before))).toEqual([
    'new-cost',
    'new-cost',
    'not-ours',
  ])
})
