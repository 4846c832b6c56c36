import { expect, test } from 'vitest'
import { areaBeyond } from '#ui/charts/lines.ts'

test('an area lies on one side of the level, cut where the line crosses it', () => {
  const spots = [
    [0, 20],
    [10, 0],
  ] as const
  expect(areaBeyond(spots, 10, 'above')).toBe('M0 10L0 10L5 10L10 0L10 10z')
  expect(areaBeyond(spots, 10, 'below')).toBe('M0 10L0 20L5 10L10 10L10 10z')
})

test('a line that never leaves the other side has no area on this one', () => {
  const spots = [
    [0, 12],
    [10, 30],
  ] as const
  expect(areaBeyond(spots, 10, 'above')).toBe('')
  expect(areaBeyond([], 10, 'above')).toBe('')
})
