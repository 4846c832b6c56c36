import fc from 'fast-check'
import { expect, test } from 'vitest'
import { workingDays } from '#core/calendar.ts'
import { looksLikeLeave } from '#exchange/leave/icsEvents.ts'
import { readLeave } from '#exchange/leave/readLeave.ts'
import { leaveSample } from '#exchange/leave/samples.ts'
import type { Leave, LeaveOptions } from '#exchange/leave/types.ts'
import { isMessageId } from '#messages/catalogue.ts'
import { aCalendar, day } from '#test/support/builders.ts'

const calendar = aCalendar()

/** Leave from the text of a file; all it says has its sentence. */
function leaveOf(text: string, options: Partial<LeaveOptions> = {}): Leave {
  const leave = readLeave(text, { calendar, ...options })
  if (!leave) throw new Error('No calendar file was recognised')
  const ids = [
    ...leave.doubts.flatMap(({ code, options: list }) => [
      `doubt.${code}`,
      ...list.map(option => `doubt.${code}.${option.code}`),
    ]),
    ...leave.notices.map(({ code }) => `notice.${code}`),
    ...leave.issues.map(({ code }) => `error.${code}`),
  ]
  const unsaid = ids.filter(id => !isMessageId(id))
  if (unsaid.length > 0) throw new Error(`Without a sentence: ${unsaid.join(', ')}`)
  return leave
}

const events = (...list: readonly string[]) =>
  ['BEGIN:VCALENDAR', ...list.flatMap(lines => ['BEGIN:VEVENT', lines, 'END:VEVENT']), 'END:VCALENDAR'].join(
    '\n',
  )
const spans = ({ absences }: Leave) => absences.map(({ from, to, days }) => `${from} ${to} ${days}`)
const codes = ({ notices }: Leave) => notices.map(({ code }) => code)

test('the sample: a week, a morning, alternate Fridays, and one that was cancelled', () => {
  const leave = leaveOf(leaveSample())
  expect(leave.absences).toEqual([
    { row: 4, from: '2026-06-01', to: '2026-06-05', days: 5 },
    { row: 11, from: '2026-06-10', to: '2026-06-10', days: 0.5, half: true },
    { row: 18, from: '2026-06-12', to: '2026-06-12', days: 1 },
    { row: 18, from: '2026-06-26', to: '2026-06-26', days: 1 },
    { row: 18, from: '2026-07-10', to: '2026-07-10', days: 1 },
  ])
  expect(codes(leave)).toEqual(['leave-cancelled'])
  expect(leave.counts).toEqual({ events: 4, cancelled: 1, days: 8.5, outside: 0 })
  expect(leave.issues).toEqual([])
})

test('only a calendar file is recognised', () => {
  expect(looksLikeLeave(leaveSample())).toBe(true)
  expect(looksLikeLeave('\uFEFFBEGIN:VCALENDAR\nEND:VCALENDAR')).toBe(true)
  expect(looksLikeLeave('Date,Summary\n2026-06-01,Leave')).toBe(false)
  expect(readLeave('Leave', { calendar })).toBeUndefined()
})

test('days that the team does not work are no leave; a fortnight runs over its weekend', () => {
  // 25 May 2026 is a bank holiday in England and Wales.
  expect(spans(leaveOf(events('DTSTART;VALUE=DATE:20260522\nDTEND;VALUE=DATE:20260604')))).toEqual([
    '2026-05-22 2026-06-03 8',
  ])
  const weekend = leaveOf(events('DTSTART;VALUE=DATE:20260606\nDTEND;VALUE=DATE:20260608'))
  expect(weekend.absences).toEqual([])
  expect(codes(weekend)).toEqual(['leave-off'])
})

