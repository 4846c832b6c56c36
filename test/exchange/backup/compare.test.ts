import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Supplier } from '#core/records/supplier.ts'
import { compare } from '#exchange/backup/compare.ts'
import { aSupplier } from '#test/support/builders.ts'

const ids = (rows: readonly { incoming: { id: string } }[]) => rows.map(row => row.incoming.id)

test('tells what would be added, changed, is newer here, or is the same', () => {
  const here = ['b', 'c', 'd'].map(id => aSupplier({ id, hlc: '2' }))
  const backup = [
    aSupplier({ id: 'a', hlc: '1' }),
    aSupplier({ id: 'b', hlc: '3' }),
    aSupplier({ id: 'c', hlc: '1' }),
    aSupplier({ id: 'd', hlc: '2' }),
  ]
  const { added, changed, newerHere, same } = compare({ supplier: here }, { supplier: backup })
  expect([ids(added), ids(changed), ids(newerHere), ids(same)]).toEqual([['a'], ['b'], ['c'], ['d']])
})

test('merging twice changes nothing, and no row is lost', () => {
  const side = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), hlc: fc.constantFrom('1', '2', '3') }),
    { selector: row => row.id },
  )
  const rows = (list: readonly { id: string; hlc: string }[]): Supplier[] =>
    list.map(row => aSupplier({ ...row, name: `${row.id} ${row.hlc}` }))
  fc.assert(
    fc.property(side, side, (left, right) => {
      const [here, backup] = [rows(left), rows(right)]
      const first = compare({ supplier: here }, { supplier: backup })
      expect(first.added.length + first.changed.length + first.newerHere.length + first.same.length).toBe(
        backup.length,
      )
      const taken = [...first.added, ...first.changed].map(row => row.incoming)
      const merged = [
        ...here.filter(row => taken.every(({ id }) => id !== row.id)),
        ...backup.filter(row => taken.includes(row)),
      ]
      const second = compare({ supplier: merged }, { supplier: backup })
      expect([second.added, second.changed]).toEqual([[], []])
      expect(new Set(merged.map(row => row.id))).toEqual(new Set([...here, ...backup].map(row => row.id)))
    }),
  )
})
