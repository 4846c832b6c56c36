import { expect, test } from 'vitest'
import { judgeBy } from '#core/ledger/judge.ts'
import { estimatedOf } from '#core/ledger/estimated.ts'
import { planImport } from '#core/ledger/planImport.ts'
import { proposeRules } from '#core/ledger/proposeRules.ts'
import type { Rule } from '#core/ledger/rules.ts'
import { sayTheSame, tellingWords } from '#core/ledger/words.ts'
import type { CostItem } from '#core/records/costItem.ts'
import { aCostItem, aSupplier, day, teamData, type Overrides } from '#test/support/builders.ts'
import { aLedgerRow, aSettlement } from '#test/support/ledgerBuilders.ts'

const nothing = { items: [], buysPeople: false }
const newCost: readonly Rule[] = [
  { when: [], treat: { kind: 'new-cost', category: 'cloud', spending: 'resource' } },
]
const cloud = aSupplier({ id: 'cloud', name: 'Example Cloud Ltd' })
const estimate = (over: Overrides<typeof CostItem> = {}) =>
  aCostItem({
    id: 'item-1',
    description: 'Cloud hosting for April',
    supplier: 'cloud',
    category: 'cloud',
    money: { net: 1_250_40, vat: { kind: 'stated', vat: 250_08, recoverable: 0 } },
    when: { kind: 'date', date: '2026-04-30' },
    ...over,
  })
const row = (over: Parameters<typeof aLedgerRow>[0] = {}) =>
  aLedgerRow({
    date: '2026-04-30',
    supplier: 'EXAMPLE CLOUD',
    description: '',
    type: 'IT hosting',
    money: { net: 1_250_40, vat: { kind: 'not-stated' } },
    ...over,
  })
const judged = (payment: ReturnType<typeof row>, items = [estimate()], over = {}) =>
  judgeBy(newCost, estimatedOf(teamData({ costItems: items, suppliers: [cloud], ...over })))(payment)

test('a payment to the supplier of an open estimate is never proposed as new cost, and says why', () => {
  expect(judged(row())).toMatchObject({
    treat: { kind: 'settles-items', category: 'cloud' },
    doubt: { kind: 'estimate', named: 'supplier', by: 'days', item: { amount: 1_500_48 } },
  })
  const later = { date: day('2026-07-10') }
  expect(judged(row(later))).toMatchObject({ doubt: { by: 'amount' } })
  expect(
    judged(row({ ...later, money: { net: 9_000_00, vat: { kind: 'not-stated' } } })).doubt,
  ).toBeUndefined()
  expect(judged(row({ supplier: 'Somebody else' })).treat?.kind).toBe('new-cost')
})

test('the same words count as the supplier does: in the description, or of it', () => {
  const unnamed = { supplier: undefined, description: 'Cimex, discovery' }
  expect(judged(row({ supplier: 'CIMEX LTD' }), [estimate(unnamed)]).doubt).toMatchObject({
    named: 'supplier',
  })
  const described = row({ supplier: 'A reseller', description: 'Hosting, cloud: April 2026' })
  expect(judged(described).doubt).toMatchObject({ named: 'description' })
})

test('of several estimates the closest amount is named', () => {
  const far = estimate({ id: 'far', money: { net: 9_000_00, vat: { kind: 'not-stated' } } })
  expect(judged(row(), [far, estimate()]).doubt).toMatchObject({ item: { id: 'item-1' } })
})

test('what is settled, reconciled or came from the ledger is no open estimate', () => {
  const settlements = [aSettlement({ targets: [{ kind: 'item', item: 'item-1' }] })]
  expect(judged(row(), [estimate()], { settlements }).treat?.kind).toBe('new-cost')
  expect(judged(row(), [estimate({ standing: 'reconciled' })]).treat?.kind).toBe('new-cost')
  expect(judged(row(), [estimate({ ledgerRow: 'x', standing: 'reconciled' })]).treat?.kind).toBe('new-cost')
  expect(judged(row(), [estimate({ standing: 'accrued' })]).doubt).toBeDefined()
})

test('a row that reads like staff waits under a rule of new cost, unless the rule itself speaks of staff', () => {
  const agency = row({ supplier: 'Hays', description: 'Agency staff' })
  expect(judged(agency)).toMatchObject({ treat: { kind: 'settles-staff', engagement: 'contractor' } })
  const [all] = newCost
  if (!all) throw new Error('No rule')
  const own: Rule = { ...all, when: [{ field: 'description', is: 'contains', text: 'agency staff' }] }
  expect(judgeBy([own], nothing)(agency).treat?.kind).toBe('new-cost')
})

test('one odd row does not make its kind of expense staff’s; most rows and most money do', () => {
  const kind = (description: string, net: number) =>
    row({
      type: 'Accommodation and Utilities',
      description,
      supplier: 'S',
      money: { net, vat: { kind: 'not-stated' } },
    })
  const odd = [kind('Temporary staff', 100_00), kind('Rent', 90_00), kind('Heat', 80_00)]
  const rules = proposeRules(odd, [], nothing)
  expect(rules.map(({ treat }) => treat.kind)).toEqual(['new-cost'])
  expect(odd.map(each => judgeBy(rules, nothing)(each).treat?.kind)).toEqual([
    'settles-staff',
    'new-cost',
    'new-cost',
  ])
  const little = [kind('Agency', 1_00), kind('Agency', 1_00), kind('Rent', 90_00)]
  expect(proposeRules(little, [], nothing).map(({ treat }) => treat.kind)).toEqual(['new-cost'])
  const most = [kind('Agency', 100_00), kind('Agency', 100_00), kind('Rent', 90_00)]
  expect(proposeRules(most, [], nothing).map(({ treat }) => treat.kind)).toEqual(['settles-staff'])
})

test('a plan names the rows that wait so that nothing counts twice', () => {
  const estimated = estimatedOf(teamData({ costItems: [estimate()], suppliers: [cloud] }))
  const plan = planImport([{ row: row() }, { row: row({ supplier: 'Other' }) }], newCost, estimated)
  expect(plan.by['new-cost'].rows).toBe(1)
  expect(plan.by.waiting).toEqual({ rows: 1, sum: 1_250_40 })
  expect(plan.doubts).toEqual({ rows: 1, sum: 1_250_40 })
  expect(plan.doubted).toMatchObject([{ row: { supplier: 'EXAMPLE CLOUD' }, doubt: { kind: 'estimate' } }])
})

test('words that tell nothing are left out', () => {
  expect(tellingWords('The Example Cloud Company Ltd, invoice 123 for April')).toEqual(['example', 'cloud'])
  expect(sayTheSame(['cloud'], ['example', 'cloud'])).toBe(true)
  expect(sayTheSame([], ['cloud'])).toBe(false)
  expect(sayTheSame(['rent'], ['cloud'])).toBe(false)
})

test('an estimate of which some days are settled with its kind of money is open until all of them are', () => {
  const april = { kind: 'items' as const, category: 'cloud' as const, from: day('2026-04-01') }
  const items = [estimate({ when: { kind: 'period', from: day('2026-04-20'), to: day('2026-05-20') } })]
  const to = (last: string) => ({ settlements: [aSettlement({ targets: [{ ...april, to: day(last) }] })] })
  expect(judged(row({ date: '2026-05-20' }), items, to('2026-04-30')).doubt).toMatchObject({
    kind: 'estimate',
  })
  expect(judged(row({ date: '2026-05-20' }), items, to('2026-05-31')).doubt).toBeUndefined()
})
