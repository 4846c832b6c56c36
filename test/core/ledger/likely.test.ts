import { expect, test } from 'vitest'
import type { Candidate } from '#core/ledger/candidates.ts'
import type { Judged } from '#core/ledger/judge.ts'
import { likely } from '#core/ledger/likely.ts'
import type { OpenItem } from '#core/ledger/openItems.ts'
import type { Engagement } from '#core/records/rate.ts'
import { day, pence } from '#test/support/builders.ts'

const staff = (engagement: Engagement, from = '2026-05-01', to = '2026-05-31'): Candidate => ({
  target: { kind: 'staff', engagement, from: day(from), to: day(to) },
  estimate: pence(100_00),
})
const item = (id: string): Candidate => ({ target: { kind: 'item', item: id }, estimate: pence(100_00) })
const paysFor = (engagement: Engagement): Judged => ({ treat: { kind: 'settles-staff', engagement } })
const hosting: OpenItem = {
  id: 'a',
  description: 'Hosting',
  supplier: '',
  category: 'cloud',
  days: { from: day('2026-05-12'), to: day('2026-05-12') },
  amount: pence(100_00),
}
const looksLike = (id: string): Judged => ({
  treat: { kind: 'settles-items', category: 'cloud' },
  doubt: { kind: 'estimate', item: { ...hosting, id }, named: 'description', by: 'days' },
})
const offered = [item('a'), item('b'), staff('civil-servant'), staff('contractor')]

test('payments for contractors are proposed to settle the contractors of their month', () => {
  expect(likely([paysFor('contractor'), paysFor('contractor')], offered)).toEqual(offered[3]?.target)
})

test('payments that look like one cost item are proposed to settle it', () => {
  expect(likely([looksLike('b')], offered)).toEqual({ kind: 'item', item: 'b' })
})

test('nothing is proposed where payments differ, where two months could be meant, or where nothing is offered', () => {
  expect(likely([paysFor('contractor'), paysFor('civil-servant')], offered)).toBeUndefined()
  expect(likely([paysFor('contractor'), {}], offered)).toBeUndefined()
  expect(likely([looksLike('a'), looksLike('b')], offered)).toBeUndefined()
  const twoMonths = [...offered, staff('contractor', '2026-04-01', '2026-04-30')]
  expect(likely([paysFor('contractor')], twoMonths)).toBeUndefined()
  expect(likely([paysFor('supplier')], offered)).toBeUndefined()
  expect(likely([], offered)).toBeUndefined()
})
