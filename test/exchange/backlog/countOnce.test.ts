import { expect, test } from 'vitest'
import { backlogOf, chosen, said } from './readText.ts'

const points = (...rows: readonly string[]) =>
  ['Summary,Issue key,Issue Type,Status,Parent,Sprint,Story Points', ...rows].join('\n')
const story = points(
  'A,A-1,Story,Done,,Sprint 1,5',
  'B,A-2,Sub-task,Done,A-1,Sprint 1,3',
  'C,A-3,Sub-task,Done,A-1,Sprint 1,1',
  'D,A-4,Story,Done,,Sprint 1,2',
)
const under = (text: string, answer: string) =>
  backlogOf(text, { answers: { 'backlog-parents-differ': answer } })

test('a story and its sub-tasks with other points are asked about: those of the story are proposed', () => {
  const backlog = backlogOf(story)
  expect(chosen(backlog)['backlog-parents-differ']).toBe('parents')
  expect(backlog.doubts.find(({ code }) => code === 'backlog-parents-differ')?.values).toEqual({
    count: 1,
    measure: 'points',
    own: 5,
    parts: 4,
  })
  expect(backlog.totals.all).toBe(7)
  expect(said(backlog)).not.toContain('backlog-unsized')
  expect(under(story, 'children').totals.all).toBe(6)
  expect(under(story, 'both').totals.all).toBe(11)
})

test('parts that were cancelled or have no points leave nothing to ask', () => {
  const cancelled = points(
    'A,A-1,Story,Done,,Sprint 1,5',
    'B,A-2,Sub-task,Cancelled,A-1,Sprint 1,3',
    'C,A-3,Sub-task,Done,A-1,Sprint 1,',
  )
  const backlog = backlogOf(cancelled)
  expect(Object.keys(chosen(backlog))).not.toContain('backlog-parents-differ')
  expect(backlog.totals.all).toBe(5)
})

test('parts of parts go with the item that counts for them', () => {
  const deep = points(
    'A,A-1,Story,Done,,Sprint 1,5',
    'B,A-2,Task,Done,A-1,Sprint 1,3',
    'C,A-3,Sub-task,Done,A-2,Sprint 1,2',
  )
  expect(backlogOf(deep).totals.all).toBe(5)
  expect(under(deep, 'children').totals.all).toBe(2)
})

test('GitHub: a parent issue and its sub-issue', () => {
  const text = [
    'Title\tURL\tStatus\tIteration\tEstimate\tMilestone\tParent issue',
    'Enter\thttps://github.com/c/b/issues/11\tDone\tSprint 1\t5\tBeta\t',
    'Lookup\thttps://github.com/c/b/issues/12\tDone\tSprint 1\t2\tBeta\tEnter',
  ].join('\n')
  expect(backlogOf(text).totals.all).toBe(5)
})

const time = (column: string, ...rows: readonly string[]) =>
  [`Summary,Issue key,Issue Type,Status,Parent,Sprint,${column}`, ...rows].join('\n')

test('time that was spent on an item and on its parts is both, unless they are said to be the same', () => {
  const text = time('Time Spent', 'A,A-1,Story,Done,,Sprint 1,7200', 'B,A-2,Sub-task,Done,A-1,Sprint 1,10800')
  const backlog = backlogOf(text, { hoursPerDay: 1 })
  expect(chosen(backlog)['backlog-parents-differ']).toBe('both')
  expect(backlog.doubts.find(({ code }) => code === 'backlog-parents-differ')?.values).toMatchObject({
    own: 2,
    parts: 3,
  })
  expect(backlog.totals.all).toBe(5)
})

test('an estimate of an item holds those of its parts', () => {
  const text = time('Original Estimate', 'A,A-1,Story,Done,,Sprint 1,36000', 'B,A-2,Sub-task,Done,A-1,,7200')
  const backlog = backlogOf(text, { hoursPerDay: 1 })
  expect(chosen(backlog)['backlog-parents-differ']).toBe('parents')
  expect(backlog.totals.all).toBe(10)
})

test('where the file has the sum with sub-tasks, it tells what is of the item alone', () => {
  const text = time(
    'Time Spent,Σ Time Spent',
    'A,A-1,Story,Done,,Sprint 1,7200,18000',
    'B,A-2,Sub-task,Done,A-1,,10800,10800',
  )
  const backlog = backlogOf(text, { hoursPerDay: 1 })
  expect(Object.keys(chosen(backlog))).not.toContain('backlog-parents-differ')
  expect(backlog.totals.all).toBe(5)
})
