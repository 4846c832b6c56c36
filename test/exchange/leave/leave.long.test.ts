import { expect, test } from 'vitest'
import { readLeave } from '#exchange/leave/readLeave.ts'
import { aCalendar } from '#test/support/builders.ts'

test('very many events that are each repeated very often are taken up to a limit, and the others are named', () => {
  const often = (n: number) =>
    `BEGIN:VEVENT\nUID:${n}\nDTSTART;VALUE=DATE:20260105\nRRULE:FREQ=DAILY;COUNT=999999999\nEND:VEVENT`
  const text = [
    'BEGIN:VCALENDAR',
    ...Array.from({ length: 20_000 }, (_, n) => often(n)),
    'END:VCALENDAR',
  ].join('\n')
  const { issues = [], counts } = readLeave(text, { calendar: aCalendar() }) ?? {}
  expect(counts?.events).toBe(20_000)
  expect(issues).toHaveLength(19_990)
  expect(issues[0]).toMatchObject({ code: 'leave-too-often', column: 'RRULE' })
})
