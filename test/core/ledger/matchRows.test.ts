import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentKey, matchRows } from '#core/ledger/matchRows.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { aLedgerRow } from '#test/support/ledgerBuilders.ts'

const paid = (net: number) => aLedgerRow({ money: { net, vat: { kind: 'not-stated' } } })
const numbered = (rows: readonly LedgerRow[]): LedgerRow[] =>
  matchRows(rows, []).map(({ row, nth }, i) => ({ ...row, id: `stored-${i}`, nth }))

test('the nth identical row of a file is the nth that is stored', () => {
  const stored = numbered([paid(100), paid(100), paid(250)])
  const again = matchRows([paid(250), paid(100), paid(100), paid(100)], stored)
  expect(again.map(({ stored: match }) => match?.id)).toEqual(['stored-2', 'stored-0', 'stored-1', undefined])
  expect(again.map(({ nth }) => nth)).toEqual([1, 1, 2, 3])
})

test('white space and case make no difference; an amount, a day or a reference does', () => {
  const row = aLedgerRow()
  expect(contentKey({ ...row, supplier: ' rushmoor  DIGITAL ltd' })).toBe(contentKey(row))
  expect(contentKey({ ...row, reference: '1002' })).not.toBe(contentKey(row))
  const vat = { kind: 'stated', vat: 600_000, recoverable: 0 } as const
  expect(contentKey(aLedgerRow({ money: { net: row.money.net, vat } }))).not.toBe(contentKey(row))
})

test('importing a file, it again, or one that overlaps it adds each row once, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 4 })), fc.array(fc.nat({ max: 4 })), (first, second) => {
      const stored = numbered(first.map(paid))
      const added = matchRows(second.map(paid), stored).filter(({ stored: match }) => !match)
      for (const net of [0, 1, 2, 3, 4]) {
        const [a, b] = [first, second].map(list => list.filter(n => n === net).length)
        const here = added.filter(({ row }) => row.money.net === net).length
        expect(here).toBe(Math.max(0, (b ?? 0) - (a ?? 0)))
      }
    }),
  )
})

/** A line of a file with a net and a gross column, read as one of them. */
interface Line {
  readonly net: number
  readonly gross: number
}
const readAs =
  (column: keyof Line, prints = true) =>
  (line: Line) =>
    aLedgerRow({
      money: { net: line[column], vat: { kind: 'not-stated' } },
      ...(prints && { printed: `${line.net} ${line.gross}` }),
    })
const lines = [
  { net: 100, gross: 120 },
  { net: 120, gross: 144 },
  { net: 120, gross: 144 },
]

test('a row is known by its cells, whichever of them was taken for its amount', () => {
  const stored = numbered(lines.map(readAs('net')))
  const again = matchRows(lines.map(readAs('gross')), stored)
  expect(again.map(({ stored: match }) => match?.id)).toEqual(['stored-0', 'stored-1', 'stored-2'])
  expect(again.map(({ otherwise }) => otherwise)).toEqual([true, true, true])
})

test('a row from before cells were known that has another amount now is asked about, and is known where that is said', () => {
  const stored = numbered(lines.slice(0, 2).map(readAs('net', false)))
  const gross = [...lines, { net: 5, gross: 6 }].map(readAs('gross'))
  const asked = matchRows(gross, stored)
  // 120 is the gross of one and the net of the other: what says the same is taken first.
  expect(asked.map(({ stored: match }) => match?.id)).toEqual(['stored-1', undefined, undefined, undefined])
  expect(asked.map(({ like }) => like?.id)).toEqual([undefined, 'stored-0', undefined, undefined])
  const here = matchRows(gross, stored, 'here')
  expect(here.map(({ stored: match }) => match?.id)).toEqual(['stored-1', 'stored-0', undefined, undefined])
  expect(here.map(({ otherwise }) => otherwise)).toEqual([undefined, true, undefined, undefined])
})

test('lines of one invoice with other amounts are rows of their own, in a file and beside what is stored', () => {
  const first = lines.slice(0, 1)
  expect(matchRows(lines.map(readAs('net')), []).every(({ stored: match }) => !match)).toBe(true)
  const added = matchRows(lines.map(readAs('net')), numbered(first.map(readAs('net'))))
  expect(added.map(({ stored: match }) => match?.id)).toEqual(['stored-0', undefined, undefined])
})

test('whatever is read first and however, a file that comes again adds nothing, and one that overlaps only what is new', () => {
  const line = fc.record({ net: fc.nat({ max: 3 }), gross: fc.nat({ max: 3 }) })
  const how = fc.constantFrom('net' as const, 'gross' as const)
  fc.assert(
    fc.property(fc.array(line), fc.array(line), how, how, (before, more, first, second) => {
      const stored = numbered(before.map(readAs(first)))
      const again = matchRows(before.map(readAs(second)), stored)
      expect(new Set(again.map(({ stored: match }) => match?.id)).size).toBe(before.length)
      const both = matchRows([...before, ...more].map(readAs(second)), stored)
      expect(both.filter(({ stored: match }) => !match)).toHaveLength(more.length)
      const fresh = both.flatMap(({ row, nth, stored: match }) => (match ? [] : [{ ...row, nth }]))
      const keys = [...stored, ...fresh].map(row => `${contentKey(row)} ${row.nth}`)
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})

test('a payment that comes again in other words is asked about by its day, reference and amount, where it has a reference', () => {
  const stored = numbered([aLedgerRow({ supplier: 'CIMEX MEDIA LTD', printed: 'a' })])
  const again = { ...aLedgerRow({ supplier: 'Cimex Media Limited', description: 'Support' }), printed: 'b' }
  expect(matchRows([again], stored)[0]).toMatchObject({ like: { id: 'stored-0' } })
  expect(matchRows([again], stored)[0]?.stored).toBeUndefined()
  expect(matchRows([again], stored, 'here')[0]).toMatchObject({ stored: { id: 'stored-0' }, otherwise: true })
  for (const other of [{ date: '2026-05-13' }, { reference: '1002' }, { money: paid(1).money }])
    expect(
      matchRows([{ ...again, ...aLedgerRow({ supplier: 'Other', ...other }) }], stored)[0]?.like,
    ).toBeUndefined()
  // Without a reference nothing finds it but its words.
  const nameless = numbered([aLedgerRow({ reference: '' })])
  expect(matchRows([aLedgerRow({ reference: '', supplier: 'Other' })], nameless)[0]?.like).toBeUndefined()
  // A line of the same invoice in another cost centre stands beside the one that is here already.
  const [own, beside] = matchRows([aLedgerRow(), aLedgerRow({ area: 'ESTATES' })], numbered([aLedgerRow()]))
  expect([own?.stored?.id, own?.like, beside?.stored, beside?.like]).toEqual([
    'stored-0',
    undefined,
    undefined,
    undefined,
  ])
})
