import { expect, test } from 'vitest'
import { lineRates } from '#core/costing/lineRates.ts'
import { priceSpan } from '#core/costing/priceSpan.ts'
import { anAllocation, aRate, aSprint, keptLines, teamData } from '#test/support/builders.ts'

const data = teamData({
  allocations: [anAllocation({ from: '2026-06-01' })],
  rates: [
    aRate({ id: 'new', from: '2026-06-08', price: { kind: 'entered', day: 520_00 } }),
    aRate({ id: 'old', to: '2026-06-07' }),
  ],
})
const sprint = aSprint()
const priced = priceSpan(data, sprint)
const [line] = priced.kind === 'priced' ? priced.price.lines : []

test('a line shows the rates in force in its sprint, in their order', () => {
  expect(line && lineRates(data, sprint, line)).toEqual([500_00, 520_00])
})

test('a sealed line shows what its days cost then', () => {
  const sealed = aSprint({ sealed: keptLines() })
  expect(line && lineRates({ ...data, rates: [] }, sealed, line)).toEqual([510_00])
})

test('a cost item has no rate', () => {
  const item = {
    kind: 'item',
    item: 'i',
    description: 'Cloud',
    category: 'cloud',
    amount: line?.amount ?? 0,
    standing: 'estimated',
  } as Parameters<typeof lineRates>[2]
  expect(lineRates(data, sprint, item)).toEqual([])
})
