import { expect, test } from 'vitest'
import { looksLikeAzure } from '#exchange/backlog/azure.ts'
import { looksLikeGithub } from '#exchange/backlog/github.ts'
import { looksLikeJira } from '#exchange/backlog/jira.ts'
import { backlogSource, readBacklog, readTrelloBacklog } from '#exchange/backlog/readBacklog.ts'
import { azureSample, githubSample, jiraSample, trelloSample } from '#exchange/backlog/samples.ts'
import { looksLikeTrello } from '#exchange/backlog/trelloBoard.ts'
import { emptyContext } from '#test/exchange/tables/tableContext.ts'
import { backlogOf, chosen, effortLines, gridOf, said } from './readText.ts'

const options = { context: emptyContext, hoursPerDay: 7.5 }

test.each([
  ['jira', jiraSample()],
  ['azure', azureSample()],
  ['github', githubSample()],
] as const)('the sample of %s is recognised as that and nothing else', (source, text) => {
  const grid = gridOf(text)
  expect(backlogSource(grid)).toBe(source)
  const looks = { jira: looksLikeJira(grid), azure: looksLikeAzure(grid), github: looksLikeGithub(grid) }
  expect(Object.entries(looks).filter(([, is]) => is)).toEqual([[source, true]])
})

test('other tables and other JSON are no backlog', () => {
  const grid = gridOf('Date,Supplier,Amount\n01/04/2026,Acme,5.00')
  expect(backlogSource(grid)).toBeUndefined()
  expect(readBacklog(grid, options)).toBeUndefined()
  expect(looksLikeTrello(JSON.parse(trelloSample()))).toBe(true)
  for (const json of [{}, [], 'text', null, { lists: [], cards: [{ id: 1 }] }]) {
    expect(looksLikeTrello(json)).toBe(false)
    expect(readTrelloBacklog(json, options)).toBeUndefined()
  }
})

test('Jira: epics are deliverables, an item that spilled over counts where it was finished', () => {
  const backlog = backlogOf(jiraSample())
  expect(effortLines(backlog)).toEqual([
    'LIB Sprint 1 / Place search 5',
    'LIB Sprint 2 / - 2',
    'LIB Sprint 2 / Place search 3',
    'LIB Sprint 2 / Renewals 8',
  ])
  expect(backlog.totals).toEqual({ all: 18, inSprints: 18, outside: 0, notLinked: 2 })
  expect(chosen(backlog)).toEqual({
    'backlog-measure': 'points',
    'backlog-deliverable': 'epic',
    'backlog-spill': 'last',
  })
  expect(backlog.counts).toMatchObject({ rows: 7, items: 5, containers: 2, bad: 0, notLinked: 1 })
  expect(backlog.items.map(item => item.done)).toEqual([
    '2026-04-13',
    '2026-04-10',
    '2026-04-24',
    '2026-04-27',
    '2026-04-28',
  ])
  expect(said(backlog)).toContain('backlog-people')
})

test('Jira: time in seconds becomes days, that of a sub-task once', () => {
  const backlog = backlogOf(jiraSample(), {
    answers: { 'backlog-measure': 'time', 'backlog-spill': 'shared' },
  })
  // 12 + 10 + 15 + 2 hours at 7.5 a day; the sum of LIB-3 holds the 4 hours of its sub-task.
  expect(backlog.totals).toMatchObject({ all: 5.2, inSprints: 5.2 })
  expect(chosen(backlog)['backlog-time']).toBe('spent')
  expect(effortLines(backlog)).toEqual([
    'LIB Sprint 1 / Place search 2.27',
    'LIB Sprint 2 / - 0.27',
    'LIB Sprint 2 / Place search 0.66',
    'LIB Sprint 2 / Renewals 2',
  ])
})

test('Jira: counted as items, a sub-task is a part of its parent', () => {
  const backlog = backlogOf(jiraSample(), { answers: { 'backlog-measure': 'items' } })
  expect(backlog.totals.all).toBe(4)
  expect(said(backlog)).toContain('backlog-parts')
})

test('Azure DevOps: titles make a tree, the last part of the path is the sprint', () => {
  const backlog = backlogOf(azureSample())
  expect(effortLines(backlog)).toEqual([
    'Sprint 12 / - 1',
    'Sprint 12 / Online form 5',
    'Sprint 13 / Online form 8',
    'Sprint 13 / Payments 3',
  ])
  const top = backlogOf(azureSample(), { answers: { 'backlog-level': 'top' } })
  expect(effortLines(top)).toContain('Sprint 13 / Apply for a permit 11')
  const days = backlogOf(azureSample(), { answers: { 'backlog-measure': 'time' } })
  expect(days.totals.all).toBe(6.87)
})

test('GitHub Projects: iterations and milestones', () => {
  expect(effortLines(backlogOf(githubSample()))).toEqual([
    'Iteration 4 / Beta 7',
    'Iteration 5 / Beta 3',
    'Iteration 5 / Live 3',
  ])
})

test('Trello: labels are deliverables, a label or a list names the sprint, a card its points', () => {
  const backlog = backlogOf(trelloSample())
  expect(effortLines(backlog)).toEqual([
    'Sprint 7 / Map 5',
    'Sprint 7 / Reporting 3',
    'Sprint 8 / Reporting 2',
  ])
  const done = backlogOf(trelloSample(), { answers: { 'backlog-not-done': 'leave-out' } })
  expect(done.totals.all).toBe(8)
  expect(done.counts).toMatchObject({ items: 2, leftOut: 1 })
})
