import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from '#exchange/tables/toCsv.ts'
import { timesheetOf } from './timesheetOf.ts'

const columns = [
  'User',
  'Email',
  'Project',
  'Task',
  'Tags',
  'Start date',
  'Start time',
  'End time',
  'Duration',
]
const SOMEBODY = 'Quillon Zabriskie'
const ADDRESS = 'q.zabriskie@example.org'

const two = (n: number) => String(n).padStart(2, '0')
const row = fc
  .record({
    project: fc.constantFrom('', 'Search', 'search', 'Renewals', `For ${SOMEBODY}`),
    task: fc.constantFrom('Build', 'Research', SOMEBODY, ADDRESS),
    tag: fc.constantFrom('', 'developer', `developer, ${SOMEBODY}`),
    day: fc.integer({ min: 1, max: 30 }),
    seconds: fc.integer({ min: 1, max: 86_399 }),
  })
  .map(({ project, task, tag, day, seconds }) => {
    const duration = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(part => two(Math.floor(part)))
    const cells = [SOMEBODY, ADDRESS, project, task, tag, `2026-04-${two(day)}`, '09:00', '10:00']
    return { seconds, cells: [...cells, duration.join(':')] }
  })
const rows = fc.array(row, { minLength: 1, maxLength: 15 })
const answers = fc.record({
  'timesheet-deliverable': fc.constantFrom('project', 'task', 'tag'),
  'timesheet-role': fc.constantFrom('none', 'task', 'tag'),
})
const csv = (list: readonly { readonly cells: readonly string[] }[]) =>
  toCsv({ columns, rows: list.map(({ cells }) => cells) }, { bom: false })
const sum = (list: readonly number[]) => Math.round(list.reduce((a, b) => a + b * 100, 0))

test('all days together are the time of all rows, rounded once', () => {
  fc.assert(
    fc.property(rows, answers, (list, given) => {
      const { days, effort, totals } = timesheetOf(csv(list), { answers: given, hoursPerDay: 7.4 })
      const seconds = list.reduce((all, one) => all + one.seconds, 0)
      expect(sum(days.map(one => one.days))).toBe(Math.round((seconds * 100) / (7.4 * 3600)))
      expect(sum(days.map(one => one.days))).toBe(sum([totals.all]))
      expect(sum([totals.inSprints, totals.outside])).toBe(sum([totals.all]))
      expect(sum(effort.map(one => one.days))).toBe(sum([totals.inSprints]))
    }),
    { numRuns: 60 },
  )
})

test('the order of rows does not matter', () => {
  const shuffled = rows.chain(list =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  fc.assert(
    fc.property(shuffled, answers, ([list, other], given) => {
      const [a, b] = [list, other].map(some => timesheetOf(csv(some), { answers: given }))
      expect(b).toEqual(a)
    }),
    { numRuns: 60 },
  )
})

test('no name and no address of a person survives', () => {
  fc.assert(
    fc.property(rows, answers, (list, given) => {
      const text = JSON.stringify(timesheetOf(csv(list), { answers: given })).toLowerCase()
      expect(text).not.toContain('zabriskie')
      expect(text).not.toContain('quillon')
    }),
    { numRuns: 60 },
  )
})
