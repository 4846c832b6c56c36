import { expect, test } from 'vitest'
import { aDeliverable } from '#test/support/builders.ts'
import { effortLines, timesheetOf } from './timesheetOf.ts'

const harvest = (...rows: readonly string[]) =>
  ['Date,Project,Hours,First Name,Last Name', ...rows].join('\n')
const noticeOf = ({ notices }: ReturnType<typeof timesheetOf>, code: string) =>
  notices.find(notice => notice.code === code)?.values

test('projects that begin with what is also somebody’s surname stay whole and apart, and are told', () => {
  const timesheet = timesheetOf(
    harvest(
      '2026-04-13,Street lights,7.5,Grace,Street',
      '2026-04-13,Park lights,15,Sam,Park',
      '2026-04-13,Park and ride,7.5,Sam,Park',
      '2026-04-13,Permits,7.5,Sam,Park',
    ),
  )
  expect(effortLines(timesheet)).toEqual([
    's1 / park and ride / 1',
    's1 / park lights / 2',
    's1 / permits / 1',
    's1 / street lights / 1',
  ])
  expect(noticeOf(timesheet, 'people-left')).toEqual({
    count: 3,
    names: 'Park and ride’, ‘Park lights’, ‘Street lights',
    more: 0,
  })
  expect(noticeOf(timesheet, 'people-cut')).toBeUndefined()
})

test('projects for two people stay two without their names, and are told', () => {
  const timesheet = timesheetOf(
    harvest('2026-04-13,Desk of Grace Street,7.5,Grace,Street', '2026-04-13,Desk of Sam Park,15,Sam,Park'),
  )
  expect(timesheet.deliverables.map(({ name }) => name)).toEqual(['Desk of …', 'Desk of … (b)'])
  expect(effortLines(timesheet)).toEqual(['s1 / desk of b / 2', 's1 / desk of / 1'])
  expect(noticeOf(timesheet, 'people-cut')).toMatchObject({ count: 2, names: 'Desk of …’, ‘Desk of … (b)' })
})

const kimai = [
  'Date,Duration,User,Project,Activity',
  '2026-04-13,7.5,zoe,Renew online,Zoë Ångström',
  '2026-04-13,7.5,priya,Renew online,Priya Patel',
  '2026-04-13,7.5,priya,Renew online,Build',
].join('\n')
const byActivity = { answers: { 'timesheet-deliverable': 'task' } }

test('an activity that is a person’s name is no deliverable, also when only a user name tells it', () => {
  const timesheet = timesheetOf(kimai, byActivity)
  expect(effortLines(timesheet)).toEqual(['s1 / - / 2', 's1 / build / 1'])
  expect(noticeOf(timesheet, 'timesheet-people-alone')).toEqual({ count: 2 })
  expect(JSON.stringify(timesheet)).not.toMatch(/zo[eë]|priya/iu)
})

test('what the team has as a deliverable is none of the names that go', () => {
  const context = { deliverables: [aDeliverable({ id: 'd1', name: 'Beta Launch' })] }
  const text = 'Date,Duration,User,Project\n2026-04-13,7.5,beta,Beta Launch'
  expect(timesheetOf(text).deliverables).toEqual([])
  expect(timesheetOf(text, { context }).deliverables).toMatchObject([
    { name: 'Beta Launch', matched: { id: 'd1' } },
  ])
})

test('a shortened name is not taken for a deliverable that is called by the rest of it', () => {
  const context = { deliverables: [aDeliverable({ id: 'd1', name: 'Desk of' })] }
  const timesheet = timesheetOf(harvest('2026-04-13,Desk of Sam Park,15,Sam,Park'), { context })
  expect(timesheet.deliverables[0]?.matched).toBeUndefined()
})
