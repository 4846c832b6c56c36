import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backlogSource, readBacklog, readTrelloBacklog } from '#exchange/backlog/readBacklog.ts'
import { azureSample, githubSample, jiraSample, trelloSample } from '#exchange/backlog/samples.ts'
import { readLeave } from '#exchange/leave/readLeave.ts'
import { leaveSample } from '#exchange/leave/samples.ts'
import { looksLikeTimesheet } from '#exchange/timesheets/headers.ts'
import { readTimesheet } from '#exchange/timesheets/readTimesheet.ts'
import { clockifySample, harvestSample, kimaiSample, togglSample } from '#exchange/timesheets/samples.ts'
import { readGrid } from '#exchange/tables/grid.ts'
import { aCalendar } from '#test/support/builders.ts'
import { emptyContext } from '#test/exchange/tables/tableContext.ts'

const tables = [
  jiraSample(),
  azureSample(),
  githubSample(),
  togglSample(),
  clockifySample(),
  harvestSample(),
  kimaiSample(),
]
const odd = [
  '"',
  ',',
  '\t',
  '\n',
  '\u0000',
  '9999',
  '-',
  '99999999999999999999',
  '<b>',
  '=1+1',
  '\\',
  '{}',
  'K-1',
  '',
]

/** A sample with pieces cut out, doubled or put in. */
const mutated = (samples: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(2_000), fc.nat(40), fc.constantFrom(...odd), fc.boolean()), { maxLength: 8 }),
    )
    .map(([text, cuts]) =>
      cuts.reduce((before, [at, length, piece, twice]) => {
        const [from, to] = [at % before.length || 0, (at % before.length || 0) + length]
        return (
          before.slice(0, from) +
          piece +
          (twice ? before.slice(from, to) : '') +
          before.slice(to - (twice ? length : 0))
        )
      }, text),
    )

const options = { context: emptyContext, hoursPerDay: 7.4 }
const isSound = (amount: number) => Number.isFinite(amount) && amount >= 0

test('a damaged export is read or not recognised, and never ends in an error', () => {
  fc.assert(
    fc.property(mutated(tables), text => {
      const grid = readGrid(text)
      if (!grid.ok) return
      const backlog = readBacklog(grid.value, options)
      expect(backlog === undefined).toBe(backlogSource(grid.value) === undefined)
      const timesheet = readTimesheet(grid.value, options)
      expect(timesheet === undefined).toBe(!looksLikeTimesheet(grid.value))
      for (const { totals } of [backlog, timesheet].filter(one => one !== undefined))
        expect(Object.values(totals).every(isSound)).toBe(true)
    }),
    { numRuns: 150 },
  )
})

test('a damaged calendar or board is read or not recognised, and never ends in an error', () => {
  fc.assert(
    fc.property(mutated([leaveSample()]), text => {
      const leave = readLeave(text, { calendar: aCalendar() })
      expect(leave === undefined || isSound(leave.counts.days)).toBe(true)
    }),
    { numRuns: 150 },
  )
  const board: Record<string, unknown> = JSON.parse(trelloSample())
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(board)), fc.jsonValue(), (key, value) => {
      const backlog = readTrelloBacklog({ ...board, [key]: value }, options)
      expect(backlog === undefined || isSound(backlog.totals.all)).toBe(true)
    }),
    { numRuns: 100 },
  )
})
