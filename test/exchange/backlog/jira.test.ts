import { expect, test } from 'vitest'
import { aDeliverable, aSprint, day } from '#test/support/builders.ts'
import { backlogOf, chosen, effortLines, said } from './readText.ts'

const head = 'Summary,Issue key,Issue Type,Status'

test('Jira Server: a sprint written as its object gives its name and its days', () => {
  const sprint = (number: number, from: string, to: string) =>
    `"com.atlassian.greenhopper.service.sprint.Sprint@1f2e[id=${number},rapidViewId=3,state=CLOSED,name=Sprint ${number},startDate=${from}T09:00:00.000+01:00,endDate=${to}T09:00:00.000+01:00,completeDate=${to}T10:12:00.000+01:00,sequence=${number}]"`
  const backlog = backlogOf(
    [
      'Summary,Issue key,Issue id,Parent id,Issue Type,Status,Resolution,Resolved,Sprint,Sprint,Custom field (Epic Link),Custom field (Epic Name),Custom field (Story Points)',
      'Search,AB-1,1,,Epic,To Do,,,,,,Search,',
      `By name,AB-2,2,,Story,Closed,Fixed,28/Nov/25 5:03 PM,${sprint(8, '2025-11-17', '2025-12-01')},,AB-1,,5.0`,
      `Part,AB-3,3,2,Sub-task,Closed,Fixed,28/Nov/25 1:00 PM,,,,,`,
      `By place,AB-4,4,,Story,Open,,,${sprint(8, '2025-11-17', '2025-12-01')},${sprint(9, '2025-12-01', '2025-12-15')},AB-1,,3.0`,
    ].join('\n'),
  )
  expect(backlog.sprints).toMatchObject([
    { name: 'Sprint 8', number: 8, from: '2025-11-17', to: '2025-11-30' },
    { name: 'Sprint 9', number: 9, from: '2025-12-01', to: '2025-12-14' },
  ])
  expect(effortLines(backlog)).toEqual(['Sprint 8 / Search 5', 'Sprint 9 / Search 3'])
  // The sub-task stands in no sprint of its own: it is in that of its story.
  expect(backlog.items[1]).toMatchObject({ row: 4, sprints: ['sprint 8'], deliverable: 'AB-1', part: true })
})

test('visible fields as work items, a title above them, and an epic that is not in the file', () => {
  const backlog = backlogOf(
    [
      'Board of the team,,,,,',
      'Work type,Key,Summary,Status,Sprint,Story point estimate,Parent,Parent summary',
      'Story,CD-2,A,Done,Sprint 1,2,CD-1,Find help',
      'Bug,CD-3,B,Done,Sprint 1,1,,',
    ].join('\n'),
  )
  expect(effortLines(backlog)).toEqual(['Sprint 1 / - 1', 'Sprint 1 / Find help 2'])
  expect(backlog.items.map(item => item.row)).toEqual([3, 4])
})

test('where nothing holds several items, each may be a deliverable of its own', () => {
  const text = `${head},Sprint,Story Points\nA,A-1,Story,Done,Sprint 1,5\nB,A-2,Bug,Done,Sprint 1,3\n—,A-3,Bug,Done,Sprint 1,1`
  const none = backlogOf(text)
  expect(chosen(none)['backlog-alone']).toBe('none')
  expect(effortLines(none)).toEqual(['Sprint 1 / - 9'])
  const each = backlogOf(text, { answers: { 'backlog-alone': 'each' } })
  expect(effortLines(each)).toEqual(['Sprint 1 / - 1', 'Sprint 1 / A 5', 'Sprint 1 / B 3'])
  expect(each.totals).toEqual({ all: 9, inSprints: 9, outside: 0, notLinked: 1 })
})

test('an item in several sprints is asked about, and counted once either way', () => {
  const text = `${head},Sprint,Sprint,Sprint,Story Points\nA,A-1,Story,Done,Sprint 10,Sprint 9,Sprint 11,5`
  const last = backlogOf(text)
  expect(chosen(last)['backlog-spill']).toBe('last')
  expect(effortLines(last)).toEqual(['Sprint 11 / - 5'])
  const shared = backlogOf(text, { answers: { 'backlog-spill': 'shared' } })
  expect(effortLines(shared)).toEqual(['Sprint 10 / - 1.67', 'Sprint 11 / - 1.66', 'Sprint 9 / - 1.67'])
  expect(shared.totals).toEqual({ all: 5, inSprints: 5, outside: 0, notLinked: 5 })
})

