import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { LARGEST } from '#core/money.ts'
import { schemaVersion } from '#core/records/upgrade.ts'
import { recordNames } from '#core/records/registry.ts'
import { canonicalJson } from '#exchange/backup/canonical.ts'
import { parseFile, writeChecked } from '#exchange/backup/checkedFile.ts'
import { isLocked, readBackup } from '#exchange/backup/readBackup.ts'
import { writeBackup } from '#exchange/backup/writeBackup.ts'
import { aCostItem, aSupplier, aTeam } from '#test/support/builders.ts'
import { oneOfEach } from './rows.ts'

const header = { made: '2026-11-22T09:00:00.000Z', device: 'device-1' }
const plain = await writeBackup(oneOfEach, header)
const code = async (text: string, passphrase?: string) => {
  const read = await readBackup(text, { passphrase })
  return read.ok ? 'ok' : read.error.code
}
/** A backup whose content is made up, with a checksum that fits. */
const madeUp = (content: Record<string, unknown>) =>
  writeChecked({ format: 'sprintworth-backup', schema: 1, ...header, rows: {}, ...content })

test('what was written is read back', async () => {
  const read = await readBackup(plain)
  expect(read).toEqual({
    ok: true,
    value: { schema: schemaVersion, ...header, locked: false, rows: oneOfEach, upgraded: 0 },
  })
})

test('a locked backup opens with its passphrase only, and holds nothing readable', async () => {
  const secret = aSupplier({ name: 'A very particular supplier' })
  const text = await writeBackup({ supplier: [secret] }, { ...header, passphrase: 'ﬁve words' })
  expect(text).not.toContain('particular')
  expect(JSON.parse(text)).toMatchObject({ lock: { rounds: 600_000, cipher: 'AES-GCM-256' } })
  expect([isLocked(text), isLocked(plain), isLocked('')]).toEqual([true, false, false])
  expect(await code(text)).toBe('backup-passphrase-needed')
  expect(await code(text, 'another')).toBe('backup-passphrase')
  // The ligature and the two letters are the same passphrase.
  const read = await readBackup(text, { passphrase: 'five words' })
  expect(read).toMatchObject({ ok: true, value: { locked: true, rows: { supplier: [secret] } } })
  const again = await writeBackup({ supplier: [secret] }, { ...header, passphrase: 'five words' })
  expect(JSON.parse(again)).not.toMatchObject({ data: JSON.parse(text).data })
})

test('a lock whose header was changed, with a checksum made to fit, does not open', async () => {
  const file = JSON.parse(await writeBackup(oneOfEach, { ...header, passphrase: 'five words' }))
  const { checksum: _, ...content } = file
  expect(await code(await writeChecked({ ...content, device: 'another' }), 'five words')).toBe(
    'backup-passphrase',
  )
  const weak = { ...content, lock: { ...content.lock, rounds: 1000 } }
  expect(await code(await writeChecked(weak), 'five words')).toBe('backup-shape')
})

test('a file cut short, edited, of another kind, newer or not complete is refused', async () => {
  expect(await code(plain.slice(0, -20))).toBe('file-not-json')
  expect(await code('')).toBe('file-not-json')
  expect(await code('['.repeat(100_000) + ']'.repeat(100_000))).toBe('file-not-json')
  expect(await code('[]')).toBe('file-not-ours')
  expect(await code('{"format":"sprintworth-copy"}')).toBe('file-not-ours')
  expect(parseFile('{"format":"sprintworth-copy"}', 'sprintworth-backup')).toMatchObject({
    error: { expected: 'backup', given: 'copy' },
  })
  expect(await code(plain.replace('Apply for a place', 'Apply for a plaice'))).toBe('file-checksum')
  expect(await code(await madeUp({ schema: 99 }))).toBe('backup-newer')
  expect(await code(await madeUp({ rows: [] }))).toBe('backup-shape')
  expect(await code(await madeUp({ made: 'yesterday' }))).toBe('backup-shape')
})

test('rows are checked: unknown records, newer rows, wrong fields and ids that are there twice', async () => {
  const supplier = aSupplier()
  expect(await code(await madeUp({ rows: { wallet: [] } }))).toBe('backup-unknown-record')
  expect(await code(await madeUp({ rows: { supplier: [{ ...supplier, v: 99 }] } }))).toBe('backup-newer')
  expect(await code(await madeUp({ rows: { supplier: [supplier, supplier] } }))).toBe('backup-row-twice')
  const read = await readBackup(
    await madeUp({ rows: { costItem: [aCostItem(), { ...aCostItem({ id: 'b' }), standing: 'maybe' }] } }),
  )
  expect(read).toEqual({
    ok: false,
    error: { code: 'backup-row', record: 'costItem', number: 2, field: 'standing' },
  })
  expect(await code(await madeUp({ rows: { supplier: [{}] } }))).toBe('backup-row')
})

