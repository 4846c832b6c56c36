import fc from 'fast-check'
import { expect, test } from 'vitest'
import { peopleToDrafts } from '#exchange/tables/drafts/peopleToDrafts.ts'
import { splitPeople } from '#exchange/tables/kinds/fte.ts'
import { aRate } from '#test/support/builders.ts'
import { problems, read, values } from './read.ts'

const header = 'Role\tPeople\tFTE\tStart date\tEnd date\tDay rate\tEngagement\n'
let next = 0
const context = { team: 't', id: () => `id-${(next += 1)}`, rates: [], onCosts: [], daysWorked: 220 }

test('what people cost each is not added up', () => {
  const table = read('people', `${header}Developer\t2\t1\t1 April 2026\t\t£540.00\tContractor`)
  expect(table.sums).toEqual({})
})

test('reads people with their rates', () => {
  const table = read(
    'people',
    `${header}Developer\t2\t1\t1 April 2026\t\t£540.00\tContractor\nDesigner\t1\t80%\t1 April 2026\t30 June 2026\t450\tperm`,
  )
  expect(values(table)).toEqual([
    {
      role: 'Developer',
      parts: [{ people: 2, fte: 1 }],
      from: '2026-04-01',
      engagement: 'contractor',
      price: { kind: 'day', amount: 54000 },
    },
    {
      role: 'Designer',
      parts: [{ people: 1, fte: 0.8 }],
      from: '2026-04-01',
      to: '2026-06-30',
      engagement: 'civil-servant',
      price: { kind: 'day', amount: 45000 },
    },
  ])
  expect(table.doubts).toEqual([])
  expect(table.columns.map(column => column.field)).toEqual([
    'role',
    'people',
    'fte',
    'from',
    'to',
    'dayRate',
    'engagement',
  ])
})

test('recognises people without a header by what the columns look like', () => {
  const table = read('people', 'Developer\t2\t01/04/2026\t540.50\nDesigner\t1\t13/04/2026\t450.00')
  expect(table.headerRow).toBeUndefined()
  expect(table.columns.map(column => column.field)).toEqual(['role', 'people', 'from', 'dayRate'])
  expect(values(table)).toHaveLength(2)
})

test('a column can be mapped by hand, and one that is needed and missing is named', () => {
  const text = 'Rolle\tAnzahl\nDeveloper\t2\nDesigner\t1'
  const table = read('people', text, { mapping: { 0: '' } })
  expect(table.unmapped).toEqual(['role'])
  expect(table.rows).toEqual([])
  const mapped = read('people', text, {
    mapping: { 0: 'role', 1: 'people' },
    context: { from: read('sprints', 'From\n2026-04-01').rows.flatMap(r => (r.ok ? [r.value.from] : []))[0] },
  })
  expect(values(mapped).map(person => [person.role, person.parts])).toEqual([
    ['Developer', [{ people: 2, fte: 1 }]],
    ['Designer', [{ people: 1, fte: 1 }]],
  ])
})

test('whether the salary of part-timers is for full time or for their part is asked once', () => {
  const paid = (text: string, answers: Record<string, string> = {}) => {
    const table = read('people', text, { answers })
    return { table, amounts: values(table).map(({ price }) => price?.amount) }
  }
  const rows = [
    'Analyst\t1\t1.0\t2 November 2026\t45000',
    'Designer\t1\t0.6\t2 November 2026\t41000',
    'Tester\t2\t50%\t2 November 2026\t20000',
  ]
  const text = ['Role\tPeople\tFTE\tStart date\tAnnual salary', ...rows].join('\n')
  const proposed = paid(text)
  expect(proposed.amounts).toEqual([45000_00, 41000_00, 20000_00])
  expect(proposed.table.doubts).toMatchObject([
    {
      code: 'part-time-salary',
      values: { count: 2, row: 3, column: 'Annual salary' },
      options: [{ value: 'full-time' }, { value: 'part' }],
      proposed: 'full-time',
    },
  ])
  // £41,000 for 0.6 is £68,333.33 for full time.
  expect(paid(text, { 'part-time-salary': 'part' }).amounts).toEqual([45000_00, 68333_33, 40000_00])
  expect(paid(text.replaceAll(/0\.6|50%/gu, '1')).table.doubts).toEqual([])
  // Two full-timers and a half-timer in one row have one salary: it is nobody's part.
  const several = paid('Role\tFTE\tStart date\tAnnual salary\nAnalyst\t2.5\t2 November 2026\t45000')
  expect(several.table.doubts.map(({ code }) => code)).toEqual(['fte-above-one'])
  const daily = paid(`${header}Developer\t1\t0.5\t1 April 2026\t\t£540.00\tContractor`, {
    'part-time-salary': 'part',
  })
  expect(daily.amounts).toEqual([540_00])
  expect(daily.table.doubts).toEqual([])
})