test('an item that spilled over goes to the sprint that holds the day it was finished, else to the last', () => {
  const text = `${head},Resolved,Sprint,Sprint,Sprint,Story Points
A,A-1,Story,Done,28/Apr/26 5:03 PM,Sprint 1,Sprint 2,Sprint 3,5
B,A-2,Story,Done,28/Aug/26 5:03 PM,Sprint 1,Sprint 2,Sprint 3,3`
  const sprints = [1, 2, 3].map(number =>
    aSprint({
      id: `s${number}`,
      number,
      from: day(`2026-0${number + 2}-20`),
      to: day(`2026-0${number + 3}-19`),
    }),
  )
  const backlog = backlogOf(text, { context: { sprints } })
  expect(chosen(backlog)['backlog-spill']).toBe('finished')
  expect(backlog.doubts.find(({ code }) => code === 'backlog-spill')?.options[0]).toMatchObject({
    values: { dated: 1 },
  })
  expect(effortLines(backlog)).toEqual(['Sprint 2 / - 5', 'Sprint 3 / - 3'])
  const last = backlogOf(text, { context: { sprints }, answers: { 'backlog-spill': 'last' } })
  expect(effortLines(last)).toEqual(['Sprint 3 / - 8'])
})

test('each sprint says when its work was finished, and items that came in before are known again', () => {
  const text = `${head},Resolved,Sprint,Story Points
A,A-1,Story,Done,28/Apr/26,Sprint 1,5
B,A-2,Story,Done,20/Apr/26,Sprint 1,3`
  const sprints = [aSprint({ id: 's1', number: 1 })]
  const first = backlogOf(text, { context: { sprints } })
  expect(first.sprints).toMatchObject([{ finished: { from: '2026-04-20', to: '2026-04-28' } }])
  const known = { s1: first.sprints[0]?.prints.slice(0, 1) ?? [] }
  const again = backlogOf(text, { context: { sprints }, known })
  expect(again.effort).toMatchObject([{ amount: 8 }])
  expect(again.newEffort).toMatchObject([{ amount: 3 }])
})

test('points come from the column that is filled; a contradiction is asked', () => {
  const columns = `${head},Sprint,Custom field (Story Points),Custom field (Story point estimate)`
  const rows = [
    'A,A-1,Story,Done,S 1,5,',
    'B,A-2,Story,Done,S 1,,3',
    'C,A-3,Story,Done,S 1,8,8',
    'D,A-4,Story,Done,S 1,1,2',
  ]
  const agreed = backlogOf([columns, ...rows.slice(0, 3)].join('\n'))
  expect(agreed.totals.all).toBe(16)
  expect(Object.keys(chosen(agreed))).not.toContain('backlog-points')
  const asked = backlogOf([columns, ...rows, 'E,A-5,Story,Done,S 1,1,'].join('\n'))
  const doubt = asked.doubts.find(({ code }) => code === 'backlog-points')
  expect(doubt).toMatchObject({ values: { count: 1, row: 5 }, chosen: '0' })
  expect(doubt?.options.map(option => option.values)).toEqual([
    { column: 'Custom field (Story Points)' },
    { column: 'Custom field (Story point estimate)' },
  ])
  expect(asked.totals.all).toBe(18)
  const other = backlogOf([columns, ...rows].join('\n'), { answers: { 'backlog-points': '1' } })
  expect(other.totals.all).toBe(18)
})

test('time of sub-tasks inside and outside the file is counted once', () => {
  const columns = 'Summary,Issue key,Issue Type,Status,Parent,Sprint,Time Spent,Σ Time Spent'
  // 10 hours in all: 2 of the story, 3 of a sub-task here, 5 of one that is not in the file.
  const rows = ['A,A-1,Story,Done,,Sprint 1,7200,36000', 'B,A-2,Sub-task,Done,A-1,,10800,10800']
  const backlog = backlogOf([columns, ...rows].join('\n'), { hoursPerDay: 10 })
  expect(backlog).toMatchObject({ measure: 'time', unit: 'days', totals: { all: 1, inSprints: 1 } })
  expect(backlog.items.map(item => item.seconds)).toEqual([25_200, 10_800])
  const odd = backlogOf([columns, 'A,A-1,Story,Done,,Sprint 1,,3600', rows[1]].join('\n'), { hoursPerDay: 1 })
  expect(said(odd)).toContain('backlog-time-contradicts')
  expect(odd.totals.all).toBe(3)
})

test('times that are too small to be seconds are asked about', () => {
  const text = `${head},Sprint,Time Spent\nA,A-1,Story,Done,Sprint 1,7.5`
  const backlog = backlogOf(text)
  expect(chosen(backlog)['backlog-time-unit']).toBe('hours')
  expect(backlog.totals.all).toBe(1)
})

