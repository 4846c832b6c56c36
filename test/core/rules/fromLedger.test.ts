import { expect, test } from 'vitest'
import { checkFromLedger } from '#core/rules/fromLedger.ts'
import { aCostItem } from '#test/support/builders.ts'
import { aLedgerRow } from '#test/support/ledgerBuilders.ts'

const row = aLedgerRow({ treatment: { kind: 'new-cost', item: 'item-1' } })
const born = aCostItem({
  id: 'item-1',
  category: 'cloud',
  money: row.money,
  when: { kind: 'date', date: row.date },
  standing: 'reconciled',
  ledgerRow: row.id,
})
const issues = (item = born, origin: Partial<Parameters<typeof checkFromLedger>[1]> = {}) =>
  checkFromLedger(item, { before: born, row, ...origin }).map(({ path, code }) => `${path} ${code}`)

test('what the ledger does not say is free to change', () => {
  expect(issues()).toEqual([])
  expect(issues({ ...born, spending: 'capital', notes: 'Seen', description: 'Hosting for May' })).toEqual([])
  expect(issues(aCostItem({ id: 'own' }), { before: undefined, row: undefined })).toEqual([])
})

test('its amount, VAT, days, category and standing are those of its row', () => {
  const net = { ...born.money, net: aCostItem({ money: { net: 1, vat: { kind: 'not-stated' } } }).money.net }
  const { money: vat } = aCostItem({
    money: { net: 30_000_00, vat: { kind: 'stated', vat: 20_00, recoverable: 20_00 } },
  })
  const { when } = aCostItem({ when: { kind: 'period', from: '2026-05-01', to: '2026-05-31' } })
  const { when: other } = aCostItem({ when: { kind: 'date', date: '2026-05-13' } })
  expect(issues({ ...born, money: net })).toEqual(['money.net ledger-says-otherwise'])
  expect(issues({ ...born, money: vat })).toEqual(['money.net ledger-says-otherwise'])
  expect(issues({ ...born, when })).toEqual(['when.kind ledger-says-otherwise'])
  expect(issues({ ...born, when: other })).toEqual(['when.kind ledger-says-otherwise'])
  expect(issues({ ...born, category: 'travel', standing: 'estimated' })).toEqual([
    'category ledger-says-otherwise',
    'standing ledger-says-otherwise',
  ])
  expect(checkFromLedger({ ...born, money: net }, { before: born, row })).toMatchObject([
    { values: { row: 2 } },
  ])
})

test('VAT that the ledger states is as it states it, the recoverable part too', () => {
  const stated = (vat: number, recoverable: number) =>
    aCostItem({ money: { net: 100_00, vat: { kind: 'stated', vat, recoverable } } }).money
  const taxed = { ...row, money: stated(20_00, 5_00) }
  const item = { ...born, money: taxed.money }
  expect(issues(item, { before: item, row: taxed })).toEqual([])
  for (const money of [stated(20_00, 0), stated(25_00, 10_00)])
    expect(issues({ ...item, money }, { before: item, row: taxed })).toEqual([
      'money.net ledger-says-otherwise',
    ])
})

test('over the days of the service, where they are known', () => {
  const service = aCostItem({ when: { kind: 'period', from: '2026-04-01', to: '2026-05-31' } }).when
  if (service.kind !== 'period') throw new Error('No period')
  const served = { ...row, service: { from: service.from, to: service.to } }
  expect(issues({ ...born, when: service }, { row: served })).toEqual([])
  expect(issues(born, { row: served })).toEqual(['when.kind ledger-says-otherwise'])
})

test('it does not leave its row, and no other item is of that row', () => {
  expect(issues(aCostItem({ ...born, ledgerRow: undefined }))).toEqual(['ledgerRow item-from-ledger'])
  const second = { ...born, id: 'item-2' }
  expect(issues(second, { before: undefined })).toEqual(['ledgerRow item-of-no-row'])
  expect(issues(born, { row: undefined })).toEqual(['ledgerRow item-of-no-row'])
  expect(issues(born, { row: aLedgerRow() })).toEqual(['ledgerRow item-of-no-row'])
})
