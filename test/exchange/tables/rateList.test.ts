import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#core/calendar.ts'
import type { Rate } from '#core/records/rate.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { judgePeople } from '#exchange/tables/drafts/judgePeople.ts'
import { peopleChanges } from '#exchange/tables/drafts/peopleChanges.ts'
import { readable } from '#exchange/tables/readable.ts'
import { aRate, anAllocation, aSupplier, day, teamData } from '#test/support/builders.ts'
import { problems, read, values } from './read.ts'

const header = 'Role\tDay rate\tFrom\tTo\n'
const developer = aRate({ id: 'now', role: 'Developer', engagement: 'contractor', basis: 'day-in-post' })

/** A list of rates beside a team, and what it makes of the team's rates. */
function listed(text: string, overrides: Partial<TeamData> = {}, answers: Record<string, string> = {}) {
  const data = teamData({ rates: [developer], allocations: [anAllocation()], absences: [], ...overrides })
  const context = { rates: data.rates, from: day('2026-01-05') }
  const table = judgePeople(read('people', text, { context, answers }), data, answers)
  let next = 0
  const made = peopleChanges(readable(table), {
    team: data.team.id,
    id: () => `new-${(next += 1)}`,
    rates: data.rates,
    onCosts: [],
    daysWorked: 220,
  })
  return {
    table,
    made,
    rates: made.flatMap(({ change }) => (change.record === 'rate' ? [said(change.row)] : [])),
  }
}

const said = ({ role, from, to, price }: Pick<Rate, 'role' | 'from' | 'to' | 'price'>) =>
  `${role} ${price.kind === 'entered' ? price.day / 100 : ''} ${from}..${to ?? ''}`

const card = `${header}developer\t520\t2026-04-01\t\nDeveloper\t540\t2027-04-01\t\nTester\t410\t2026-04-01\t`

test('a table of rates without a number of people brings nobody, and changes what each role costs from its day on', () => {
  const { table, made, rates } = listed(card)
  expect(table.doubts).toMatchObject([{ code: 'people-or-rates', chosen: 'rates' }])
  expect(rates).toEqual([
    'Developer 500 2020-04-01..2026-03-31',
    'Developer 520 2026-04-01..2027-03-31',
    'Developer 540 2027-04-01..',
    'Tester 410 2026-04-01..',
  ])
  expect(made.map(({ change }) => change.record)).toEqual(['rate', 'rate', 'rate', 'rate'])
  expect(made[0]?.change).toMatchObject({ row: { id: 'now' }, base: developer.hlc })
  expect(made[1]?.change.row).toMatchObject({ engagement: 'contractor', basis: 'day-in-post' })
  expect(made[3]?.change.row).toMatchObject({ engagement: 'civil-servant', basis: 'day-worked' })
  expect(table.notices).toMatchObject([
    { code: 'rates-ended', values: { count: 1, role: 'Developer', since: '2020-04-01', to: '2026-03-31' } },
    { code: 'rates-of-nobody', values: { count: 1, role: 'Tester' } },
  ])
})

test('answered as people, a row is one person, and one role at two rates says from which day', () => {
  const { table, made } = listed(card, { rates: [], allocations: [] }, { 'people-or-rates': 'people' })
  expect(table.doubts).toMatchObject([
    { code: 'people-or-rates', chosen: 'people' },
    { code: 'people-two-rates', values: { role: 'Developer', from: '2027-04-01' } },
  ])
  expect(made.filter(({ change }) => change.record === 'allocation')).toHaveLength(3)
})

test.each([
  ['a salary', 'Role\tSalary\tFrom\nDeveloper\t£50,000\t2026-04-01'],
  ['a role twice from one day', `${header}Tester\t410\t2026-04-01\t\nTester\t410\t2026-04-01\t`],
])('with %s rows are taken for people, and asked about', (_, text) => {
  expect(read('people', text).doubts).toMatchObject([
    { code: 'people-or-rates', proposed: 'people', chosen: 'people', answered: false },
  ])
})

test('a list of roles alone counts one person a row, and says so', () => {
  const table = read('people', 'Role\tStart\nDeveloper\t2026-04-01\nDeveloper\t2026-04-01')
  expect(table.doubts).toEqual([])
  expect(table.notices).toEqual([{ code: 'people-one-each', values: {} }])
  expect(values(table).map(({ parts }) => parts)).toEqual([[{ people: 1, fte: 1 }], [{ people: 1, fte: 1 }]])
})

test('a rate that holds already is here already, and one from the very day of another takes its place', () => {
  const { table, rates } = listed(`${header}Developer\t500\t2026-06-01\t\nTester\t430\t2026-04-06\t`, {
    rates: [
      developer,
      aRate({ id: 'other', role: 'Tester', price: { kind: 'entered', day: 400_00 }, from: '2026-04-06' }),
    ],
  })
  expect(table.counts).toMatchObject({ ok: 1, here: 1, bad: 0 })
  expect(rates).toEqual(['Tester 430 2026-04-06..'])
  expect(table.notices).toMatchObject([
    { code: 'rates-replaced', values: { role: 'Tester', since: '2026-04-06' } },
    { code: 'rates-of-nobody' },
  ])
})

