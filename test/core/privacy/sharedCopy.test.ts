import { expect, test } from 'vitest'
import { sum } from '#core/money.ts'
import { teamCost } from '#core/costing/teamCost.ts'
import { spendFinding } from '#core/chart/findings.ts'
import { figuresOf } from '#core/figures.ts'
import { exampleData } from '#core/example/exampleTeam.ts'
import { cells } from '#core/outcomes/cells.ts'
import { copyContents } from '#core/privacy/copyContents.ts'
import { withCopyIds } from '#core/privacy/copyIds.ts'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import type { TeamData } from '#core/records/teamData.ts'
import {
  aCostItem,
  aDeliverable,
  anAbsence,
  anAllocation,
  anEffort,
  aPot,
  aRate,
  aReading,
  aSprint,
  aMetric,
  anOutcome,
  day,
  keptLines,
  teamData,
} from '#test/support/builders.ts'

const today = day('2026-06-20')

const copyOf = (data: TeamData, on = today): TeamData => {
  const copy = sharedCopy(data, on)
  if (!copy.ok) throw new Error('This team has a price for every day')
  return copy.value
}

const second = aSprint({ id: 'sprint-2', number: 2, from: '2026-06-17', to: '2026-06-30' })
const four = teamData({ allocations: [anAllocation({ people: 4 })], sprints: [aSprint(), second] })

test('a copy holds no rates, allocations, absences or days, and says that it is a copy', () => {
  const copy = copyOf({ ...four, absences: [anAbsence()] })
  expect(copy).toMatchObject({ rates: [], allocations: [], absences: [], team: { origin: 'copy' } })
  expect(copy.sprints.map(({ copied }) => copied?.lines)).toEqual([
    [{ kind: 'group', group: 'civil-servants', amount: 19_000_00, standing: 'estimated' }],
    [{ kind: 'group', group: 'civil-servants', amount: 20_000_00, standing: 'estimated' }],
  ])
  expect(JSON.stringify(copy)).not.toContain('workingDays')
})

test('a copy has the same figures, sprint by sprint, between sprints and by deliverable', () => {
  const data = {
    ...four,
    costItems: [
      aCostItem(),
      aCostItem({ id: 'gap', when: { kind: 'period', from: '2026-06-10', to: '2026-06-20' } }),
    ],
    deliverables: [aDeliverable(), aDeliverable({ id: 'd2' })],
    efforts: [
      anEffort({ unit: 'days', amount: 7.33 }),
      anEffort({ id: 'e2', deliverable: 'd2', unit: 'days', amount: 3.01 }),
    ],
  }
  const copy = copyOf(data)
  const before = teamCost(data, today)
  const after = teamCost(copy, today)
  expect(after.all).toBe(before.all)
  expect(after.betweenSprints).toBe(before.betweenSprints)
  expect(before.betweenSprints).toBeGreaterThan(0)
  expect(after.sprints.map(({ pricing }) => pricing.kind === 'priced' && pricing.price.total)).toEqual(
    before.sprints.map(({ pricing }) => pricing.kind === 'priced' && pricing.price.total),
  )
  const byDeliverable = (of: TeamData) =>
    cells(of, teamCost(of, today)).map(({ deliverable, amount }) => [deliverable, amount])
  expect(byDeliverable(copy).slice(0, 2)).toEqual(byDeliverable(data).slice(0, 2))
  expect(copy.efforts.map(({ unit }) => unit)).toEqual(['points', 'points'])
  expect(JSON.stringify(copy)).not.toContain('7.33')
})

test('with under three people no cost item of those days is seen alone, nor one that reaches into others', () => {
  const data = {
    ...four,
    allocations: [
      anAllocation({ people: 4, to: '2026-06-14' }),
      anAllocation({ id: 'a2', from: '2026-06-15' }),
    ],
    costItems: [
      aCostItem({
        id: 'across',
        description: 'Cloud',
        when: { kind: 'period', from: '2026-06-12', to: '2026-06-30' },
      }),
      aCostItem({ id: 'before', when: { kind: 'date', date: '2026-05-29' } }),
    ],
  }
  const copy = copyOf(data)
  const groups = copy.sprints.map(({ copied }) =>
    copied?.lines.map(line => line.kind === 'group' && line.group),
  )
  expect(groups).toEqual([['staff-and-other'], ['staff-and-other']])
  expect(JSON.stringify(copy)).not.toContain('Cloud')
  expect(teamCost(copy, today).all).toBe(teamCost(data, today).all)
})