test.each([
  ['one day without an end', 'DTSTART;VALUE=DATE:20260601', ['2026-06-01 2026-06-01 1']],
  [
    'an end on its start',
    'DTSTART;VALUE=DATE:20260601\nDTEND;VALUE=DATE:20260601',
    ['2026-06-01 2026-06-01 1'],
  ],
  ['a duration in days', 'DTSTART;VALUE=DATE:20260601\nDURATION:P2D', ['2026-06-01 2026-06-02 2']],
  ['a whole day by the clock', 'DTSTART:20260601T090000\nDTEND:20260601T170000', ['2026-06-01 2026-06-01 1']],
  ['an afternoon', 'DTSTART:20260601T130000\nDURATION:PT4H', ['2026-06-01 2026-06-01 0.5']],
  [
    'from noon on Monday to noon on Wednesday',
    'DTSTART:20260601T120000\nDTEND:20260603T120000',
    ['2026-06-01 2026-06-01 0.5', '2026-06-02 2026-06-02 1', '2026-06-03 2026-06-03 0.5'],
  ],
  [
    'from morning to evening, some days later',
    'DTSTART:20260601T083000\nDTEND:20260603T173000',
    ['2026-06-01 2026-06-03 3'],
  ],
  ['midnight to midnight', 'DTSTART:20260601T000000\nDTEND:20260602T000000', ['2026-06-01 2026-06-01 1']],
  [
    'whole days in UTC of a summer in London',
    'DTSTART:20260531T230000Z\nDTEND:20260602T230000Z',
    ['2026-06-01 2026-06-02 2'],
  ],
  [
    'whole days in UTC of Vancouver',
    'DTSTART:20260601T070000Z\nDTEND:20260602T070000Z',
    ['2026-06-01 2026-06-01 1'],
  ],
  [
    'a working day in UTC that runs over midnight',
    'DTSTART:20260601T170000Z\nDTEND:20260602T010000Z',
    ['2026-06-01 2026-06-01 1'],
  ],
  ['folded lines', 'DTSTART;VALUE=DA\n TE:2026\n\t0601', ['2026-06-01 2026-06-01 1']],
  [
    'an alarm with its own times',
    'DTSTART;VALUE=DATE:20260601\nBEGIN:VALARM\nDURATION:P9D\nEND:VALARM',
    ['2026-06-01 2026-06-01 1'],
  ],
])('%s', (_name, lines, found) => {
  expect(spans(leaveOf(events(lines)))).toEqual(found)
})

test('an hour is no half day, and says so', () => {
  const leave = leaveOf(events('DTSTART:20260601T090000\nDTEND:20260601T100000'))
  expect([leave.absences, codes(leave)]).toEqual([[], ['leave-short']])
})

test.each([
  [
    'each day',
    'FREQ=DAILY;COUNT=3',
    ['2026-06-01 2026-06-01 1', '2026-06-02 2026-06-02 1', '2026-06-03 2026-06-03 1'],
  ],
  [
    'two weekdays until a day',
    'FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20260608',
    ['2026-06-01 2026-06-01 1', '2026-06-03 2026-06-03 1', '2026-06-08 2026-06-08 1'],
  ],
  ['each second month', 'FREQ=MONTHLY;INTERVAL=2;COUNT=2', ['2026-06-01 2026-06-01 1']],
  ['each year', 'FREQ=YEARLY;COUNT=2', ['2026-06-01 2026-06-01 1', '2027-06-01 2027-06-01 1']],
])('repeated %s', (_name, rule, found) => {
  expect(spans(leaveOf(events(`DTSTART;VALUE=DATE:20260601\nRRULE:${rule}`)))).toEqual(found)
})

test('exceptions, and a time that was moved or cancelled, are not taken twice', () => {
  const leave = leaveOf(
    events(
      'UID:a\nDTSTART;VALUE=DATE:20260601\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;VALUE=DATE:20260608',
      'UID:a\nRECURRENCE-ID;VALUE=DATE:20260615\nDTSTART;VALUE=DATE:20260616',
      'UID:a\nRECURRENCE-ID;VALUE=DATE:20260622\nDTSTART;VALUE=DATE:20260622\nSTATUS:CANCELLED',
    ),
  )
  expect(spans(leave)).toEqual(['2026-06-01 2026-06-01 1', '2026-06-16 2026-06-16 1'])
  expect(leave.counts.cancelled).toBe(1)
})

test.each([
  'FREQ=MONTHLY;BYDAY=1FR;COUNT=3',
  'FREQ=HOURLY;COUNT=2',
  'FREQ=WEEKLY;BYSETPOS=1',
  'FREQ=DAILY;COUNT=x',
])('a recurrence that is not understood keeps its first time and says so: %s', rule => {
  const leave = leaveOf(events(`DTSTART;VALUE=DATE:20260601\nRRULE:${rule}`))
  expect(spans(leave)).toEqual(['2026-06-01 2026-06-01 1'])
  expect(leave.issues).toMatchObject([{ code: 'leave-recurrence', row: 4, column: 'RRULE' }])
})

test('a recurrence without an end goes to the end of the allocation, or is an issue', () => {
  const text = events('DTSTART;VALUE=DATE:20260601\nRRULE:FREQ=WEEKLY')
  const open = leaveOf(text)
  expect([spans(open).length, open.issues.map(({ code }) => code)]).toEqual([1, ['leave-endless']])
  const closed = leaveOf(text, { until: day('2026-06-15') })
  expect([spans(closed).length, closed.issues, codes(closed)]).toEqual([3, [], ['leave-endless']])
})

