import { expect, test } from 'vitest'
import { exampleData } from '#core/example/exampleTeam.ts'
import { betweenSprintsFigure } from '#core/explain/betweenSprints.ts'
import { costPerUnitFigure } from '#core/explain/costPerUnit.ts'
import { coverageFigure } from '#core/explain/coverage.ts'
import { deliverableCostFigure } from '#core/explain/deliverableCost.ts'
import type { Derivation } from '#core/explain/derivation.ts'
import { outcomeChangeFigure } from '#core/explain/outcomeChange.ts'
import { outcomeCostFigure } from '#core/explain/outcomeCost.ts'
import { perWorkingDayFigure } from '#core/explain/perWorkingDay.ts'
import { planDifferenceFigure } from '#core/explain/planDifference.ts'
import { reachFigure } from '#core/explain/reach.ts'
import { sprintCostFigure } from '#core/explain/sprintCost.ts'
import { totalFigure } from '#core/explain/total.ts'
import { figuresOf } from '#core/figures.ts'
import { anAbsence, aRate, aSprint, day, teamData } from '#test/support/builders.ts'

const today = day('2026-11-23')
let made = 0
const data = exampleData({ today, team: 'example', id: () => `row-${++made}` })
const figures = figuresOf(data, today)
const [finished, welsh, lost] = data.outcomes.map(({ id }) => id)
const sprint = (n: number) => data.sprints[n - 1]?.id ?? ''

const total = (derivation: Derivation, counts: (code: string) => boolean = () => true) =>
  derivation.inputs.reduce(
    (all, { label, value, rate }) =>
      value.kind === 'money' && !rate && counts('code' in label ? label.code : 'name')
        ? all + value.minor
        : all,
    0,
  )
const resultOf = ({ result }: Derivation) => (result.kind === 'money' ? result.minor : result)
const codes = (notes: readonly { readonly code: string }[]) => notes.map(({ code }) => code)

test('the total is the sum of its inputs', () => {
  const derivation = totalFigure(figures)
  expect(total(derivation)).toBe(resultOf(derivation))
  expect(resultOf(derivation)).toBe(figures.cost.all)
  expect(codes(derivation.sure)).toEqual(['estimated', 'vat-not-stated', 'running-in-full', 'changed-since'])
})

test('a sprint is the sum of its open inputs, whatever is folded', () => {
  for (const { sprint: each } of figures.cost.sprints) {
    const derivation = sprintCostFigure(figures, each.id)
    expect(total(derivation)).toBe(resultOf(derivation))
  }
})

test('the running sprint of the example costs £96,240, £9,624 a working day', () => {
  expect(resultOf(sprintCostFigure(figures, sprint(14)))).toBe(96_240_00)
  expect(resultOf(perWorkingDayFigure(figures, sprint(14)))).toBe(9_624_00)
})

test('a sealed sprint says what it would be today and shows no rate that did not make it', () => {
  const derivation = sprintCostFigure(figures, sprint(13))
  expect(derivation.sure).toContainEqual({
    code: 'changed',
    values: { now: { kind: 'money', minor: expect.any(Number) }, by: { kind: 'money', minor: -1_700_00 } },
  })
  expect(derivation.inputs.some(({ label }) => 'code' in label && label.code === 'rate')).toBe(false)
})

test('the difference from plan is the sum of its differences', () => {
  for (let n = 1; n <= 14; n++) {
    const derivation = planDifferenceFigure(figures, sprint(n))
    const differences = derivation.inputs.flatMap(({ label, value }) =>
      'code' in label && label.code.endsWith('ifference') && value.kind === 'money' ? [value.minor] : [],
    )
    expect(differences.reduce((all, by) => all + by, 0)).toBe(resultOf(derivation))
  }
})

test('coverage: what is linked to outcomes, kept or not linked is all money', () => {
  const derivation = coverageFigure(figures)
  expect(total(derivation)).toBe(figures.cost.all)
  expect(derivation.coverage).toEqual(figures.coverage)
})

test('an outcome is the sum of its deliverables, a deliverable of its sprints', () => {
  const derivation = outcomeCostFigure(figures, finished ?? '')
  expect(total(derivation)).toBe(resultOf(derivation))
  for (const { id } of data.deliverables) {
    const each = deliverableCostFigure(figures, id)
    expect(total(each)).toBe(resultOf(each))
    expect(resultOf(each)).toBeGreaterThan(0)
  }
})

test('cost per unit: the deliverables’ cost up to the reading is the cost that is divided', () => {
  const derivation = costPerUnitFigure(figures, finished ?? '')
  const { cost } = derivation.values
  expect(total(derivation)).toBe(cost?.kind === 'money' && cost.minor)
  const perUnit = resultOf(derivation)
  expect(Math.abs(Number(perUnit) / 26_300_00 - 1)).toBeLessThan(0.03)
  expect(codes(derivation.leftOut)).toEqual(['later'])
  expect(codes(derivation.sure)).toContain('alongside')
})

