import { expect, test } from 'vitest'
import { isMessageId } from '#messages/catalogue.ts'
import {
  aContribution,
  aCostItem,
  aDeliverable,
  aMetric,
  anEffort,
  anOutcome,
  aReading,
  aSprint,
  keptLines,
} from '#test/support/builders.ts'
import { full, kase, type Case } from './cases.ts'

const broken: readonly Case[] = [
  kase(
    'VAT of the other sign, of which too much is recovered',
    'costItem',
    aCostItem({ money: { net: 100, vat: { kind: 'stated', vat: -20, recoverable: 21 } } }),
    {},
    { path: 'money.vat.vat', code: 'vat-sign' },
    { path: 'money.vat.recoverable', code: 'recoverable-sign' },
    { path: 'money.vat.recoverable', code: 'recoverable-over-vat' },
  ),
  kase(
    'net and VAT that are too large together',
    'costItem',
    aCostItem({ money: { net: 2 ** 51, vat: { kind: 'stated', vat: 1, recoverable: 0 } } }),
    {},
    { path: 'money.net', code: 'amount-too-large' },
  ),
  kase(
    'a cost item over a weekend',
    'costItem',
    aCostItem({ when: { kind: 'period', from: '2026-06-06', to: '2026-06-07' } }),
    {},
    {
      path: 'when.to',
      code: 'no-working-day',
      values: { from: '2026-06-06', to: '2026-06-07' },
    },
  ),
  kase(
    'a period that ends before it starts',
    'costItem',
    aCostItem({ when: { kind: 'period', from: '2026-06-06', to: '2026-06-05' } }),
    {},
    {
      path: 'when.to',
      code: 'end-before-start',
      values: { from: '2026-06-06', to: '2026-06-05' },
    },
  ),
  kase(
    'a sprint over another, with its number',
    'sprint',
    aSprint({ id: 's2', from: '2026-06-14', to: '2026-06-28' }),
    {},
    { path: 'from', code: 'sprints-overlap', values: { number: 1, from: '2026-06-01', to: '2026-06-14' } },
    {
      path: 'number',
      code: 'sprint-number-taken',
      values: { number: 1, from: '2026-06-01', to: '2026-06-14' },
    },
  ),
  kase(
    'a seal that does not add up',
    'sprint',
    aSprint({ sealed: keptLines({ total: 1 }) }),
    {},
    {
      path: 'sealed',
      code: 'kept-lines-do-not-add-up',
    },
  ),
  kase(
    'a claim without evidence, beside another that takes all',
    'deliverable',
    aDeliverable({ id: 'd2', claim: { outcome: 'outcome-1', percent: 10, evidence: ' ' } }),
    {
      ...full,
      deliverables: [aDeliverable({ claim: { outcome: 'outcome-1', percent: 100, evidence: 'Survey' } })],
    },
    { path: 'claim.evidence', code: 'claim-without-evidence' },
    { path: 'claim.percent', code: 'claims-over-100', values: { sum: 110 } },
  ),
  kase(
    'effort over 100%',
    'effort',
    anEffort({ id: 'b', deliverable: 'd2', amount: 0.01 }),
    {
      deliverables: [aDeliverable(), aDeliverable({ id: 'd2' })],
      efforts: [anEffort()],
    },
    { path: 'amount', code: 'effort-over-100', values: { sum: 100.01 } },
  ),
  kase(
    'effort in two units, twice for a deliverable',
    'effort',
    anEffort({ id: 'b', unit: 'points', amount: 5 }),
    {
      ...full,
      efforts: [anEffort()],
    },
    { path: 'deliverable', code: 'effort-twice' },
    { path: 'unit', code: 'effort-units-mixed', values: { unit: 'points', other: 'percent' } },
  ),
  kase(
    'effort of rows that are gone',
    'effort',
    anEffort({ sprint: 'x', deliverable: 'x' }),
    {},
    { path: 'sprint', code: 'row-missing', values: { what: 'sprint' } },
    { path: 'deliverable', code: 'row-missing', values: { what: 'deliverable' } },
  ),
  kase(
    'contributions over 100%',
    'contribution',
    aContribution({ id: 'b', outcome: 'o2', percent: 1 }),
    {
      ...full,
      outcomes: [anOutcome(), anOutcome({ id: 'o2' })],
      contributions: [aContribution()],
    },
    { path: 'percent', code: 'contribution-over-100', values: { sum: 101 } },
  ),
  kase(
    'a contribution twice',
    'contribution',
    aContribution({ id: 'b', percent: 0 }),
    { ...full, contributions: [aContribution()] },
    {
      path: 'outcome',
      code: 'contribution-twice',
    },
  ),
  kase(
    'a metric whose version goes back, worth nothing',
    'metric',
    aMetric({ value: { amount: 0, source: 'x', priceYear: 2026, kind: 'wider-social' } }),
    { outcomes: [anOutcome({ metricVersion: 2 })] },
    { path: 'version', code: 'metric-version-behind', values: { newest: 2 } },
    { path: 'value.amount', code: 'not-above-zero' },
  ),
  kase(
    'an outcome with a group twice, and one that has readings taken out',
    'outcome',
    anOutcome({ groups: ['Carers', 'carers'] }),
    { ...full, readings: [aReading({ group: 'Wales' })] },
    { path: 'groups', code: 'group-twice', values: { group: 'carers' } },
    { path: 'groups', code: 'group-has-readings', values: { group: 'Wales' } },
  ),
  kase(
    'a target before the baseline, of a later version',
    'outcome',
    anOutcome({ metricVersion: 2, target: { value: 80, date: '2026-04-01' } }),
    full,
    { path: 'metricVersion', code: 'outcome-version-ahead', values: { newest: 1 } },
    { path: 'target.date', code: 'target-before-baseline', values: { date: '2026-04-01' } },
  ),
  kase(
    'an outcome of no metric',
    'outcome',
    anOutcome(),
    {},
    { path: 'metric', code: 'row-missing', values: { what: 'metric' } },
  ),
  kase(
    'a reading of a day to come, with another there, of an unknown group',
    'reading',
    aReading({ id: 'b', group: 'Carers', date: '2026-07-02', nextDue: '2026-07-02' }),
    { ...full, readings: [aReading({ group: 'Carers', date: '2026-07-02' })] },
    { path: 'group', code: 'group-unknown', values: { group: 'Carers' } },
    { path: 'date', code: 'reading-twice', values: { date: '2026-07-02' } },
    { path: 'date', code: 'in-the-future', values: { date: '2026-07-02' } },
    { path: 'nextDue', code: 'due-before-reading', values: { date: '2026-07-02' } },
  ),
  kase(
    'more reached than entitled',
    'reading',
    aReading({ reached: 11 }),
    { ...full, metrics: [aMetric({ entitled: { who: 'All', population: 10 } })] },
    {
      path: 'reached',
      code: 'reached-over-entitled',
      values: { reached: 11, population: 10 },
    },
  ),
  kase(
    'a reading that counts fewer than none',
    'reading',
    aReading({ value: -5 }),
    { ...full, metrics: [aMetric({ unit: 'count' })] },
    { path: 'value', code: 'fewer-than-none', values: { value: -5 } },
  ),
  kase('a reading in percent above 100', 'reading', aReading({ value: 100.5 }), full, {
    path: 'value',
    code: 'percent-out-of-range',
    values: { value: 100.5 },
  }),
  kase(
    'a baseline and a target in percent that cannot be',
    'outcome',
    anOutcome({ baseline: { value: -1, date: '2026-04-01' }, target: { value: 166 } }),
    full,
    { path: 'baseline.value', code: 'percent-out-of-range', values: { value: -1 } },
    { path: 'target.value', code: 'percent-out-of-range', values: { value: 166 } },
  ),
  kase(
    'a reading of no outcome',
    'reading',
    aReading(),
    {},
    { path: 'outcome', code: 'row-missing', values: { what: 'outcome' } },
  ),
]

test.each(broken)('$what is refused, with the number or the other record named', ({ check, issues }) => {
  const found = check()
  expect(found).toEqual(issues)
  expect(found.filter(({ code }) => !isMessageId(`issue.${code}`))).toEqual([])
})
