import { expect, test } from 'vitest'
import { priceSpan } from '#core/costing/priceSpan.ts'
import type { Price } from '#core/costing/types.ts'
import type { TeamData } from '#core/records/teamData.ts'
import {
  aCalendar,
  aCostItem,
  anAbsence,
  anAllocation,
  aRate,
  aTeam,
  day,
  teamData,
} from '#test/support/builders.ts'

const june = { from: day('2026-06-01'), to: day('2026-06-14') }
const priced = (data: TeamData, span = june): Price => {
  const pricing = priceSpan(data, span)
  if (pricing.kind !== 'priced') throw new Error(JSON.stringify(pricing))
  return pricing.price
}
const total = (overrides: Partial<TeamData>, span = june) => priced(teamData(overrides), span).total

test('ten working days of one developer at £500 a day are £5,000', () => {
  const price = priced(teamData())
  expect(price.total).toBe(5_000_00)
  expect(price.lines).toEqual([
    {
      kind: 'staff',
      allocation: 'allocation-1',
      role: 'Developer',
      engagement: 'civil-servant',
      basis: 'day-worked',
      people: 1,
      days: 10,
      amount: 5_000_00,
      standing: 'estimated',
    },
  ])
  expect(price.byKind).toEqual({ staff: 5_000_00, supplier: 0, other: 0 })
})

test('headcount, FTE and the allocation’s own dates count', () => {
  expect(total({ allocations: [anAllocation({ people: 3, fte: 0.6 })] })).toBe(9_000_00)
  expect(total({ allocations: [anAllocation({ from: '2026-06-08', to: '2026-06-09' })] })).toBe(1_000_00)
  expect(priceSpan(teamData({ allocations: [anAllocation({ from: '2026-07-01' })] }), june)).toEqual({
    kind: 'nothing-known',
  })
})

test('a bank holiday costs nothing where the team has it', () => {
  const week = { from: day('2026-06-15'), to: day('2026-06-19') }
  expect(total({}, week)).toBe(2_500_00)
  expect(total({ calendar: aCalendar({ division: 'scotland' }) }, week)).toBe(2_000_00)
})

test('each day is priced at the rate in force that day', () => {
  const rates = [
    aRate({ to: '2026-06-05' }),
    aRate({ id: 'rate-2', from: '2026-06-06', price: { kind: 'entered', day: 600_00 } }),
  ]
  expect(total({ rates })).toBe(5_500_00)
  expect(total({ rates: rates.toReversed() })).toBe(5_500_00)
})

test('a change of engagement in the span makes two lines that sum to it', () => {
  const rates = [
    aRate({ to: '2026-06-05' }),
    aRate({
      id: 'rate-2',
      from: '2026-06-06',
      engagement: 'contractor',
      price: { kind: 'entered', day: 600_00 },
    }),
  ]
  expect(priced(teamData({ rates })).lines).toMatchObject([
    { engagement: 'civil-servant', days: 5, amount: 2_500_00 },
    { engagement: 'contractor', days: 5, amount: 3_000_00 },
  ])
})

test('per day worked every absence saves; per day in post only an unpaid one does', () => {
  const cost = (basis: 'day-worked' | 'day-in-post', paid: boolean) =>
    total({ rates: [aRate({ basis })], absences: [anAbsence({ days: 1.5, paid })] })
  expect(cost('day-worked', true)).toBe(4_250_00)
  expect(cost('day-worked', false)).toBe(4_250_00)
  expect(cost('day-in-post', true)).toBe(5_000_00)
  expect(cost('day-in-post', false)).toBe(4_250_00)
})

test('an absence is spread evenly over its own working days', () => {
  // Four FTE-days over the eight working days from 10 to 19 June: half a day each, three of the days in the span.
  const absences = [anAbsence({ from: '2026-06-10', to: '2026-06-19', days: 4 })]
  expect(total({ absences })).toBe(4_250_00)
  expect(priced(teamData({ absences })).lines).toMatchObject([{ days: 8.5 }])
})

test('an absence lies in its allocation, and takes no more than is allocated', () => {
  const allocations = [anAllocation({ fte: 0.5, from: '2026-06-03' })]
  // Two days of 0.5 FTE are absent twice over: 3 and 4 June cost nothing, and nothing goes below it.
  const absences = [anAbsence({ days: 5 }), anAbsence({ id: 'absence-2', from: '2026-06-01' })]
  expect(total({ allocations, absences })).toBe(6 * 250_00)
  const weekend = anAbsence({ from: '2026-06-06', to: '2026-06-07', days: 2 })
  expect(total({ absences: [weekend] })).toBe(5_000_00)
})

test('staff is rounded once, half away from zero, and its lines are allocated', () => {
  const price = { kind: 'derived' as const, salary: 100_00, onCosts: [], daysWorked: 3 }
  const allocations = ['a', 'b', 'c'].map(id => anAllocation({ id, to: '2026-06-01' }))
  const thirds = priced(
    teamData({ rates: [aRate({ price })], allocations: allocations.map(a => ({ ...a })) }),
    {
      from: june.from,
      to: june.from,
    },
  )
  expect(thirds.total).toBe(100_00)
  expect(thirds.lines.map(line => line.amount)).toEqual([33_34, 33_33, 33_33])
})

test('days without a rate name the role and the dates, and are never priced at zero', () => {
  const data = teamData({
    rates: [aRate({ to: '2026-06-03' }), aRate({ id: 'rate-2', from: '2026-06-12' })],
    allocations: [
      anAllocation(),
      anAllocation({ id: 'allocation-2' }),
      anAllocation({ id: 'allocation-3', role: 'Designer', from: '2026-06-06' }),
    ],
    absences: [anAbsence({ from: '2026-06-08', to: '2026-06-09' })],
    costItems: [aCostItem()],
  })
  expect(priceSpan(data, june)).toEqual({
    kind: 'no-rate',
    missing: [
      { role: 'Designer', from: '2026-06-08', to: '2026-06-12' },
      { role: 'Developer', from: '2026-06-04', to: '2026-06-11' },
    ],
  })
})

test('a role without a rate costs nothing on days that are not worked', () => {
  const rates = [aRate({ to: '2026-06-05' }), aRate({ id: 'rate-2', from: '2026-06-08' })]
  expect(total({ rates })).toBe(5_000_00)
})

test('an allocation without an end lasts as long as the team does', () => {
  expect(total({ team: aTeam({ to: '2026-06-03' }) })).toBe(1_500_00)
})

test('a rate that prices no day, however it came in, is no rate', () => {
  const derived = { kind: 'derived' as const, salary: 1_00, onCosts: [], daysWorked: 0 }
  for (const price of [
    derived,
    { kind: 'entered' as const, day: 0 },
    { kind: 'entered' as const, day: -1 },
  ]) {
    expect(priceSpan(teamData({ rates: [aRate({ price })] }), june).kind).toBe('no-rate')
  }
})

test('a derived rate per day in post changes with the financial year, inside one span', () => {
  const price = { kind: 'derived' as const, salary: 251_00 * 256, onCosts: [], daysWorked: 220 }
  const data = teamData({ rates: [aRate({ price, basis: 'day-in-post' })] })
  const newYear = { from: day('2027-03-30'), to: day('2027-04-02') }
  expect(priced(data, newYear).total).toBe(2 * 256_00 + 2 * 251_00)
})
