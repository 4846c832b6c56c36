import { expect, test } from 'vitest'
import { isMessageId } from '#messages/catalogue.ts'
import { aCalendar, anAbsence, anAllocation, aRate, aTeam } from '#test/support/builders.ts'
import { kase, type Case } from './cases.ts'

const broken: readonly Case[] = [
  kase(
    'a team that ends before it starts',
    'team',
    aTeam({ from: '2026-04-02', to: '2026-04-01' }),
    { allocations: [] },
    {
      path: 'to',
      code: 'end-before-start',
      values: { from: '2026-04-02', to: '2026-04-01' },
    },
  ),
  kase(
    'team dates that leave out an allocation',
    'team',
    aTeam({ from: '2026-04-02' }),
    {},
    {
      path: 'from',
      code: 'team-leaves-out-allocation',
      values: { role: 'Developer', date: '2026-04-01' },
    },
  ),
  kase(
    'two phases from one day',
    'team',
    aTeam({
      phases: [
        { phase: 'alpha', from: '2026-04-01' },
        { phase: 'beta', from: '2026-04-01' },
      ],
    }),
    {},
    { path: 'phases', code: 'phase-twice', values: { date: '2026-04-01' } },
  ),
  kase(
    'a weekday twice',
    'calendar',
    aCalendar({ weekdays: [1, 1] }),
    {},
    { path: 'weekdays', code: 'weekday-twice' },
  ),
  kase(
    'two closures on one day',
    'calendar',
    aCalendar({
      closures: [
        { date: '2026-06-01', why: '' },
        { date: '2026-06-01', why: 'x' },
      ],
    }),
    {},
    {
      path: 'closures',
      code: 'closure-twice',
      values: { date: '2026-06-01' },
    },
  ),
  kase(
    'a rate of zero',
    'rate',
    aRate({ price: { kind: 'entered', day: 0 } }),
    {},
    {
      path: 'price.day',
      code: 'rate-not-above-zero',
    },
  ),
  kase(
    'a negative rate',
    'rate',
    aRate({ price: { kind: 'entered', day: -1 } }),
    {},
    {
      path: 'price.day',
      code: 'rate-not-above-zero',
    },
  ),
  kase(
    'a derived rate of nothing',
    'rate',
    aRate({ price: { kind: 'derived', salary: 0, onCosts: [], daysWorked: 0 } }),
    {},
    { path: 'price.salary', code: 'rate-not-above-zero' },
    { path: 'price.daysWorked', code: 'not-above-zero' },
  ),
  kase(
    'two rates of a role on one day',
    'rate',
    aRate({ id: 'rate-2', from: '2026-04-01' }),
    {},
    {
      path: 'from',
      code: 'rates-overlap-open',
      values: { role: 'Developer', from: '2020-04-01' },
    },
  ),
  kase(
    'a rate inside another',
    'rate',
    aRate({ id: 'r', from: '2026-04-01' }),
    { rates: [aRate({ to: '2026-04-01' })] },
    {
      path: 'from',
      code: 'rates-overlap',
      values: { role: 'Developer', from: '2020-04-01', to: '2026-04-01' },
    },
  ),
  kase(
    'a rate of a supplier that is gone',
    'rate',
    aRate({ supplier: 'x' }),
    {},
    {
      path: 'supplier',
      code: 'row-missing',
      values: { what: 'supplier' },
    },
  ),
  kase(
    'an allocation outside the team',
    'allocation',
    anAllocation({ from: '2026-03-31', to: '2027-04-01' }),
    { team: aTeam({ from: '2026-04-01', to: '2027-03-31' }) },
    { path: 'from', code: 'before-team', values: { date: '2026-03-31', start: '2026-04-01' } },
    { path: 'to', code: 'after-team', values: { date: '2027-04-01', end: '2027-03-31' } },
  ),
  kase(
    'an allocation that leaves out its absence',
    'allocation',
    anAllocation({ from: '2026-06-04' }),
    { absences: [anAbsence()] },
    {
      path: 'to',
      code: 'allocation-leaves-out-absence',
      values: { from: '2026-06-03', to: '2026-06-04' },
    },
  ),
  kase(
    'an allocation smaller than its absence',
    'allocation',
    anAllocation({ fte: 0.5 }),
    { absences: [anAbsence()] },
    {
      path: 'fte',
      code: 'absence-over-allocation',
      values: { asked: 2, available: 1, from: '2026-06-03', to: '2026-06-04' },
    },
  ),
  kase(
    'an absence over its allocation',
    'absence',
    anAbsence({ days: 2.5 }),
    {},
    {
      path: 'days',
      code: 'absence-over-allocation',
      values: { asked: 2.5, available: 2, from: '2026-06-03', to: '2026-06-04' },
    },
  ),
  kase(
    'two absences of one person at once',
    'absence',
    anAbsence({ id: 'b', from: '2026-06-04', to: '2026-06-05' }),
    { absences: [anAbsence()] },
    {
      path: 'days',
      code: 'absences-over-allocation',
      values: { asked: 2, available: 1, from: '2026-06-04', to: '2026-06-04' },
    },
  ),
  kase(
    'an absence before its allocation',
    'absence',
    anAbsence({ from: '2026-03-31' }),
    {},
    {
      path: 'from',
      code: 'absence-before-allocation',
      values: { role: 'Developer', from: '2026-04-01' },
    },
  ),
  kase(
    'an absence after its allocation',
    'absence',
    anAbsence(),
    { allocations: [anAllocation({ to: '2026-06-03' })] },
    {
      path: 'to',
      code: 'absence-outside-allocation',
      values: { role: 'Developer', from: '2026-04-01', to: '2026-06-03' },
    },
  ),
  kase(
    'an absence of no allocation',
    'absence',
    anAbsence({ allocation: 'x' }),
    {},
    {
      path: 'allocation',
      code: 'row-missing',
      values: { what: 'allocation' },
    },
  ),
  kase(
    'an absence that ends before it starts',
    'absence',
    anAbsence({ to: '2026-06-01' }),
    {},
    {
      path: 'to',
      code: 'end-before-start',
      values: { from: '2026-06-03', to: '2026-06-01' },
    },
  ),
]

test.each(broken)('$what is refused, with the number or the other record named', ({ check, issues }) => {
  const found = check()
  expect(found).toEqual(issues)
  expect(found.filter(({ code }) => !isMessageId(`issue.${code}`))).toEqual([])
})
