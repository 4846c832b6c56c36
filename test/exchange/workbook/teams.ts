import { keepLines } from '#core/costing/sprintCost.ts'
import { exampleData } from '#core/example/exampleTeam.ts'
import type { Sprint } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import {
  aContribution,
  aCostItem,
  aDeliverable,
  aMetric,
  anAbsence,
  anAllocation,
  anEffort,
  anOutcome,
  aPot,
  aRate,
  aReading,
  aSprint,
  aSupplier,
  day,
  teamData,
} from '#test/support/builders.ts'
import { aSettlement } from '#test/support/ledgerBuilders.ts'

export const TODAY = day('2026-07-08')

/** The example team, the same every time. */
export function anExample(): TeamData {
  let made = 0
  return exampleData({ today: TODAY, team: 'example', id: () => `row-${++made}` })
}

const onCosts = [
  { name: 'National Insurance', percent: 15, above: 5_000_00, source: 'HMRC' },
  { name: 'Pension', percent: 28.97, above: 0, source: 'Scheme' },
]

const open = teamData({
  suppliers: [aSupplier()],
  rates: [
    aRate({ price: { kind: 'entered', day: 543_21 } }),
    aRate({
      id: 'rate-2',
      role: 'Designer',
      price: { kind: 'derived', salary: 50_000_00, onCosts, daysWorked: 220 },
      source: 'Pay scales 2026',
    }),
    aRate({
      id: 'rate-3',
      role: 'Tester',
      engagement: 'contractor',
      basis: 'day-in-post',
      price: { kind: 'entered', day: 701_09 },
    }),
  ],
  allocations: [
    anAllocation({ people: 3, fte: 0.8, from: '2026-05-25' }),
    anAllocation({ id: 'allocation-2', role: 'Designer', from: '2026-05-25' }),
    anAllocation({ id: 'allocation-3', role: 'Tester', people: 3, from: '2026-06-08' }),
  ],
  absences: [anAbsence(), anAbsence({ id: 'absence-2', allocation: 'allocation-2', days: 1.5 })],
  costItems: [
    aCostItem({ supplier: 'supplier-1', spending: 'capital' }),
    aCostItem({
      id: 'item-2',
      description: 'Cloud',
      category: 'cloud',
      money: { net: 3_333_33, vat: { kind: 'stated', vat: 666_67, recoverable: 111_11 } },
      when: { kind: 'period', from: '2026-05-25', to: '2026-07-31' },
      standing: 'accrued',
      notes: 'Spread over\nthe  summer',
    }),
    aCostItem({
      id: 'item-3',
      description: 'Credit for licences',
      category: 'licences',
      money: { net: -1_234_56, vat: { kind: 'stated', vat: 0, recoverable: 0 } },
      when: { kind: 'date', date: '2026-06-17' },
    }),
  ],
  settlements: [
    aSettlement({ rows: [{ row: 'ledger-row-1', amount: 1_310_07, date: '2026-06-12' }] }),
    aSettlement({
      id: 'settlement-2',
      targets: [{ kind: 'staff', engagement: 'contractor', from: '2026-06-08', to: '2026-06-14' }],
      rows: [{ row: 'ledger-row-2', amount: 9_999_99, date: '2026-06-30' }],
    }),
  ],
  sprints: [
    aSprint({ name: 'First steps' }),
    aSprint({ id: 'sprint-2', number: 2, from: '2026-06-15', to: '2026-06-28' }),
    aSprint({ id: 'sprint-3', number: 3, from: '2026-07-06', to: '2026-07-17' }),
    aSprint({ id: 'sprint-4', number: 4, from: '2026-07-20', to: '2026-07-31' }),
  ],
  deliverables: [
    aDeliverable({ live: '2026-06-10', spending: 'capital' }),
    aDeliverable({ id: 'deliverable-2', name: 'Shorter form', kind: 'improve', live: '2026-06-20' }),
    aDeliverable({ id: 'deliverable-3', name: 'Patching', kind: 'run', mark: 'keeps-running' }),
  ],
  efforts: [
    anEffort({ unit: 'days', amount: 12.25 }),
    anEffort({ id: 'effort-2', deliverable: 'deliverable-2', unit: 'days', amount: 3.75 }),
    anEffort({ id: 'effort-3', sprint: 'sprint-2', deliverable: 'deliverable-2', amount: 61.5 }),
    anEffort({ id: 'effort-4', sprint: 'sprint-2', deliverable: 'deliverable-3', amount: 13 }),
  ],
  metrics: [
    aMetric({ counts: 'Applications that are finished' }),
    aMetric({ id: 'metric-2', name: 'Time to apply', unit: 'minutes', better: 'lower' }),
    aMetric({ id: 'metric-3', name: 'Complaints', unit: 'count', better: 'lower' }),
  ],
  outcomes: [
    anOutcome({ baseline: { value: 41.3, date: '2026-05-01' }, groups: ['Assisted digital'] }),
    anOutcome({ id: 'outcome-2', metric: 'metric-2', baseline: { value: 33.1, date: '2026-05-01' } }),
    anOutcome({ id: 'outcome-3', metric: 'metric-3', guardrail: true, baseline: undefined }),
  ],
  contributions: [
    aContribution({ percent: 62.5 }),
    aContribution({ id: 'contribution-2', deliverable: 'deliverable-2', outcome: 'outcome-2' }),
  ],
  pots: [
    aPot({ amount: 12_345_67, spending: 'capital', reference: 'BC 14', categories: ['staff', 'cloud'] }),
    aPot({
      id: 'pot-2',
      name: 'Run',
      order: 1,
      amount: 30_000_00,
      limits: [{ year: 2026, amount: 25_000_00 }],
    }),
    aPot({ id: 'pot-3', name: 'Later', order: 2, from: '2026-08-01', amount: 50_000_00 }),
  ],
  readings: [
    aReading({ value: 62.4, evidence: 'Analytics' }),
    aReading({ id: 'reading-2', outcome: 'outcome-2', value: 21.7, date: '2026-07-01' }),
    aReading({ id: 'reading-3', group: 'Assisted digital', value: 48.2, date: '2026-06-30' }),
  ],
})

