import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idMaker } from '#storage/ids.ts'

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)

test('an id is a UUID of version 7 with its moment in it', () => {
  const moment = Date.UTC(2026, 5, 1)
  const id = idMaker(() => moment, random)()
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(moment)
})

test('ids sort in the order they were made in, whatever the clock does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1e12, max: 1e12 + 50 }), { minLength: 2, maxLength: 50 }),
      moments => {
        const left = [...moments]
        const newId = idMaker(() => left.shift() ?? 0, random)
        const ids = moments.map(() => newId())
        expect(ids.toSorted()).toEqual(ids)
        expect(new Set(ids).size).toBe(ids.length)
      },
    ),
  )
})

test('ten thousand ids of one millisecond stay in order', () => {
  const newId = idMaker(() => 1e12, random)
  const ids = Array.from({ length: 10_000 }, () => newId())
  expect(ids.toSorted()).toEqual(ids)
})
