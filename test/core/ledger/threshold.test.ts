import { expect, test } from 'vitest'
import { likelyThreshold } from '#core/ledger/threshold.ts'
import { pence } from '#test/support/builders.ts'

test('a file with a smaller row is not one of payments from that amount', () => {
  expect(likelyThreshold(pence(25_000_00))).toBe(25_000_00)
  expect(likelyThreshold(pence(24_999_99))).toBe(500_00)
  expect(likelyThreshold(pence(250_00))).toBe(250_00)
  expect(likelyThreshold(pence(249_99))).toBeUndefined()
  expect(likelyThreshold(undefined)).toBeUndefined()
})
