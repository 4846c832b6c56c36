import { expect, test } from 'vitest'
import { aSprint } from '#test/support/builders.ts'
import { matchSprint } from '#exchange/backlog/match.ts'
import { namedSprints, sprintNumber } from '#exchange/backlog/sprintName.ts'
import { createdOn } from '#exchange/backlog/trelloBoard.ts'
import { day } from '#test/support/builders.ts'
import { backlogOf, chosen, effortLines, said } from './readText.ts'

test('Azure DevOps: a parent column, decimal commas, sprints of two teams with one name', () => {
  const backlog = backlogOf(
    [
      'ID;Work Item Type;Title;State;Iteration Path;Parent;Effort;Assigned To',
      '1;Feature;Sign in;Active;Work;;;',
      String.raw`2;Product Backlog Item;A;Done;Work\Red\Sprint 1;1;2,5;Example Person <person@example.org>`,
      String.raw`3;Product Backlog Item;B;Done;Work\Blue\Sprint 1;1;1,5;`,
      String.raw`4;Product Backlog Item;C;Removed;Work\Blue\Sprint 1;1;8;`,
      String.raw`5;Product Backlog Item;D;Done;Work\Blue;;1;`,
    ].join('\n'),
  )
  expect(effortLines(backlog)).toEqual(['Blue / Sprint 1 / Sign in 1.5', 'Red / Sprint 1 / Sign in 2.5'])
  expect(backlog.totals).toEqual({ all: 5, inSprints: 4, outside: 1, notLinked: 0 })
  expect(said(backlog)).toEqual(
    expect.arrayContaining(['backlog-iteration-above', 'backlog-cancelled', 'backlog-outside']),
  )
})

test('Azure DevOps: tasks under a story have the time, the story stands for the deliverable', () => {
  const backlog = backlogOf(
    [
      'ID,Work Item Type,Title 1,Title 2,State,Iteration Path,Completed Work',
      String.raw`1,User Story,Search,,Closed,W\Sprint 1,`,
      String.raw`2,Task,,Build,Closed,W\Sprint 1,6`,
      String.raw`3,Task,,Test,Closed,W\Sprint 1,1.5`,
    ].join('\n'),
  )
  expect(backlog.measure).toBe('time')
  expect(effortLines(backlog)).toEqual(['Sprint 1 / Search 1'])
})

test('GitHub Projects: sizes in words are not points, parents by their reference, a picture in the status', () => {
  const backlog = backlogOf(
    [
      'Title\tURL\tAssignees\tStatus\tSize\tIteration\tParent issue',
      'Sign up\thttps://github.com/example/site/issues/1\t\t🏗 In progress\tL\t\t',
      'Form\thttps://github.com/example/site/issues/2\t\t✅ Done\tM\tSprint 1\texample/site#1',
      'Email\thttps://github.com/example/site/issues/3\t\t✅ Done\tS\tSprint 1\thttps://github.com/example/site/issues/1',
    ].join('\n'),
  )
  expect(said(backlog)).toContain('backlog-sizes-not-numbers')
  expect(backlog.measure).toBe('items')
  // The parts are counted with the item that they are parts of, which stands in no sprint.
  expect(backlog.totals).toEqual({ all: 1, inSprints: 0, outside: 1, notLinked: 0 })
})

const board = (cards: readonly object[]) =>
  JSON.stringify({
    lists: [
      { id: 'l1', name: 'Done' },
      { id: 'l2', name: 'Sprint 3 in progress' },
    ],
    cards: cards.map((card, i) => ({ id: `69cce18000000000000000${10 + i}`, name: `Card ${i}`, ...card })),
  })

