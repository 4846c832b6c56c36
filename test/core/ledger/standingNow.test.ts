import { expect, test } from 'vitest'
import { standingNow } from '#core/ledger/standingNow.ts'
import { aCostItem } from '#test/support/builders.ts'
import { aSettlement } from '#test/support/ledgerBuilders.ts'

test('a cost item that is settled stands as reconciled; any other as it was entered', () => {
  const standing = standingNow([aSettlement()])
  expect(standing(aCostItem({ id: 'item-1', standing: 'estimated' }))).toBe('reconciled')
  expect(standing(aCostItem({ id: 'other', standing: 'accrued' }))).toBe('accrued')
})