test('what is missing says why, and is not zero', () => {
  expect(costPerUnitFigure(figures, welsh ?? '').result).toEqual({ kind: 'missing', why: 'no-later-reading' })
  expect(costPerUnitFigure(figures, lost ?? '').result).toEqual({ kind: 'missing', why: 'no-cost' })
  expect(reachFigure(figures, welsh ?? '').result).toEqual({ kind: 'missing', why: 'no-population' })
})

test('a change says who is not in it and what is overdue', () => {
  const change = outcomeChangeFigure(figures, finished ?? '')
  expect(change.result).toEqual({ kind: 'change', value: 25, unit: 'percent' })
  expect(codes(change.leftOut)).toEqual(['earlier-readings', 'groups'])
  expect(codes(change.sure)).toEqual(['measured', 'group-unread', 'alongside'])
  expect(codes(outcomeChangeFigure(figures, lost ?? '').sure)).toContain('overdue')
})

test('reach is reached ÷ entitled', () => {
  expect(reachFigure(figures, finished ?? '').result).toEqual({ kind: 'share', of1: 48_200 / 52_000 })
})

test('rates per day worked with no absence entered: likely overstated', () => {
  const later = day('2026-06-20')
  const sure = (absences: ReturnType<typeof anAbsence>[], rates = [aRate()]) =>
    codes(sprintCostFigure(figuresOf(teamData({ absences, rates }), later), 'sprint-1').sure)
  expect(sure([])).toContain('likely-overstated')
  expect(sure([anAbsence()])).not.toContain('likely-overstated')
  expect(sure([], [aRate({ basis: 'day-in-post' })])).not.toContain('likely-overstated')
})

test('days without a rate are left out by name, and the sprint has no cost', () => {
  const short = teamData({ rates: [aRate({ to: '2026-06-05' })] })
  const derivation = sprintCostFigure(figuresOf(short, day('2026-06-20')), 'sprint-1')
  expect(derivation.result).toEqual({ kind: 'missing', why: 'no-rate' })
  expect(derivation.leftOut).toMatchObject([{ code: 'no-rate', values: { from: { date: '2026-06-08' } } }])
})

test('between sprints is the sum of its days, and days ahead are left out', () => {
  const gaps = teamData({
    sprints: [aSprint(), aSprint({ id: 'b', number: 2, from: '2026-06-22', to: '2026-07-05' })],
  })
  const derivation = betweenSprintsFigure(figuresOf(gaps, day('2026-06-16')))
  expect(total(derivation)).toBe(resultOf(derivation))
  expect(resultOf(derivation)).toBeGreaterThan(0)
  expect(codes(derivation.leftOut)).toEqual(['gaps-ahead'])
})

test('the example is led by the group that is behind', () => {
  expect(figures.headline.lead).toMatchObject({
    kind: 'group-behind',
    group: 'People who use a screen reader',
    behind: { by: 9 },
  })
  expect(figures.headline.rest.map(({ kind }) => kind)).toContain('main')
})

test('what is measured has a reading after its baseline: Welsh, whose only reading is its baseline, is not', () => {
  const derivation = coverageFigure(figures, 'measured')
  expect(derivation.figure).toBe('measured')
  const [first] = figures.outcomes.filter(({ state }) => state.kind === 'unmeasured')
  expect(first?.outcome.id).toBe(welsh)
  expect(figures.coverage.measured).toBe(figures.coverage.outcome - (first?.cost ?? 0))
  expect(first?.cost).toBeGreaterThan(0)
  expect(total(derivation)).toBe(figures.coverage.spend)
  expect(codes(derivation.inputs.flatMap(({ label }) => ('code' in label ? [label] : [])))).toContain(
    'notMeasured',
  )
})

const standing = ({ standings }: Derivation) =>
  Object.values(standings ?? {}).reduce<number>((all, amount) => all + amount, 0)

test('how much of an outcome or a deliverable is estimated is of its own amount', () => {
  const parts = [
    ...data.outcomes.map(({ id }) => outcomeCostFigure(figures, id)),
    ...data.deliverables.map(({ id }) => deliverableCostFigure(figures, id)),
  ]
  for (const each of parts) expect(standing(each)).toBe(resultOf(each))
  const shares = parts.flatMap(({ sure }) => sure.filter(({ code }) => code === 'estimated'))
  expect(new Set(shares.map(note => JSON.stringify(note.values))).size).toBeGreaterThan(2)
  const perUnit = costPerUnitFigure(figures, finished ?? '')
  const { cost } = perUnit.values
  expect(standing(perUnit)).toBe(cost?.kind === 'money' && cost.minor)
})

test('a deliverable speaks of cost items without VAT only where it shares their sprint', () => {
  const counts = data.deliverables.map(({ id }) =>
    codes(deliverableCostFigure(figures, id).sure).includes('vat-not-stated'),
  )
  expect(counts).toContain(false)
})