test('a parent with just the points of its parts repeats them, an epic with points of its own is asked about', () => {
  const columns = `${head},Parent,Sprint,Story Points`
  const text = [
    columns,
    'E,A-1,Epic,Done,,,13',
    'A,A-2,Story,Done,A-1,Sprint 1,5',
    'B,A-3,Sub-task,Done,A-2,,2',
    'C,A-4,Sub-task,Done,A-2,,3',
  ].join('\n')
  const once = backlogOf(text)
  expect(chosen(once)).toMatchObject({
    'backlog-parents-repeat': 'children',
    'backlog-epics-sized': 'repeat',
  })
  expect(effortLines(once)).toEqual(['Sprint 1 / E 5'])
  const all = backlogOf(text, { answers: { 'backlog-parents-repeat': 'both', 'backlog-epics-sized': 'own' } })
  expect(all.totals).toMatchObject({ all: 23, inSprints: 10, outside: 13 })
})

test('what was declined is left out, what is not sized says so, what cannot be read is an issue', () => {
  const backlog = backlogOf(
    [
      `${head},Resolution,Sprint,Story Points`,
      "A,A-1,Story,Done,Won't Do,Sprint 1,5",
      'B,A-2,Story,Done,Done,Sprint 1,',
      'C,A-3,Story,Done,Done,Sprint 1,many',
      'D,A-4,Story,Done,Done,,3',
      'E,A-5,Story,Done,Done,Sprint 1,1',
    ].join('\n'),
  )
  expect(said(backlog)).toEqual([
    'backlog-cancelled',
    'backlog-unsized',
    'backlog-not-linked',
    'backlog-outside',
  ])
  expect(backlog.issues).toMatchObject([
    { code: 'cell-number', row: 4, column: 'Story Points', text: 'many' },
  ])
  expect(backlog.totals).toEqual({ all: 4, inSprints: 1, outside: 3, notLinked: 1 })
  expect(backlog.counts).toEqual({
    rows: 5,
    items: 3,
    containers: 0,
    leftOut: 1,
    bad: 1,
    notLinked: 3,
    outside: 1,
  })
})

test('labels or components stand for deliverables where there is no epic; an item with two is asked about', () => {
  const text = `${head},Labels,Labels,Component/s,Sprint,Story Points\nA,A-1,Story,Done,web,api,,Sprint 1,2\nB,A-2,Story,Done,web,,Forms,Sprint 1,3`
  const labels = backlogOf(text)
  expect(chosen(labels)).toMatchObject({ 'backlog-deliverable': 'component', 'backlog-measure': 'points' })
  const first = backlogOf(text, { answers: { 'backlog-deliverable': 'label' } })
  expect(effortLines(first)).toEqual(['Sprint 1 / web 5'])
  const none = backlogOf(text, {
    answers: { 'backlog-deliverable': 'label', 'backlog-several:label': 'none' },
  })
  expect(effortLines(none)).toEqual(['Sprint 1 / - 2', 'Sprint 1 / web 3'])
})

test('sprints and deliverables that the team has are proposed, and can be overridden', () => {
  const context = {
    sprints: [
      aSprint({ id: 's1', number: 1, from: '2026-04-01', to: '2026-04-14' }),
      aSprint({ id: 's2', number: 2, name: 'Beta opens', from: '2026-04-15', to: '2026-04-28' }),
    ],
    deliverables: [aDeliverable({ id: 'd1', name: 'Place  search' })],
  }
  const text = `${head},Epic Link,Sprint,Story Points\nplace search,A-1,Epic,Done,,,\nA,A-2,Story,Done,A-1,Team sprint 1,2\nB,A-3,Story,Done,A-1,beta opens,3\nC,A-4,Story,Done,A-1,Sprint 7,1`
  const proposed = backlogOf(text, { context })
  expect(proposed.sprints.map(({ name, matched }) => [name, matched])).toEqual([
    ['Team sprint 1', { id: 's1', by: 'number' }],
    ['beta opens', { id: 's2', by: 'name' }],
    ['Sprint 7', undefined],
  ])
  expect(proposed.deliverables).toMatchObject([{ key: 'A-1', matched: { id: 'd1', by: 'name' } }])
  const other = backlogOf(text, {
    context,
    sprints: { 'team sprint 1': '', 'sprint 7': 's2' },
    deliverables: { 'A-1': '' },
  })
  expect(other.sprints.map(({ name, matched }) => [name, matched])).toEqual([
    ['Sprint 7', { id: 's2', by: 'chosen' }],
    ['beta opens', { id: 's2', by: 'name' }],
    ['Team sprint 1', undefined],
  ])
  expect(other.deliverables[0]?.matched).toBeUndefined()
})

test('without hours in a day, time is not offered and the reason is said', () => {
  const text = `${head},Sprint,Time Spent\nA,A-1,Story,Done,Sprint 1,3600`
  const backlog = backlogOf(text, { hoursPerDay: 0, answers: { 'backlog-measure': 'time' } })
  expect(backlog.measure).toBe('items')
  expect(said(backlog)).toContain('backlog-no-hours')
})