test('every bad cell is named', () => {
  const rows = [
    'Developer\t0\t1\t1 April 2026\t\t540\tcontractor',
    'Designer\t1\t0\t1 April 2026\t\t450\tcontractor',
    'Tester\t1\t1\t12/13/2025\t\t0\tnobody',
    'Writer\t1\t1\t1 April 2026\t1 March 2026\t400\tperm',
    '\t1\t1\t1 April 2026\t\t400\tperm',
    'Manager\t1.5\t1\t13/04/2026\t\tlots\tperm',
  ]
  expect(problems(read('people', header + rows.join('\n'))).sort()).toEqual(
    [
      '2 People cell-no-people',
      '3 FTE cell-fte',
      '4 Engagement cell-engagement',
      '4 Start date cell-date',
      '4 Day rate cell-not-above-zero',
      '5 End date cell-end-before-start',
      '6 Role cell-empty',
      '7 Day rate cell-amount',
      '7 People cell-decimals',
    ].sort(),
  )
})

test('numbers above one are asked: of all together, or percent', () => {
  const all = read('people', `${header}Developer\t3\t2.5\t1 April 2026\t\t540\tperm`)
  expect(all.doubts.map(doubt => [doubt.code, doubt.chosen])).toEqual([['fte-several', 'all']])
  expect(values(all)[0]?.parts).toEqual([
    { people: 2, fte: 0.8333 },
    { people: 1, fte: 0.8334 },
  ])
  const percent = read('people', 'Role\tFTE\tFrom\nDeveloper\t80\t1 April 2026')
  expect(percent.doubts.map(doubt => [doubt.code, doubt.chosen])).toEqual([['fte-above-one', 'percent']])
  expect(values(percent)[0]?.parts).toEqual([{ people: 1, fte: 0.8 }])
  expect(values(read('people', 'Role\tFTE\tFrom\nDeveloper\t2.5\t1 April 2026'))[0]?.parts).toEqual([
    { people: 2, fte: 1 },
    { people: 1, fte: 0.5 },
  ])
})

test('parts of people always add up to their FTE exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 10_000 }), (people, each) => {
      const fte = { value: Math.max(1, Math.floor((people * each) / 10_000)), percent: false }
      const parts = splitPeople(people, fte, { of: 'all', percent: false })
      if (fte.value > people || people === 1) return
      const sum = parts?.reduce((all, part) => all + part.people * Math.round(part.fte * 1e4), 0)
      expect(sum).toBe(fte.value * 1e4)
    }),
  )
})

test('drafts: an allocation for each part, one rate for a role and time', () => {
  const rows = [
    'Developer\t2\t1\t1 April 2026\t30 June 2026\t540\tcontractor',
    'developer\t1\t1\t1 May 2026\t31 July 2026\t540\tcontractor',
    'Designer\t1\t1\t1 April 2026\t\t\tperm',
  ]
  const people = values(read('people', header + rows.join('\n')))
  const drafts = peopleToDrafts(people, context)
  expect(
    drafts.flatMap(draft =>
      draft.record === 'rate' ? [[draft.row.role, draft.row.from, draft.row.to, draft.row.price]] : [],
    ),
  ).toEqual([['Developer', '2026-04-01', '2026-07-31', { kind: 'entered', day: 54000 }]])
  expect(
    drafts.flatMap(draft => (draft.record === 'allocation' ? [`${draft.row.role} ${draft.row.people}`] : [])),
  ).toEqual(['Developer 2', 'Developer 1', 'Designer 1'])
  const rates = [
    aRate({
      role: 'Developer',
      from: '2026-05-01',
      to: '2026-05-31',
      price: { kind: 'entered', day: 54000 },
    }),
  ]
  const around = peopleToDrafts(people, { ...context, rates })
  expect(around.flatMap(draft => (draft.record === 'rate' ? [[draft.row.from, draft.row.to]] : []))).toEqual([
    ['2026-04-01', '2026-04-30'],
    ['2026-06-01', '2026-07-31'],
  ])
})

test('a salary becomes a derived rate, with a word about on-costs', () => {
  const table = read('people', 'Role\tSalary\tFrom\nDeveloper\t£50,000\t1 April 2026')
  expect(table.notices.map(notice => notice.code)).toEqual(['salary-alone'])
  expect(peopleToDrafts(values(table), context)[0]?.row).toMatchObject({
    price: { kind: 'derived', salary: 5_000_000, onCosts: [], daysWorked: 220 },
  })
})