test('a team whose money could not be added up is refused by its name, unless the rows are removed ones', async () => {
  const large = aCostItem({ money: { net: LARGEST, vat: { kind: 'not-stated' } } })
  const rows = { team: [aTeam()], costItem: [large] }
  expect(await readBackup(await madeUp({ rows }))).toEqual({
    ok: false,
    error: { code: 'backup-too-large', name: aTeam().name },
  })
  const removed = { ...rows, costItem: [{ ...large, deleted: 1 as const }] }
  expect((await readBackup(await madeUp({ rows: removed }))).ok).toBe(true)
})

test('fields that this version does not know are kept', async () => {
  const supplier = { ...aSupplier(), later: { deep: [1, null, 'x'] } }
  const read = await readBackup(await writeBackup({ supplier: [supplier] }, header))
  expect(read.ok && read.value.rows.supplier).toEqual([supplier])
})

test('any rows come back as they were, in any order of their keys', async () => {
  const json = fc.jsonValue({ maxDepth: 3 })
  const key = fc.string({ minLength: 1 }).filter(name => name !== '__proto__')
  const rows = fc.array(
    fc.record({
      name: fc.string({ minLength: 1 }).filter(s => s.trim() === s && s !== ''),
      extra: fc.dictionary(key, json),
    }),
    { maxLength: 5 },
  )
  await fc.assert(
    fc.asyncProperty(rows, async list => {
      const supplier = list.map(({ name, extra }, i) => ({ ...aSupplier({ id: `s${i}`, name }), extra }))
      const text = await writeBackup({ supplier }, header)
      const shuffled = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse()))
      for (const file of [text, shuffled]) {
        const read = await readBackup(file)
        expect(read.ok && JSON.stringify(read.value.rows.supplier)).toBe(JSON.stringify(supplier))
      }
    }),
    { numRuns: 50 },
  )
})

test('one changed character anywhere is noticed, or changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: plain.length - 1 }),
      fc.constantFrom('x', '0', '"', '}', ' '),
      async (at, char) => {
        const read = await readBackup(plain.slice(0, at) + char + plain.slice(at + 1))
        if (read.ok) expect(read.value.rows).toEqual(oneOfEach)
        else expect(read.error.code).toMatch(/^file-|^backup-newer/)
      },
    ),
  )
})

test('canonical JSON does not depend on the order of keys', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}')
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), value => {
      const turned = Object.fromEntries(Object.entries(value).reverse())
      expect(canonicalJson(turned)).toBe(canonicalJson(value))
    }),
  )
})

const fixture = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../../fixtures/backups', name), 'utf8')

test.each([
  ['schema-1.json', undefined],
  ['schema-1-locked.json', 'four words of nonsense'],
])('%s, made by the first release, opens for ever', async (name, passphrase) => {
  const read = await readBackup(fixture(name), { passphrase })
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const { rows } = read.value
  expect(recordNames.map(record => [record, rows[record].length])).toEqual([
    ['workspace', 1],
    ['team', 1],
    ['calendar', 1],
    ['supplier', 2],
    ['rate', 2],
    ['allocation', 2],
    ['absence', 1],
    ['costItem', 2],
    ['sprint', 1],
    ['deliverable', 1],
    ['effort', 1],
    ['metric', 1],
    ['outcome', 1],
    ['contribution', 1],
    ['reading', 2],
    // Came with a later release.
    ['ledgerFile', 0],
    ['ledgerRow', 0],
    ['ledgerRule', 0],
    ['settlement', 0],
    ['retro', 0],
    ['vote', 0],
    ['decision', 0],
    ['pot', 0],
  ])
  expect(rows.team[0]?.['laterField']).toEqual({ kept: [1, 'two', null] })
  expect(rows.supplier[1]?.deleted).toBe(1)
  expect(rows.costItem[1]?.money).toEqual({
    net: -120000,
    vat: { kind: 'stated', vat: -24000, recoverable: -24000 },
  })
  expect(rows.rate[1]?.price).toMatchObject({ kind: 'derived', salary: 5_000_000, daysWorked: 220 })
  expect(rows.sprint[0]?.sealed).toMatchObject({ total: 150, declined: 160, workingDays: 10 })
})