test('Trello: the day of a card places it where neither list nor label names a sprint', () => {
  // 69cce180 in an id is 1 April 2026, 9:16 in the morning.
  expect(createdOn('69cce1800000000000000000')).toBe('2026-04-01')
  expect(createdOn('card')).toBeUndefined()
  const context = {
    sprints: [
      aSprint({ id: 's1', number: 1, from: '2026-04-01', to: '2026-04-14' }),
      aSprint({ id: 's2', number: 2, from: '2026-04-15', to: '2026-04-28' }),
    ],
  }
  const text = board([{ idList: 'l1', dateLastActivity: '2026-04-20T10:00:00.000Z' }])
  const changed = backlogOf(text, { context })
  expect(chosen(changed)['backlog-board-sprint']).toBe('activity')
  expect(changed.sprints).toMatchObject([{ matched: { id: 's2', by: 'number' }, from: '2026-04-15' }])
  const made = backlogOf(text, { context, answers: { 'backlog-board-sprint': 'created' } })
  expect(made.sprints[0]?.matched?.id).toBe('s1')
})

test('Trello: lists name sprints, archived cards are asked about', () => {
  const text = board([{ idList: 'l2', closed: true }, { idList: 'l2' }, { idList: 'l2', dueComplete: true }])
  const backlog = backlogOf(text)
  expect(chosen(backlog)).toMatchObject({ 'backlog-archived': 'count', 'backlog-board-sprint': 'list' })
  expect(backlog.totals).toMatchObject({ all: 3, inSprints: 3 })
  const without = backlogOf(text, { answers: { 'backlog-archived': 'leave-out' } })
  expect(without.counts).toMatchObject({ rows: 3, items: 2, leftOut: 1 })
})

test('Trello: lists that are called by numbers alone are sprints, and no deliverables; one such list is not', () => {
  const named = (...lists: readonly string[]) =>
    JSON.stringify({
      lists: lists.map((name, i) => ({ id: `l${i}`, name })),
      cards: lists.map((_, i) => ({
        id: `69cce18000000000000000${10 + i}`,
        name: `Card ${i}`,
        idList: `l${i}`,
      })),
    })
  const backlog = backlogOf(named('1', '#2', 'Ideas'))
  expect(chosen(backlog)['backlog-board-sprint']).toBe('list')
  expect(backlog.sprints.map(({ name }) => name)).toEqual(['1', '#2'])
  expect(backlog.deliverables.map(({ name }) => name)).toEqual(['Ideas'])
  expect(backlogOf(named('1', 'Ideas')).sprints).toEqual([])
})

test('the number in the name of a sprint, and several sprints in one cell', () => {
  expect(['PAY Sprint 12 (Apr 2026)', 'Iteration 4', '2026 S3', 'Beta'].map(sprintNumber)).toEqual([
    12,
    4,
    3,
    undefined,
  ])
  expect(namedSprints(['Sprint 1; Sprint 2', 'sprint 1']).map(({ name }) => name)).toEqual([
    'Sprint 1',
    'Sprint 2',
  ])
  expect(namedSprints(['LIB Sprint 1, LIB Sprint 2']).map(({ key }) => key)).toEqual([
    'lib sprint 1',
    'lib sprint 2',
  ])
  expect(namedSprints(['Sprint 3, beta']).map(({ name }) => name)).toEqual(['Sprint 3, beta'])
  expect(namedSprints(['Sprint 3, 2026']).map(({ name }) => name)).toEqual(['Sprint 3, 2026'])
})

test('a sprint whose number and days contradict each other is matched by its days', () => {
  const sprints = [
    aSprint({ id: 's1', number: 1, from: '2026-04-01', to: '2026-04-14' }),
    aSprint({ id: 's2', number: 2, from: '2026-04-15', to: '2026-04-28' }),
  ]
  const named = { key: 'sprint 1', name: 'Sprint 1' }
  expect(matchSprint(named, sprints)).toEqual({ id: 's1', by: 'number' })
  const dated = { ...named, from: day('2026-04-14'), to: day('2026-04-27') }
  expect(matchSprint({ ...dated, from: day('2026-04-15') }, sprints)).toEqual({ id: 's2', by: 'dates' })
  expect(matchSprint({ ...dated, from: day('2027-01-01'), to: day('2027-01-14') }, sprints)).toBeUndefined()
})