test('a sprint in a copy is where it was: planned, running with its plan, or closed at the same moment', () => {
  const sprints = [
    aSprint({ plan: keptLines(), sealed: keptLines({ at: '2026-06-15T09:00:00.000Z' }) }),
    aSprint({ id: 'running', number: 2, from: '2026-06-15', to: '2026-06-28', plan: keptLines() }),
    aSprint({ id: 'planned', number: 3, from: '2026-06-29', to: '2026-07-12' }),
  ]
  const data = { ...four, sprints }
  const copy = copyOf(data)
  const after = teamCost(copy, today)
  expect(after.sprints.map(({ status }) => status)).toEqual(['closed', 'running', 'planned'])
  expect(copy.sprints[0]?.sealed?.at).toBe('2026-06-15T09:00:00.000Z')
  expect(after.all).toBe(teamCost(data, today).all)
  expect(after.sprints.map(({ plan }) => plan)).toEqual(teamCost(data, today).sprints.map(({ plan }) => plan))
})

test('a copy counts no working day and no cost of one beside staff money', () => {
  const copy = copyOf(four)
  const { current, cost } = figuresOf(copy, today)
  expect(current?.cost.sprint.number).toBe(2)
  expect(current).not.toHaveProperty('days')
  expect(current).not.toHaveProperty('perWorkingDay')
  expect(cost.sprints.every(sprint => !('workingDays' in sprint))).toBe(true)
  expect(spendFinding(cost.sprints, copy)).toEqual({ kind: 'sum', total: 40_000_00, first: 1, last: 2 })
})

test('a sprint of which nothing is known is in the copy, and nothing is known of it there', () => {
  const copy = copyOf(
    teamData({ allocations: [anAllocation({ from: '2026-06-17' })], sprints: [aSprint(), second] }),
  )
  expect(teamCost(copy, today).sprints.map(({ pricing }) => pricing.kind)).toEqual([
    'nothing-known',
    'priced',
  ])
})

test('a plan keeps its total and loses its lines', () => {
  const { workingDays: _, ...plan } = keptLines({ total: 5_000_00 })
  const [sprint] = copyOf({ ...four, sprints: [aSprint({ plan: keptLines(), sealed: keptLines() })] }).sprints
  expect(sprint?.plan).toEqual({
    ...plan,
    lines: [{ kind: 'group', group: 'staff-and-other', amount: 5_000_00, standing: 'estimated' }],
  })
  expect(sprint?.sealed?.total).toBe(5_000_00)
})

test('days without a rate refuse the copy, since missing is not zero; a sprint ahead without a price stays out', () => {
  const until = [aRate({ to: '2026-06-18' })]
  expect(sharedCopy({ ...four, rates: until }, today)).toMatchObject({
    ok: false,
    error: { code: 'no-rate', missing: [{ role: 'Developer', from: '2026-06-19' }] },
  })
  const ahead = aSprint({ id: 'ahead', number: 3, from: '2026-07-01', to: '2026-07-14' })
  const data = { ...four, rates: [aRate({ to: '2026-06-30' })], sprints: [...four.sprints, ahead] }
  expect(copyOf({ ...data, efforts: [anEffort({ sprint: 'ahead' })] })).toMatchObject({
    sprints: [{ number: 1 }, { number: 2 }],
    efforts: [],
  })
})

test('a field that this version does not know stays behind', () => {
  const odd = { ...aSprint(), dayRateOfAda: 900_00 }
  expect(JSON.stringify(copyOf({ ...four, sprints: [odd] }))).not.toContain('dayRateOfAda')
})

