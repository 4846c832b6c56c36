import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, workingDays } from '#core/calendar.ts'
import { teamCost } from '#core/costing/teamCost.ts'
import { exampleData, exampleTeam, rowsOf, type ExampleRow } from '#core/example/exampleTeam.ts'
import { fundingOf } from '#core/funding/fundingOf.ts'
import { sum } from '#core/money.ts'
import { cells } from '#core/outcomes/cells.ts'
import { records } from '#core/records/registry.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { checkRow } from '#core/rules/checkRow.ts'
import { day } from '#test/support/builders.ts'

const options = (today: string) => {
  let n = 0
  return { today: day(today), team: 'example', id: () => `row-${String(++n).padStart(4, '0')}` }
}
const thePicture = '2026-11-23'
const ofThePicture = exampleData(options(thePicture))
const costOf = (data: TeamData, today: string) => teamCost(data, day(today))

const broken = ({ record, row }: ExampleRow, data: TeamData, today: string): unknown[] => {
  const parsed = records[record].schema.safeParse(row)
  return parsed.success ? checkRow(record, row, data, day(today)) : parsed.error.issues
}

test('£1.80m is approved, of which 69% is used; the plan passes it some weeks before its end, and no money is without a pot', () => {
  const data = ofThePicture
  const { open, notFunded, warnings } = fundingOf(data, day(thePicture))
  expect(open).toMatchObject({ amount: 1_800_000_00, to: '2027-03-31', runway: { kind: 'runs-out' } })
  expect(Math.round(100 * (open?.of1 ?? 0))).toBe(69)
  expect(open?.runway.kind === 'runs-out' && open.runway.on).toMatch(/^2027-03-(0[5-9]|1\d|2\d)$/)
  expect(notFunded).toBe(0)
  expect(warnings.map(({ kind }) => kind)).toEqual(['will-pass', 'will-pass'])
})

/** Any days of the years around, so that holidays fall in any of the sprints. */
const anyDays = fc.sample(
  fc.integer({ min: 0, max: 5 * 365 }).map(n => String(addDays(day('2024-06-01'), n))),
  12,
)
// A whole team is built for each of the days: once for all that is said of it.
const examples = anyDays.map(today => ({ today, data: exampleData(options(today)) }))

test.each(examples)(
  'every row keeps its schema and the rules, whatever the day: $today',
  ({ today, data }) => {
    const found = rowsOf(data).flatMap(row => broken(row, data, today))
    expect(found, today).toEqual([])
  },
)

test.each(examples)('its figures add up, whatever the day: $today', ({ today, data }) => {
  const cost = costOf(data, today)
  expect(cost.missing).toEqual([])
  expect(sum(cells(data, cost).map(cell => cell.amount))).toBe(cost.all)
  expect(Math.abs(cost.all / 1_240_000_00 - 1)).toBeLessThan(0.03)
  const running = cost.sprints.at(-1)
  expect(running?.pricing.kind === 'priced' && running.pricing.price.total / 96_000_00).toBeCloseTo(1, 1)
})

test('the same options give the same rows', () => {
  expect(exampleTeam(options(thePicture))).toEqual(exampleTeam(options(thePicture)))
})

/** From the picture of the overview, in pounds; what it calls £1.24m counts the running sprint up to its sixth day. */
const BARS = [78, 79, 81, 85, 87, 92, 70, 92, 96, 103, 98, 95, 93, 96]
const A_DAY = 9

test('its bars are those of the picture, less the holidays that lie in them', () => {
  const cost = costOf(ofThePicture, thePicture)
  for (const [i, { pricing, workingDays, sprint }] of cost.sprints.entries()) {
    const total = pricing.kind === 'priced' ? pricing.price.total / 1000_00 : 0
    // The seventh sprint is short in the picture too.
    const holidays = sprint.number === 7 ? 0 : 10 - (workingDays ?? 10)
    expect(Math.abs(total - (BARS[i] ?? 0)), `sprint ${sprint.number}`).toBeLessThan(4 + holidays * A_DAY)
  }
  expect(cost.sprints.map(({ status }) => status)).toEqual([...Array<string>(13).fill('closed'), 'running'])
  expect(cost.sprints.every(({ plan }) => plan !== undefined)).toBe(true)
  expect(cost.sprints.filter(({ changed }) => changed).map(({ sprint }) => sprint.number)).toEqual([13])
})

test('what the money bought is within three percent of the picture', () => {
  const data = ofThePicture
  const bought = new Map<string, number>()
  const serves = new Map(data.outcomes.map(({ id, metric }) => [id, metric]))
  const nameOf = (id: string | undefined) => data.metrics.find(metric => metric.id === id)?.name ?? ''
  for (const { target, amount } of cells(data, costOf(data, thePicture))) {
    const name = target.kind === 'outcome' ? nameOf(serves.get(target.outcome)) : target.kind
    bought.set(name, (bought.get(name) ?? 0) + amount)
  }
  const kept = (bought.get('keeps-running') ?? 0) + (bought.get('required-by-law') ?? 0)
  const near = (amount: number | undefined, pounds: number) =>
    expect(Math.abs((amount ?? 0) / 100 / pounds - 1)).toBeLessThan(0.03)
  near(bought.get('Applications finished online'), 658_350)
  near(bought.get('Welsh applications finished'), 158_240)
  near(kept, 200_100)
  near(bought.get('none'), 223_310)
})

test('the team has grown to about nine and a half full-time people', () => {
  const { allocations } = ofThePicture
  expect(allocations.reduce((all, { people, fte }) => all + people * fte, 0)).toBeCloseTo(9.6)
})

test.each(examples)(
  'today is the sixth working day of sprint 14, or as near as holidays let it be: $today',
  ({ today, data }) => {
    const { calendar, sprints } = data
    const worked = workingDays(calendar, sprints.at(-1)?.from ?? day(today), day(today))
    expect(worked, today).toBeGreaterThanOrEqual(5)
    expect(worked, today).toBeLessThanOrEqual(6)
  },
)
