import { expect, test } from 'vitest'
import { movedDates } from '#exchange/movedDates.ts'

test.each([
  ['2026-04-28,09:00', '2026-05-05,09:00'],
  ['28/04/2026', '05/05/2026'],
  ['28/Apr/26 5:03 PM', '05/May/26 5:03 PM'],
  ['DTSTART:20260428T090000', 'DTSTART:20260505T090000'],
  ['DTEND;VALUE=DATE:20261228', 'DTEND;VALUE=DATE:20270104'],
  ['2026-04-13T15:20:00.000Z', '2026-04-20T15:20:00.000Z'],
  ['LIB-1,10001,57600', 'LIB-1,10001,57600'],
])('%s a week later is %s', (text, moved) => {
  expect(movedDates(text, 7)).toBe(moved)
})