test('which rows have a salary without on-costs is said by row, whatever other rows have', () => {
  const text =
    'Role\tFTE\tSalary\tDay rate\tFrom\nDeveloper\t1\t£45,000\t\t1 April 2026\nTester\t1\t£41k\ttbc\t1 April 2026\nDesigner\t1\t-\t£425\t1 April 2026'
  const table = read('people', text)
  expect(table.notices).toMatchObject([{ code: 'salary-alone', values: { count: 2, row: 2, days: 220 } }])
  expect(read('people', text.replace('£41k\ttbc', '£41k\t£400')).notices).toMatchObject([
    { code: 'salary-alone', values: { count: 1, row: 2 } },
  ])
  expect(values(table).map(({ price }) => price?.kind)).toEqual(['salary', 'salary', 'day'])
})

test('a salary that gets the on-costs of the latest derived rate is not said to have none', () => {
  const onCosts = [{ name: 'Pension', percent: 20, above: 0, source: '' }]
  const price = { kind: 'derived' as const, salary: 50_000_00, onCosts, daysWorked: 220 }
  const table = read('people', 'Role\tFTE\tSalary\tFrom\nTester\t1\t£41,000\t1 April 2026', {
    context: { rates: [aRate({ role: 'Developer', price })] },
  })
  expect(table.notices).toEqual([])
})

test.each(['-', 'tbc', ''])('a person whose rate is "%s" comes in without a price', text => {
  const table = read(
    'people',
    `${header}Designer\t1\t1\t1 April 2026\t\t${text}\tperm\nTester\t1\t1\t1 April 2026\t\t£400\tperm`,
  )
  expect(table.doubts).toEqual([])
  expect(values(table).map(({ price }) => price)).toEqual([undefined, { kind: 'day', amount: 40_000 }])
  expect(table.notices.map(({ code }) => code)).toEqual(text === '' ? [] : ['people-unpriced'])
})

test('salaries and rates that say what they are for, and thousands that are written short', () => {
  const text = [
    'Job title\tHeads\tSalary\tDay rate\tStart\tLeaver',
    'Tester\t2\t£50,000\t\t01/11/2026\t31/03/2027',
    'Analyst\t1\t£62,000 pa\t\t01/11/2026\t',
    'Architect\t1\t\t£700/day\t01/11/2026\t',
    'Manager\t1\t£70.5k\t\t13/11/2026\t',
    'Writer\t1\t£48k per annum\t£380 a day\t01/11/2026\t',
  ].join('\n')
  const table = read('people', text)
  expect(problems(table)).toEqual([])
  expect(values(table).map(({ price }) => price)).toEqual([
    { kind: 'salary', amount: 50_000_00 },
    { kind: 'salary', amount: 62_000_00 },
    { kind: 'day', amount: 700_00 },
    { kind: 'salary', amount: 70_500_00 },
    { kind: 'day', amount: 380_00 },
  ])
  expect(values(table)[0]).toMatchObject({ parts: [{ people: 2 }], to: '2027-03-31' })
})

test('a rate a day among salaries is no salary', () => {
  const table = read(
    'people',
    'Role\tSalary\tStart\nTester\t£50,000\t13/11/2026\nArchitect\t£700/day\t13/11/2026',
  )
  expect(problems(table)).toEqual(['3 Salary cell-amount'])
})

test('how somebody is engaged is read in other languages too', () => {
  const text =
    'Role\tEngagement\tStart\nA\tambtenaar\t13/11/2026\nB\textern\t13/11/2026\nC\tPrestataire\t13/11/2026'
  expect(values(read('people', text)).map(({ engagement }) => engagement)).toEqual([
    'civil-servant',
    'contractor',
    'supplier',
  ])
})

test('a month that people come or go in is asked about, not refused', () => {
  const text = 'Role\tFTE\tStart\tEnd\nDeveloper\t1\tNovember 2026\tMarch 2027'
  const table = read('people', text)
  expect(table.doubts.map(({ id, chosen }) => [id, chosen])).toEqual([
    ['date-period:Start', 'first'],
    ['date-period:End', 'last'],
  ])
  expect(values(table)).toMatchObject([{ from: '2026-11-01', to: '2027-03-31' }])
  const out = read('people', text, { answers: { 'date-period:Start': 'leave-out' } })
  expect(problems(out)).toEqual(['2 Start cell-no-day'])
})
