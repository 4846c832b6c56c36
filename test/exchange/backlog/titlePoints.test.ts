import { expect, test } from 'vitest'
import { backlogOf, chosen } from './readText.ts'

const board = (...names: readonly string[]) =>
  JSON.stringify({
    lists: [{ id: 'l1', name: 'Sprint 1' }],
    cards: names.map((name, i) => ({ id: `69cce18000000000000000${10 + i}`, name, idList: 'l1' })),
  })
const sizes = (text: string, answer?: string) =>
  backlogOf(text, answer === undefined ? {} : { answers: { 'backlog-title-points': answer } }).items.map(
    ({ points }) => points,
  )

test('points stand in front of a name in any brackets, or behind it in square ones', () => {
  expect(sizes(board('(5) A', '[2.5] B', 'C [3]', 'D', 'E [2026]'))).toEqual([
    5,
    2.5,
    3,
    undefined,
    undefined,
  ])
})

test('a number in round brackets behind a name is asked, and taken where most cards have it so', () => {
  const few = board('(5) A', 'B [3]', 'Running (1)')
  expect(chosen(backlogOf(few))['backlog-title-points']).toBe('name')
  expect(sizes(few)).toEqual([5, 3, undefined])
  expect(sizes(few, 'points')).toEqual([5, 3, 1])
  expect(sizes(board('A (5)', 'B (3)', '(1) C'))).toEqual([5, 3, 1])
})

test('how many cards have their points in the title alone is said', () => {
  const told = (answer: string, ...names: readonly string[]) =>
    backlogOf(board(...names), { answers: { 'backlog-title-points': answer } }).notices.filter(
      ({ code }) => code === 'backlog-title-points',
    )
  const names = ['Upload a photo [3]', '(2) Proof', 'Running (1)', 'Someday']
  expect(told('name', ...names)).toEqual([{ code: 'backlog-title-points', values: { count: 2 } }])
  expect(told('points', ...names)).toEqual([{ code: 'backlog-title-points', values: { count: 3 } }])
  expect(told('name', 'Someday')).toEqual([])
})

test('items without points are named, the first few of them', () => {
  const { notices } = backlogOf(board('(5) A', '(1) A', '(1) A', '(1) A', 'B', 'C', 'D', 'E'))
  expect(notices.find(({ code }) => code === 'backlog-unsized')?.values).toEqual({
    count: 4,
    measure: 'points',
    names: 'B’, ‘C’, ‘D',
    more: 1,
  })
})
