import { expect, test } from 'vitest'
import { readGrid } from '#exchange/tables/grid.ts'

const rowsOf = (text: string) => {
  const grid = readGrid(text)
  return grid.ok ? grid.value.rows : grid.error.code
}

test('more than can be pasted is refused', () => {
  expect(rowsOf('x\n'.repeat(200_001))).toBe('table-too-large')
  expect(rowsOf('\t'.repeat(1_001) + 'x')).toBe('table-too-large')
  expect(rowsOf(`${'x,'.repeat(998)}x\n`.repeat(5_006))).toBe('table-too-large')
})

test('what is too large is known before all of it is taken apart', () => {
  const started = performance.now()
  // Ten times as many cells as may come, in a fifth of the largest file.
  expect(readGrid(`${'1,'.repeat(999)}1\n`.repeat(10_000))).toEqual({
    ok: false,
    error: { code: 'table-too-large', rows: 5_001, columns: 1_000 },
  })
  expect(readGrid('1,'.repeat(10_000_000))).toMatchObject({ ok: false, error: { rows: 1 } })
  expect(performance.now() - started).toBeLessThan(20_000)
})

test('blank rows below the last filled one are no rows, however many there are', () => {
  const blank = `${','.repeat(99)}\n`.repeat(60_000)
  expect(readGrid(`a,b\n${blank}`)).toMatchObject({ ok: true, value: { rows: [['a', 'b']] } })
  expect(readGrid(`a,b\n${'\n'.repeat(300_000)}`)).toMatchObject({ ok: true, value: { rows: [['a', 'b']] } })
  expect(rowsOf(`a,b\n${blank}c,d`)).toBe('table-too-large')
  expect(rowsOf(`a,b\n${'\n'.repeat(300_000)}c,d`)).toBe('table-too-large')
})