function kept(sprint: Sprint, by: number): Sprint {
  const lines = keepLines(open, sprint, `${sprint.to}T17:00:00.000Z`)
  if (!lines.ok) throw new Error(lines.error.code)
  const [first, ...others] = lines.value.lines
  if (!first) throw new Error('This sprint has a price')
  const planned = [{ ...first, amount: first.amount + by }, ...others]
  const plan = { ...lines.value, lines: planned, total: lines.value.total + by }
  return aSprint({ ...sprint, plan, ...(sprint.number === 1 && { sealed: lines.value }) })
}

/** A team with something of everything: credits, adjustments, a gap, a sprint ahead, money that serves no outcome. */
export const aFullTeam = (): TeamData => ({
  ...open,
  sprints: open.sprints.map((sprint, i) => (i < 2 ? kept(sprint, i === 0 ? -2_000_50 : 1_500_25) : sprint)),
})

/** The same with a role that has no rate from July on, so that a sprint that has begun has no price. */
export const aTeamWithoutARate = (): TeamData => {
  const team = aFullTeam()
  return {
    ...team,
    rates: team.rates.map(rate => (rate.role === 'Tester' ? { ...rate, to: day('2026-06-30') } : rate)),
  }
}

/** Fewer than three people, with a pot for some of their money. */
export const aTeamOfTwo = (): TeamData => ({
  ...aFullTeam(),
  sprints: open.sprints,
  settlements: [],
  allocations: [anAllocation({ people: 2, from: '2026-05-25' })],
})

/** A team that nothing is known of yet. */
export const anEmptyTeam = (): TeamData => teamData({ rates: [], allocations: [], sprints: [] })
