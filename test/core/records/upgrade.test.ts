import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Upgrade } from '#core/records/fields.ts'
import { recordNames, records } from '#core/records/registry.ts'
import { ADDED, schemaVersion, upgradeRow } from '#core/records/upgrade.ts'
import { aSupplier } from '#test/support/builders.ts'

test('a row of today’s version is as it was, unknown fields and all', () => {
  const row = { ...aSupplier(), colour: 'blue' }
  expect(upgradeRow('supplier', row)).toEqual({ ok: true, value: row })
})

test('a row that a newer version wrote is refused', () => {
  expect(upgradeRow('supplier', { ...aSupplier(), v: 2 })).toEqual({
    ok: false,
    error: { code: 'newer-version', record: 'supplier', version: 2, known: 1 },
  })
})

test('each record’s upgrades lead, one by one, to the version that it is written in, and say why', () => {
  for (const name of recordNames) {
    const { upgrades, version } = records[name]
    const steps: readonly Upgrade[] = upgrades
    expect(
      steps.map(step => step.to),
      name,
    ).toEqual(steps.map((_, i) => i + 2))
    expect(steps.length + 1, name).toBe(version)
    for (const step of steps) expect(step.why).not.toBe('')
  }
})

test('the database’s version counts every upgrade, and every release that added records', () => {
  const upgrades = recordNames.reduce((sum, name) => sum + records[name].upgrades.length, 0)
  expect(schemaVersion).toBe(1 + ADDED.length + upgrades)
  // Those of the ledger, those of retros, and pots.
  expect(ADDED).toHaveLength(3)
})

/** Two steps that no release has had: whole words for sizes, then a contact. */
const invented: readonly Upgrade[] = [
  { to: 2, why: 'sizes in words', up: ({ size, ...row }) => ({ ...row, bigness: size }) },
  { to: 3, why: 'whom to ask', up: row => ({ ...row, contact: `ask ${String(row.name)}` }) },
]

beforeEach(() => vi.resetModules())
afterEach(() => vi.doUnmock('#core/records/supplier.ts'))

test('an older row goes through every step after its own version, in order, and loses nothing', async () => {
  vi.doMock('#core/records/supplier.ts', async original => ({
    ...(await original<object>()),
    supplierVersion: 3,
    supplierUpgrades: invented,
  }))
  const later = await import('#core/records/upgrade.ts')
  expect(later.schemaVersion).toBe(schemaVersion + invented.length)
  const first = { ...aSupplier({ size: 'small' }), colour: 'blue' }
  const upgraded = later.upgradeRow('supplier', first)
  expect(upgraded.ok && upgraded.value).toMatchObject({
    v: 3,
    bigness: 'small',
    contact: 'ask Acme Research',
    colour: 'blue',
    hlc: first.hlc,
  })
  const second = later.upgradeRow('supplier', { ...first, v: 2 })
  expect(second.ok && second.value).toMatchObject({ v: 3, size: 'small', contact: 'ask Acme Research' })
})
