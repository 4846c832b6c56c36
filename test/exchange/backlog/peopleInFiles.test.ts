import { expect, test } from 'vitest'
import { backlogOf, effortLines } from './readText.ts'

const noticeOf = ({ notices }: ReturnType<typeof backlogOf>, code: string) =>
  notices.find(notice => notice.code === code)?.values

const github = (...rows: readonly string[]) =>
  ['Title\tURL\tAssignees\tStatus\tIteration\tEstimate\tMilestone\tParent issue', ...rows].join('\n')

test('milestones that hold a word which is also a user name stay whole, and are told', () => {
  const backlog = backlogOf(
    github(
      'One\thttps://github.com/c/p/issues/1\tforms, beta\tDone\tSprint 1\t2\tBeta launch\t',
      'Two\thttps://github.com/c/p/issues/2\tforms\tDone\tSprint 1\t5\tForms library\t',
    ),
  )
  expect(effortLines(backlog)).toEqual(['Sprint 1 / Beta launch 2', 'Sprint 1 / Forms library 5'])
  expect(noticeOf(backlog, 'people-left')).toMatchObject({ count: 2, names: 'Beta launch’, ‘Forms library' })
})

test('items whose addresses differ in the owner alone stay apart, and an absent parent is told without its person', () => {
  const backlog = backlogOf(
    github(
      'One\thttps://github.com/forms/p/issues/1\tforms, beta\tDone\tSprint 1\t2\t\tLetters to Priya Patel',
      'Two\thttps://github.com/beta/p/issues/1\tpriyapatel\tDone\tSprint 1\t5\t\tForms',
      'Three\thttps://github.com/beta/p/issues/2\tpriyapatel\tDone\tSprint 1\t1\t\tWeb',
    ),
    { answers: { 'backlog-deliverable': 'epic' } },
  )
  expect(new Set(backlog.items.map(({ print }) => print)).size).toBe(3)
  expect(effortLines(backlog)).toEqual(['Sprint 1 / - 5', 'Sprint 1 / Letters to … 2', 'Sprint 1 / Web 1'])
  expect(noticeOf(backlog, 'backlog-people-alone')).toEqual({ count: 1 })
  expect(noticeOf(backlog, 'people-cut')).toMatchObject({ count: 1, names: 'Letters to …' })
  expect(JSON.stringify(backlog)).not.toMatch(/priya/iu)
})

test('sprints that are called after two people stay two, and a letter is not the number of a sprint', () => {
  const backlog = backlogOf(
    [
      'Summary,Issue key,Issue Type,Status,Assignee,Reporter,Sprint,Story Points',
      'A,A-1,Story,Done,Ada Example,Grace Byron,Turn of Ada Example,3',
      'B,A-2,Story,Done,Ada Example,Grace Byron,Turn of Grace Byron,5',
    ].join('\n'),
  )
  expect(backlog.sprints.map(({ name, number }) => [name, number])).toEqual([
    ['Turn of …', undefined],
    ['Turn of … (b)', undefined],
  ])
  expect(effortLines(backlog)).toEqual(['Turn of … (b) / - 5', 'Turn of … / - 3'])
})
