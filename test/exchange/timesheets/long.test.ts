import { expect, test } from 'vitest'
import { timesheetOf } from './timesheetOf.ts'

const header = 'User,Project,Start date,Start time,End date,End time,Duration'
const forgotten = 'Example Person,Search,2026-04-13,09:00:00,2026-04-18,13:00:00,124:00:00'
const day = 'Example Person,Search,2026-04-13,09:00:00,2026-04-13,16:30:00,07:30:00'
const doubtOf = (timesheet: ReturnType<typeof timesheetOf>) =>
  timesheet.doubts.find(({ code }) => code === 'timesheet-long')

test('an entry of more than a day is asked about, told by its day and hours, and left out unless it counts', () => {
  const text = [header, day, forgotten, day].join('\n')
  const timesheet = timesheetOf(text)
  expect(doubtOf(timesheet)).toMatchObject({
    values: { count: 1, day: '2026-04-13', hours: 124, rows: '3', more: 0 },
    chosen: 'leave-out',
  })
  expect(timesheet.totals.all).toBe(2)
  expect(timesheet.counts).toMatchObject({ rows: 3, entries: 2, leftOut: 1, bad: 0 })
  const counted = timesheetOf(text, { answers: { 'timesheet-long': 'count' } })
  expect(counted.totals.all).toBe(18.53)
  expect(counted.counts).toMatchObject({ entries: 3, leftOut: 0 })
})

test('an entry of just a day is work', () => {
  const whole = 'Example Person,Search,2026-04-13,09:00:00,2026-04-14,09:00:00,24:00:00'
  expect(doubtOf(timesheetOf([header, whole].join('\n')))).toBeUndefined()
})

test('where most rows are longer than a day they are weeks, and counting them is proposed', () => {
  const week = 'Date,Project,Hours\n2026-04-13,Search,37.5\n2026-04-20,Search,37.5\n2026-04-20,Form,7.5'
  const timesheet = timesheetOf(week)
  expect(doubtOf(timesheet)).toMatchObject({
    chosen: 'count',
    values: { count: 2, rows: '2, 3' },
  })
  expect(timesheet.totals.all).toBe(11)
})

test('a summary without dates holds sums of any length', () => {
  const timesheet = timesheetOf('Project,Client,Time (decimal)\nSearch,A,75.00')
  expect(doubtOf(timesheet)).toBeUndefined()
  expect(timesheet.totals.all).toBe(10)
})

test('the total of a file is compared with all its rows, also those that are left out', () => {
  const timesheet = timesheetOf([header, day, day, forgotten, ',,,,,,139:00:00'].join('\n'))
  expect(timesheet.stated).toEqual([{ row: 5, stated: 139, found: 15 }])
  expect(timesheet.notices.map(({ code }) => code)).not.toContain('timesheet-total-differs')
})