test('who the people of a role are stays as it was, unless the table says otherwise', () => {
  const rates = [aRate({ id: 'now', engagement: 'supplier', supplier: 'supplier-1' })]
  const suppliers = [aSupplier()]
  const text = 'Role\tDay rate\tFrom\tType\nDeveloper\t520\t2020-04-01\t'
  expect(listed(text, { rates, suppliers }).made[0]?.change.row).toMatchObject({
    engagement: 'supplier',
    supplier: 'supplier-1',
    price: { day: 520_00 },
  })
  expect(listed(`${text}contractor`, { rates, suppliers }).made[0]?.change.row).toMatchObject({
    engagement: 'contractor',
    supplier: undefined,
  })
})

test('a rate that is to come stays, and one from before ends the day before it', () => {
  const later = aRate({ id: 'later', price: { kind: 'entered', day: 600_00 }, from: '2027-04-01' })
  const rates = [aRate({ id: 'now', to: '2027-03-31' }), later]
  expect(listed(`${header}Developer\t520\t2026-04-01\t`, { rates }).rates).toEqual([
    'Developer 500 2020-04-01..2026-03-31',
    'Developer 520 2026-04-01..2027-03-31',
  ])
})

test('where the role has a rate from a later day on, which of them holds is asked', () => {
  const rates = [aRate({ id: 'now', from: '2026-09-07' })]
  const text = `${header}Developer\t520\t2026-04-01\t\nDeveloper\t540\t2027-04-01\t`
  const kept = listed(text, { rates })
  expect(kept.table.doubts).toMatchObject([
    { code: 'people-or-rates' },
    {
      id: 'rates-later:developer',
      values: { role: 'Developer', from: '2026-09-07', row: 2 },
      chosen: 'keep',
    },
  ])
  expect(kept.rates).toEqual([
    'Developer 500 2026-09-07..2027-03-31',
    'Developer 520 2026-04-01..2026-09-06',
    'Developer 540 2027-04-01..',
  ])
  expect(listed(text, { rates }, { 'rates-later:developer': 'table' }).rates).toEqual([
    'Developer 520 2026-09-07..2027-03-31',
    'Developer 520 2026-04-01..2026-09-06',
    'Developer 540 2027-04-01..',
  ])
})

test('what a list of rates leaves open or says twice is named by row', () => {
  const rows = [
    'Developer\t520\t2026-04-01\t2027-04-30',
    'Developer\t540\t2027-04-01\t',
    'Tester\t410\t2026-04-01\t',
    'Tester\t420\t2026-04-01\t',
    'Developer\t560\t\t',
    'Writer\ttbc\t2026-04-01\t',
    'Analyst\t390\t\t',
  ]
  const { table, rates } = listed(header + rows.join('\n'), {}, { 'people-or-rates': 'rates' })
  expect(problems(table)).toEqual([
    '3 Role cell-two-rates',
    '5 Role cell-two-rates',
    '6 From cell-no-rate-start',
    '7 Day rate cell-no-rate',
  ])
  expect(rates).toContain('Analyst 390 2026-01-05..')
  expect(table.notices.map(({ code }) => code)).toEqual(['rates-ended', 'rates-of-nobody'])
})

test.each(['keep', 'table'])(
  'on any day a role has the one rate that holds by then, with later ones answered: %s',
  answer => {
    const first = day('2026-01-01')
    const starts = fc.uniqueArray(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 4 })), {
      selector: ([at]) => at,
      maxLength: 6,
    })
    fc.assert(
      fc.property(starts, starts, (stored, rows) => {
        const sorted = stored.toSorted((a, b) => a[0] - b[0])
        const rates = sorted.map(([at, price], i) => {
          const next = sorted[i + 1]
          return aRate({
            id: `rate ${i}`,
            from: addDays(first, at),
            ...(next && { to: addDays(first, next[0] - 1) }),
            price: { kind: 'entered', day: price * 100 },
          })
        })
        const text = rows.map(([at, price]) => `Developer\t${price}\t${addDays(first, at)}\t`).join('\n')
        const { made, table } = listed(
          header + text,
          { rates },
          {
            'people-or-rates': 'rates',
            'rates-later:developer': answer,
          },
        )
        expect(problems(table)).toEqual([])
        const changed = new Map(made.map(({ change }) => [change.row.id, change.row]))
        const all = [...rates.filter(({ id }) => !changed.has(id)), ...changed.values()]
        for (let at = 0; at < 62; at += 1) {
          const date = addDays(first, at)
          const laid = rows.filter(([start]) => start <= at)
          const starting =
            answer === 'table' && laid.length > 0
              ? laid
              : [...stored, ...rows].filter(([start]) => start <= at)
          const latest = starting.reduce<(typeof starting)[number] | undefined>(
            (best, one) => (best && best[0] > one[0] ? best : one),
            undefined,
          )
          const inForce = all.filter(
            rate => rate.from <= date && (!('to' in rate) || !rate.to || rate.to >= date),
          )
          expect(
            inForce.map(rate => ('price' in rate && rate.price.kind === 'entered' ? rate.price.day : 0)),
          ).toEqual(latest ? [latest[1] * 100] : [])
        }
      }),
    )
  },
)
