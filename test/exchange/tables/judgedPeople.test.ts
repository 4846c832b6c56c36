import { expect, test } from 'vitest'
import type { TeamData } from '#core/records/teamData.ts'
import { judgePeople } from '#exchange/tables/drafts/judgePeople.ts'
import { aRate, anAllocation, teamData } from '#test/support/builders.ts'
import { problems, read, values } from './read.ts'

const header = 'Role\tPeople\tFTE\tStart date\tEnd date\tDay rate\tEngagement\n'

interface Beside {
  readonly data?: Partial<TeamData>
  readonly answers?: Record<string, string>
}

/** A table of people beside a team. */
function judged(text: string, { data = {}, answers = {} }: Beside = {}) {
  const team = teamData({ allocations: [], rates: [], absences: [], ...data })
  return judgePeople(read('people', text, { context: { rates: team.rates }, answers }), team, answers)
}

test('a role has one rate on a day: another is asked about, here and against what is there', () => {
  const rows = 'Developer\t1\t1\t1 April 2026\t\t540\tperm\ndeveloper\t1\t1\t1 May 2026\t\t600\tperm'
  const leave = { answers: { 'people-two-rates:developer': 'leave-out' } }
  expect(problems(judged(header + rows, leave))).toEqual(['3 Role cell-two-rates'])
  const table = judged(header + rows)
  expect(values(table).map(({ role }) => role)).toEqual(['Developer', 'developer (2)'])
  expect(table.doubts).toMatchObject([
    { code: 'people-two-rates', proposed: 'rename', values: { other: 'developer (2)', from: '2026-05-01' } },
  ])
  const rates = [aRate({ role: 'Developer', from: '2026-01-01', price: { kind: 'entered', day: 50000 } })]
  expect(problems(judged(header + rows, { data: { rates }, ...leave }))).toHaveLength(2)
})

const four = anAllocation({ role: 'Developer', people: 4, from: '2026-09-07' })

test('people of a role that the team has at the same time are asked about, whatever their first day and rate', () => {
  const rows = 'developer \t4\t1\t1 September 2026\t\t500\tperm\nTester\t1\t1\t14 September 2026\t\t420\tperm'
  const data = {
    allocations: [four],
    rates: [aRate({ role: 'Developer', price: { kind: 'entered', day: 650_00 } })],
  }
  const table = judged(header + rows, { data })
  expect(table.doubts).toMatchObject([
    {
      id: 'people-here:developer',
      values: { role: 'Developer', people: 4, from: '2026-09-07', several: 'no', count: 1 },
      chosen: 'same',
    },
  ])
  expect(values(table).map(({ role }) => role)).toEqual(['Tester'])
  expect(table.counts).toMatchObject({ ok: 1, bad: 0, here: 1 })
  const more = judged(header + rows, { data, answers: { 'people-here:developer': 'more' } })
  expect(more.doubts.map(({ code }) => code)).toEqual(['people-here', 'people-two-rates'])
  expect(values(more).map(({ role }) => role)).toEqual(['developer (2)', 'Tester'])
})

test.each([
  ['another role', 'Designer\t4\t1\t1 September 2026\t\t\tperm'],
  ['another time', 'Developer\t4\t1\t1 September 2026\t6 September 2026\t\tperm'],
])('people of %s are nobody who is on the team', (_, row) => {
  const table = judged(header + row, { data: { allocations: [four] } })
  expect(table.doubts).toEqual([])
  expect(values(table)).toHaveLength(1)
})

test('a list that is brought in again with somebody new adds only them, a row each or together', () => {
  const again = 'Developer\t1\t1\t7 September 2026\t\t\tperm\n'
  const table = judged(`${header}${again.repeat(5)}Developer\t1\t1\t2 November 2026\t\t\tperm`, {
    data: { allocations: [four] },
  })
  expect(table.doubts).toMatchObject([{ code: 'rows-here', values: { count: 4 } }])
  expect(values(table).map(({ from }) => from)).toEqual(['2026-09-07', '2026-11-02'])
})

test('of people on the team from several days the first is said', () => {
  const table = judged(`${header}Developer\t6\t1\t1 September 2026\t\t\tperm`, {
    data: { allocations: [four, anAllocation({ id: 'b', people: 2, from: '2026-10-05' })] },
  })
  expect(table.doubts).toMatchObject([{ values: { people: 6, from: '2026-09-07', several: 'yes' } }])
})
