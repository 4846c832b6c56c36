import { expect, test } from 'vitest'
import { aSprint } from '#test/support/builders.ts'
import { backlogOf, chosen } from './readText.ts'

const sprints = [aSprint({ id: 's5', number: 5 }), aSprint({ id: 's6', number: 6 })]
const azure = [
  'ID,Work Item Type,Title,State,Iteration Path,Effort',
  String.raw`1,Bug,A,Done,W\2026\Sprint 5,1`,
  String.raw`2,Bug,B,Done,Parking\Sprint 5,1`,
  String.raw`3,Bug,C,Done,Parking\Sprint 5,1`,
  String.raw`4,Bug,D,Done,W\2026\Sprint 6,1`,
  String.raw`5,Bug,E,Done,W\2026\Sprint 6,1`,
  String.raw`6,Bug,F,Done,Parking\Sprint 6,1`,
  String.raw`7,Bug,G,Done,W\2026\Sprint 6,1`,
].join('\n')
const targets = (backlog: ReturnType<typeof backlogOf>) =>
  backlog.sprints.map(({ key, matched, other }) => [key, matched?.id ?? (other ? 'other' : 'new')])

test('iterations of two teams that would be one sprint are asked about, and the team with most items is proposed', () => {
  const backlog = backlogOf(azure, { context: { sprints } })
  expect(chosen(backlog)['backlog-sprints-same']).toBe('one')
  expect(backlog.doubts.find(({ code }) => code === 'backlog-sprints-same')?.values).toEqual({
    count: 2,
    names: '2026 / Sprint 5’, ‘Parking / Sprint 5',
    one: '2026 / Sprint 5',
  })
  expect(Object.fromEntries(targets(backlog))).toEqual({
    [String.raw`w\2026\sprint 5`]: 's5',
    [String.raw`parking\sprint 5`]: 'other',
    [String.raw`w\2026\sprint 6`]: 's6',
    [String.raw`parking\sprint 6`]: 'other',
  })
  const same = backlogOf(azure, { context: { sprints }, answers: { 'backlog-sprints-same': 'same' } })
  expect(targets(same).map(([, to]) => to)).toEqual(['s5', 's5', 's6', 's6'])
})

test('what was chosen for a sprint stays, and one that is said to be none of the team’s is not asked about', () => {
  const own = { [String.raw`parking\sprint 5`]: 's5', [String.raw`parking\sprint 6`]: '' }
  const backlog = backlogOf(azure, { context: { sprints }, sprints: own })
  expect(Object.fromEntries(targets(backlog))).toMatchObject({ [String.raw`parking\sprint 5`]: 's5' })
  expect(backlog.doubts.find(({ code }) => code === 'backlog-sprints-same')?.values).toMatchObject({
    count: 1,
  })
})

test('sprints without a path may be one sprint under two names: adding them up is proposed', () => {
  const text =
    'Summary,Issue key,Issue Type,Status,Sprint,Story Points\nA,A-1,Story,Done,Sprint 5,2\nB,A-2,Story,Done,Team sprint 5,3'
  const backlog = backlogOf(text, { context: { sprints } })
  expect(chosen(backlog)['backlog-sprints-same']).toBe('same')
  expect(targets(backlog).map(([, to]) => to)).toEqual(['s5', 's5'])
})