test('an event that is repeated after the allocation is one event outside it', () => {
  const text = events('DTSTART;VALUE=DATE:20260601\nRRULE:FREQ=WEEKLY;COUNT=5')
  const leave = leaveOf(text, { from: day('2026-06-02'), until: day('2026-06-09') })
  expect(leave.notices).toEqual([{ code: 'leave-outside', values: { count: 1 } }])
  expect(leave.counts).toMatchObject({ days: 1, outside: 1 })
})

test('days outside the allocation are left out, days that are taken twice count once', () => {
  const text = events(
    'DTSTART;VALUE=DATE:20260601\nDTEND;VALUE=DATE:20260606',
    'DTSTART;VALUE=DATE:20260604\nDTEND;VALUE=DATE:20260610',
  )
  const leave = leaveOf(text, { from: day('2026-06-02') })
  expect(spans(leave)).toEqual(['2026-06-02 2026-06-05 4', '2026-06-08 2026-06-09 2'])
  expect(codes(leave)).toEqual(['leave-outside', 'leave-overlap'])
  expect(leave.counts.outside).toBe(1)
  expect(leaveOf(text, { people: 2 }).counts.days).toBe(9)
})

test('where some events say out of office, whether the others are leave is asked', () => {
  const text = events(
    'DTSTART;VALUE=DATE:20260601\nX-MICROSOFT-CDO-BUSYSTATUS:OOF',
    'DTSTART;VALUE=DATE:20260602\nX-MICROSOFT-CDO-BUSYSTATUS:BUSY',
  )
  expect(leaveOf(text).counts.days).toBe(1)
  expect(leaveOf(text, { answers: { 'leave-busy': 'all' } }).counts.days).toBe(2)
})

test('dates that cannot be read and leave of years are issues; the rest is read', () => {
  const leave = leaveOf(
    events(
      'DTSTART;VALUE=DATE:20261301',
      'SUMMARY:No start',
      'DTSTART;VALUE=DATE:20260601\nDTEND;VALUE=DATE:20360601',
      'DTSTART;VALUE=DATE:20260602\nDTEND;VALUE=DATE:20260601',
      'DTSTART;VALUE=DATE:20260603',
    ),
  )
  expect(leave.issues.map(({ code, column, row }) => `${row} ${column} ${code}`)).toEqual([
    '3 DTSTART leave-date',
    '5 DTSTART leave-date',
    '10 DTEND leave-long',
    '14 DTEND leave-date',
  ])
  expect(spans(leave)).toEqual(['2026-06-03 2026-06-03 1'])
})

test('a calendar that takes its events back gives no absence', () => {
  const leave = leaveOf(
    'BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nDTSTART:20260601\nEND:VEVENT\nEND:VCALENDAR',
  )
  expect([leave.absences, codes(leave)]).toEqual([[], ['leave-cancelled']])
})

const two = (n: number) => String(n).padStart(2, '0')
const event = fc
  .record({
    start: fc.integer({ min: 1, max: 28 }),
    hour: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    duration: fc.constantFrom('P1D', 'P3D', 'PT3H', 'PT8H', 'P1W', 'soon'),
    rule: fc.constantFrom(
      '',
      '\nRRULE:FREQ=WEEKLY;COUNT=3',
      '\nRRULE:FREQ=DAILY;COUNT=4',
      '\nRRULE:FREQ=SOMETIMES',
    ),
  })
  .map(({ start, hour, duration, rule }) => {
    const time = hour === undefined ? '' : `T${two(hour)}0000`
    return `UID:Quillon\nSUMMARY:Quillon Zabriskie away\nORGANIZER;CN="Quillon Zabriskie":mailto:q.zabriskie@example.org\nDTSTART:202606${two(start)}${time}\nDURATION:${duration}${rule}`
  })

test('nobody is away for more than the days there are, in whatever order events stand, and no name survives', () => {
  fc.assert(
    fc.property(fc.array(event, { minLength: 1, maxLength: 8 }), list => {
      const leave = leaveOf(events(...list))
      const days = leave.absences.flatMap(({ from, to, days: size }) => {
        expect(size === 0.5 || size === workingDays(calendar, from, to)).toBe(true)
        return size
      })
      const sum = days.reduce((a, b) => a + b, 0)
      expect(sum).toBe(leave.counts.days)
      expect(sum).toBeLessThanOrEqual(workingDays(calendar, day('2026-06-01'), day('2026-07-31')))
      expect(leaveOf(events(...list.toReversed())).counts.days).toBe(sum)
      expect(JSON.stringify(leave)).not.toMatch(/quillon|zabriskie/iu)
    }),
    { numRuns: 80 },
  )
})
