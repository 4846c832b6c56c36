import { expect, test } from 'vitest'
import { LARGEST } from '#core/money.ts'
import { checkRow } from '#core/rules/checkRow.ts'
import { isMessageId } from '#messages/catalogue.ts'
import { aDeliverable, aPot, aWorkspace, teamData } from '#test/support/builders.ts'

const data = teamData({ deliverables: [aDeliverable()], pots: [aPot()] })
const most = (year: number, amount = 10_000_00) => ({ year, amount })

test('a pot as it should be breaks no rule, nor does one beside it over the same days', () => {
  const other = aPot({ id: 'pot-2', limits: [most(2026)], deliverables: ['deliverable-1'] })
  expect(checkRow('pot', other, data)).toEqual([])
})

test.each([
  ['end-before-start', 'to', aPot({ to: '2026-03-31' })],
  ['not-above-zero', 'amount', aPot({ amount: 0 })],
  ['not-above-zero', 'limits.0.amount', aPot({ limits: [most(2026, 0)] })],
  ['pot-year-twice', 'limits.1.year', aPot({ limits: [most(2026), most(2026)] })],
  ['pot-year-outside', 'limits.0.year', aPot({ limits: [most(2027)] })],
  ['row-missing', 'deliverables.0', aPot({ deliverables: ['gone'] })],
  ['pots-too-large-together', 'amount', aPot({ amount: LARGEST / 4 + 1 })],
] as const)('%s: %s', (code, path, pot) => {
  expect(checkRow('pot', pot, data).map(issue => [issue.code, issue.path])).toEqual([[code, path]])
  expect(isMessageId(`issue.${code}`)).toBe(true)
})

test('a limit’s year starts in the month that the workspace says', () => {
  const pot = aPot({ from: '2026-09-01', to: '2026-09-30', limits: [most(2025)] })
  expect(checkRow('pot', pot, teamData({ workspace: aWorkspace({ financialYearStart: 10 }) }))).toEqual([])
  expect(checkRow('pot', pot, teamData()).map(({ code }) => code)).toEqual(['pot-year-outside'])
})
