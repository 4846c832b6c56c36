import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figuresOf } from '#core/figures.ts'
import { LARGEST } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { checkRow } from '#core/rules/checkRow.ts'
import { tooLargeTogether } from '#core/rules/together.ts'
import { isMessageId } from '#messages/catalogue.ts'
import { aCostItem, anAllocation, aRate, aSprint, day, keptLines, teamData } from '#test/support/builders.ts'
import { kase, type Case } from './cases.ts'

const FIFTH = Math.floor(LARGEST / 5)
const item = (id: string, net: number) => aCostItem({ id, money: { net, vat: { kind: 'not-stated' } } })
const derived = { kind: 'derived' as const, salary: LARGEST, onCosts: [], daysWorked: 220 }
const items = { code: 'items-too-large-together', path: 'money.net' }
const staff = { code: 'staff-too-large-together' }

const cases: readonly Case[] = [
  kase('a cost item that is large alone', 'costItem', item('a', LARGEST / 4), {}),
  kase('a credit that is too large', 'costItem', item('a', -LARGEST / 4 - 1), {}, items),
  kase(
    'a cost item that is too large with another',
    'costItem',
    item('a', FIFTH),
    { costItems: [item('a', 1), item('b', FIFTH)] },
    items,
  ),
  kase(
    'a cost item whose VAT makes it too large',
    'costItem',
    aCostItem({ money: { net: 1, vat: { kind: 'stated', vat: LARGEST / 4, recoverable: 0 } } }),
    {},
    items,
  ),
  kase(
    'a rate too large for the people of its role',
    'rate',
    aRate({ price: { kind: 'entered', day: FIFTH } }),
    {},
    { ...staff, path: 'price.day' },
  ),
  kase('such a rate of a role that nobody has', 'rate', aRate({ role: 'Nobody', price: derived }), {}),
  kase('a salary too large', 'rate', aRate({ price: derived }), {}, { ...staff, path: 'price.salary' }),
  kase(
    'a salary too large, paid by the day in post',
    'rate',
    aRate({ basis: 'day-in-post', price: derived }),
    {},
    { ...staff, path: 'price.salary' },
  ),
  kase(
    'people too many for the rate of their role',
    'allocation',
    anAllocation({ people: 10_000 }),
    { rates: [aRate({ price: { kind: 'entered', day: 1_000_000_00 } })] },
    { ...staff, path: 'people' },
  ),
  kase('ten thousand people at £1,000 a day', 'allocation', anAllocation({ people: 10_000 }), {
    rates: [aRate({ price: { kind: 'entered', day: 1_000_00 } })],
  }),
]

test.each(cases)('$what: refused where it could not be added up', ({ check, issues }) => {
  const found = check()
  expect(found).toEqual(issues)
  expect(found.filter(({ code }) => !isMessageId(`issue.${code}`))).toEqual([])
})

test('rows from elsewhere are measured by the same limits, kept lines too', () => {
  expect(tooLargeTogether(teamData())).toBe(false)
  expect(tooLargeTogether(teamData({ costItems: [item('a', LARGEST), item('b', -LARGEST)] }))).toBe(true)
  expect(tooLargeTogether(teamData({ rates: [aRate({ price: derived })] }))).toBe(true)
  const line = { kind: 'group', group: 'suppliers', standing: 'estimated', amount: LARGEST } as const
  const sealed = keptLines({ total: LARGEST, lines: [line] })
  expect(tooLargeTogether(teamData({ sprints: [aSprint({ sealed })] }))).toBe(true)
})

test('whatever the rules let through can be added up', () => {
  const net = fc.integer({ min: -LARGEST, max: LARGEST })
  fc.assert(
    fc.property(
      fc.array(net, { maxLength: 6 }),
      fc.integer({ min: 1, max: LARGEST }),
      fc.integer({ min: 1, max: 10_000 }),
      (nets, rate, people) => {
        const none: TeamData = teamData({ sprints: [aSprint()], costItems: [], allocations: [], rates: [] })
        const rates = [aRate({ price: { kind: 'entered', day: rate } })]
        const withItems = nets.reduce((data, amount, i) => {
          const row = item(`i${i}`, amount)
          const costItems = [...data.costItems, row]
          return checkRow('costItem', row, { ...data, costItems }).length === 0
            ? { ...data, costItems }
            : data
        }, none)
        const row = anAllocation({ people })
        const staffed = { ...withItems, rates, allocations: [row] }
        const data = checkRow('allocation', row, staffed).length === 0 ? staffed : withItems
        expect(() => figuresOf(data, day('2035-01-01'))).not.toThrow()
      },
    ),
  )
})
