import { expect, test } from 'vitest'
import { checkRow } from '#core/rules/checkRow.ts'
import {
  aCalendar,
  aContribution,
  aCostItem,
  aDeliverable,
  aMetric,
  anAbsence,
  anAllocation,
  anEffort,
  anOutcome,
  aRate,
  aReading,
  aSprint,
  aSupplier,
  aTeam,
  aWorkspace,
  teamData,
} from '#test/support/builders.ts'
import { full, kase, type Case } from './cases.ts'

const fine: readonly Case[] = [
  kase('a workspace', 'workspace', aWorkspace(), {}),
  kase('a team', 'team', aTeam({ from: '2026-04-01', to: '2027-03-31' }), {}),
  kase('a calendar', 'calendar', aCalendar(), {}),
  kase('a supplier', 'supplier', aSupplier(), {}),
  kase('a rate', 'rate', aRate({ supplier: 'supplier-1' }), full),
  kase('a rate after another', 'rate', aRate({ id: 'rate-2', from: '2026-04-01' }), {
    rates: [aRate({ to: '2026-03-31' })],
  }),
  kase('an allocation', 'allocation', anAllocation(), { team: aTeam({ from: '2026-04-01' }) }),
  kase('an absence', 'absence', anAbsence(), {}),
  kase('two absences of two people', 'absence', anAbsence({ id: 'absence-2' }), {
    allocations: [anAllocation({ people: 2 })],
    absences: [anAbsence()],
  }),
  kase(
    'a day inside a longer absence that leaves room for it',
    'absence',
    anAbsence({ id: 'b', from: '2026-06-03', to: '2026-06-03', days: 1 }),
    {
      allocations: [anAllocation({ fte: 0.6, people: 2 })],
      absences: [anAbsence({ from: '2026-06-01', to: '2026-06-14', days: 2 })],
    },
  ),
  kase('a cost item', 'costItem', aCostItem({ supplier: 'supplier-1' }), full),
  kase(
    'a credit with its VAT',
    'costItem',
    aCostItem({ money: { net: -100, vat: { kind: 'stated', vat: -20, recoverable: -20 } } }),
    {},
  ),
  kase('a sprint', 'sprint', aSprint(), {}),
  kase(
    'the next sprint',
    'sprint',
    aSprint({ id: 's2', number: 2, from: '2026-06-15', to: '2026-06-28' }),
    {},
  ),
  kase(
    'a deliverable that went live before any sprint',
    'deliverable',
    aDeliverable({ live: '2019-01-01' }),
    full,
  ),
  kase('effort', 'effort', anEffort(), full),
  kase(
    'thirds of effort that are 100 in hundredths',
    'effort',
    anEffort({ id: 'c', deliverable: 'd3', amount: 33.33 }),
    {
      deliverables: [aDeliverable(), aDeliverable({ id: 'd2' }), aDeliverable({ id: 'd3' })],
      efforts: [
        anEffort({ id: 'a', amount: 33.34 }),
        anEffort({ id: 'b', deliverable: 'd2', amount: 33.33 }),
      ],
    },
  ),
  kase('a metric', 'metric', aMetric(), full),
  kase('an outcome', 'outcome', anOutcome(), full),
  kase('a contribution', 'contribution', aContribution(), full),
  kase('a reading', 'reading', aReading({ group: 'Welsh speakers' }), full),
]

test.each(fine)('$what breaks no rule', ({ check }) => expect(check()).toEqual([]))

test('without a today, core has no clock to refuse a reading by', () => {
  expect(checkRow('reading', aReading({ date: '2099-01-01' }), teamData(full))).toEqual([])
})
