import { newRow } from '#core/records/fields.ts'
import { LedgerFile, ledgerFileVersion } from '#core/records/ledgerFile.ts'
import { LedgerRow, ledgerRowDefaults, ledgerRowVersion } from '#core/records/ledgerRow.ts'
import { LedgerRule, ledgerRuleDefaults, ledgerRuleVersion } from '#core/records/ledgerRule.ts'
import { Settlement, settlementVersion } from '#core/records/settlement.ts'
import { day, TEAM_ID, type Overrides } from './builders.ts'

export const aLedgerFile = (overrides: Overrides<typeof LedgerFile> = {}): LedgerFile =>
  LedgerFile.parse({
    ...newRow(ledgerFileVersion),
    id: 'ledger-file-1',
    team: TEAM_ID,
    name: 'spend.csv',
    at: '2026-07-01T09:00:00.000Z',
    holds: { kind: 'over', amount: 25_000_00 },
    rows: 1,
    added: 1,
    sum: 30_000_00,
    ...overrides,
  })

/** A payment of £30,000 to a supplier in May 2026 that is not decided yet. */
export const aLedgerRow = (overrides: Overrides<typeof LedgerRow> = {}): LedgerRow =>
  LedgerRow.parse({
    ...newRow(ledgerRowVersion),
    ...ledgerRowDefaults,
    id: 'ledger-row-1',
    team: TEAM_ID,
    file: 'ledger-file-1',
    row: 2,
    nth: 1,
    date: '2026-05-12',
    supplier: 'Rushmoor Digital Ltd',
    description: 'Hosting',
    area: 'DIGITAL SERVICE',
    type: 'IT',
    reference: '1001',
    money: { net: 30_000_00, vat: { kind: 'not-stated' } },
    ...overrides,
  })

/** What a person says of a row. */
export const decided = { on: day('2026-12-31'), by: 'Delivery manager', why: 'Named on the invoice' }

export const aLedgerRule = (overrides: Overrides<typeof LedgerRule> = {}): LedgerRule =>
  LedgerRule.parse({
    ...newRow(ledgerRuleVersion),
    ...ledgerRuleDefaults,
    id: 'ledger-rule-1',
    team: TEAM_ID,
    order: 0,
    treat: { kind: 'not-ours' },
    ...overrides,
  })

/** Settles a cost item with one ledger row of £30,000. */
export const aSettlement = (overrides: Overrides<typeof Settlement> = {}): Settlement =>
  Settlement.parse({
    ...newRow(settlementVersion),
    id: 'settlement-1',
    team: TEAM_ID,
    targets: [{ kind: 'item', item: 'item-1' }],
    rows: [{ row: 'ledger-row-1', amount: 30_000_00, date: '2026-05-12' }],
    ...overrides,
  })
