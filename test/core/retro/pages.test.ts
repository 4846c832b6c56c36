import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastFirst, pagesOf } from '#core/retro/pages.ts'

const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 40 })

test('all rows are there in order, no page is overfull but for one large row, and none could be joined', () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 12 }), (rows, room) => {
      const pages = pagesOf(rows, room, size => size)
      const sum = (page: readonly number[]) => page.reduce((all, size) => all + size, 0)
      expect(pages.flat()).toEqual(rows)
      for (const [i, page] of pages.entries()) {
        if (page.length > 1) expect(sum(page)).toBeLessThanOrEqual(room)
        const [next] = pages[i + 1] ?? []
        if (next !== undefined) expect(sum(page) + next).toBeGreaterThan(room)
      }
    }),
  )
})

test('without sizes each row counts one; of nothing there is no page', () => {
  expect(pagesOf(['a', 'b', 'c'], 2)).toEqual([['a', 'b'], ['c']])
  expect(pagesOf([], 2)).toEqual([])
})

test('the last rows are on the first page, which is full where there are enough', () => {
  expect(lastFirst([1, 2, 3, 4, 5], 2)).toEqual([[4, 5], [2, 3], [1]])
  expect(lastFirst([], 2)).toEqual([])
})