test('a copy of the example says that it is one, and so does a copy of that; a copy of a team does not', () => {
  const example = { ...four, team: { ...four.team, origin: 'example' as const } }
  expect(copyOf(example).team).toMatchObject({ origin: 'copy', example: true })
  expect(copyOf(copyOf(example)).team).toMatchObject({ origin: 'copy', example: true })
  expect(copyOf(four).team).not.toHaveProperty('example')
})

test('metrics of other teams stay behind', () => {
  const data = { ...four, metrics: [aMetric(), aMetric({ id: 'other' })], outcomes: [anOutcome()] }
  expect(copyOf(data).metrics.map(({ id }) => id)).toEqual(['metric-1'])
})

test('what goes in is counted, what people wrote above all', () => {
  const data = {
    ...four,
    sprints: [aSprint({ goal: 'Ship it' }), second],
    metrics: [aMetric()],
    outcomes: [anOutcome()],
    readings: [aReading({ evidence: 'Analytics' }), aReading({ id: 'r2', date: '2026-06-10' })],
    deliverables: [aDeliverable({ claim: { outcome: 'outcome-1', percent: 10, evidence: 'Survey' } })],
  }
  const copy = copyOf({ ...data, team: { ...data.team } })
  expect(copyContents(copy)).toEqual([
    { part: 'sprints', count: 2 },
    { part: 'goals-and-notes', count: 1 },
    { part: 'cost-items', count: copy.costItems.length },
    { part: 'deliverables', count: 1 },
    { part: 'outcomes', count: 1 },
    { part: 'readings', count: 2 },
    { part: 'evidence', count: 1 },
    { part: 'claims', count: 1 },
  ])
})

test('a copy of a copy is the same copy', () => {
  const copy = copyOf(four)
  expect(sum([teamCost(copyOf(copy), today).all])).toBe(teamCost(four, today).all)
})

test('a cost per unit in a copy is the same to the penny, or is left out with the reason: never another figure', () => {
  let made = 0
  const now = day('2026-11-23')
  const data = exampleData({ today: now, team: 'example', id: () => `row-${++made}` })
  const [own] = figuresOf(data, now).outcomes
  const [copied] = figuresOf(copyOf(data, now), now).outcomes
  expect(own?.costPerUnit).toMatchObject({ kind: 'known' })
  expect(copied?.costPerUnit).toEqual({ kind: 'missing', why: 'cut-in-copy' })

  const [ends] = data.sprints.filter(({ to }) => own?.state.latest && to < own.state.latest.date).slice(-1)
  const readings = data.readings.map(row =>
    row.date === own?.state.latest?.date && ends ? { ...row, date: ends.to } : row,
  )
  const perUnit = (of: TeamData) => figuresOf(of, now).outcomes[0]?.costPerUnit
  const whole = { ...data, readings }
  expect(perUnit(whole)).toMatchObject({ kind: 'known' })
  expect(perUnit(copyOf(whole, now))).toEqual(perUnit(whole))
})

test('what was expected of a deliverable goes along, counted, and names the outcome of the copy', () => {
  const expectation = { outcome: 'outcome-1', expected: 4, value: 2_000_00 }
  const copy = copyOf({
    ...four,
    deliverables: [aDeliverable({ expectation })],
    metrics: [aMetric()],
    outcomes: [anOutcome()],
  })
  expect(copyContents(copy)).toContainEqual({ part: 'expectations', count: 1 })
  const { deliverables, outcomes } = withCopyIds(copy)
  expect(deliverables[0]?.expectation).toEqual({ ...expectation, outcome: outcomes[0]?.id })
})

test('a copy holds the pots, which name its own deliverables, and no field that this version does not know', () => {
  const pot = { ...aPot({ deliverables: ['deliverable-1'] }), secret: 'rate 543' }
  const copy = copyOf({ ...four, deliverables: [aDeliverable()], pots: [pot] })
  expect(copy.pots).toEqual([{ ...aPot({ deliverables: ['deliverable-1'] }), hlc: '', by: '' }])
  const here = withCopyIds(copy)
  expect(here.pots[0]?.deliverables).toEqual([here.deliverables[0]?.id])
  expect(here.pots[0]?.team).toBe(here.team.id)
  expect(copyContents(copy)).toContainEqual({ part: 'pots', count: 1 })
})
