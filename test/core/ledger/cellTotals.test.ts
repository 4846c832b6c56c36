import { expect, test } from 'vitest'
import { cellTotals } from '#core/ledger/cellTotals.ts'
import type { ReconciledCell } from '#core/ledger/reconcile.ts'
import { pence } from '#test/support/builders.ts'

const cell = (estimated: number, ledger: number): ReconciledCell => ({
  month: '2026-05',
  of: 'items:cloud',
  estimated: pence(estimated),
  ledger: pence(ledger),
  difference: pence(ledger - estimated),
  adjusted: pence(0),
  newCost: pence(ledger),
  notInLedger: pence(estimated),
  accrued: pence(0),
  beside: pence(0),
  counted: pence(ledger + estimated),
})

test('each column of some cells is added up by itself', () => {
  expect(cellTotals([cell(100, 30), cell(-20, 5)])).toEqual({
    estimated: 80,
    ledger: 35,
    difference: -45,
    adjusted: 0,
    newCost: 35,
    notInLedger: 80,
    accrued: 0,
    beside: 0,
    counted: 115,
  })
})

test('no cells come to nothing', () => {
  expect(new Set(Object.values(cellTotals([])))).toEqual(new Set([0]))
})
