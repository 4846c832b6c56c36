import { expect, test } from 'vitest'
import { exampleData } from '#core/example/exampleTeam.ts'
import type { Derivation, Value } from '#core/explain/derivation.ts'
import { engagementFigure, supplierFigure, workFigure } from '#core/explain/fundingMix.ts'
import {
  burnFigure,
  fundingUsedFigure,
  notFundedFigure,
  planAgainstActualFigure,
  potLeftFigure,
  potUsedFigure,
  yearSpendFigure,
} from '#core/explain/potMoney.ts'
import { forecastFigure, runwayFigure } from '#core/explain/runway.ts'
import { figuresOf, type Figures } from '#core/figures.ts'
import { fundingOf } from '#core/funding/fundingOf.ts'
import { workKinds } from '#core/funding/types.ts'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { aPot, aRate, day, teamData } from '#test/support/builders.ts'
import { said, unsaid } from './words.ts'

const today = day('2026-11-26')
let made = 0
const example: TeamData = {
  ...exampleData({ today, team: 'example', id: () => `row-${++made}` }),
  pots: [
    aPot({ id: 'a', amount: 700_000_00, spending: 'capital', from: '2026-06-01' }),
    aPot({ id: 'b', order: 1, amount: 200_000_00, categories: ['staff'] }),
    aPot({ id: 'c', order: 2, amount: 900_000_00 }),
    aPot({ id: 'd', order: 3, from: '2027-04-01', to: '2040-03-31' }),
  ],
}

/** Every figure of a team's funding, of ids that are not there too. */
function every(data: TeamData, figures: Figures = figuresOf(data, today)): Derivation[] {
  const funding = fundingOf(data, today, figures)
  return [
    fundingUsedFigure(figures, funding),
    notFundedFigure(figures, funding),
    planAgainstActualFigure(figures, funding),
    runwayFigure(figures, funding),
    ...[...data.pots.map(({ id }) => id), 'gone'].flatMap(id => [
      potUsedFigure(figures, funding, id),
      potLeftFigure(figures, funding, id),
      burnFigure(figures, funding, id, 'day'),
      burnFigure(figures, funding, id, 'sprint'),
      runwayFigure(figures, funding, id),
      forecastFigure(figures, funding, id),
    ]),
    ...['2026-27', '1999-00'].flatMap(year =>
      (['capital', 'resource', 'both'] as const).map(kind => yearSpendFigure(figures, funding, year, kind)),
    ),
    ...(
      ['civil-servants', 'contractors', 'suppliers', 'other-staff', 'staff-and-other', 'not-staff'] as const
    ).map(group => engagementFigure(figures, funding, group)),
    ...(['small', 'large', 'unknown', 'not-shown'] as const).map(size =>
      supplierFigure(figures, funding, size),
    ),
    ...workKinds.flatMap(kind => [
      workFigure(figures, funding, kind),
      ...funding.quarters.map(quarter => workFigure(figures, funding, kind, quarter)),
    ]),
  ]
}

const copy = sharedCopy(example, today)
if (!copy.ok) throw new Error('Every day of the example has a price')

test.each([
  ['the example', example],
  ['a copy', copy.value],
  ['a team without a pot', { ...example, pots: [] }],
  ['a team without a rate', teamData({ rates: [aRate({ to: '2026-05-31' })], pots: [aPot()] })],
  ['a team with nothing', teamData({ rates: [], allocations: [], sprints: [] })],
])('every figure of %s has its sentences, with every value in them', (_, data) => {
  expect(every(data).flatMap(unsaid)).toEqual([])
})

const amount = (value: Value): number => (value.kind === 'money' ? value.minor : 0)
const inputs = (derivation: Derivation): number =>
  derivation.inputs.reduce((all, { value }) => all + amount(value), 0)

test('what is worked out from parts is their sum', () => {
  const figures = figuresOf(example, today)
  const funding = fundingOf(example, today, figures)
  for (const { pot } of funding.pots) {
    const used = potUsedFigure(figures, funding, pot.id)
    expect(inputs(used), pot.id).toBe(amount(used.result))
  }
  for (const kind of ['capital', 'resource', 'both'] as const) {
    const year = yearSpendFigure(figures, funding, '2026-27', kind)
    expect(inputs(year)).toBe(amount(year.result))
  }
  const notFunded = notFundedFigure(figures, funding)
  expect(inputs(notFunded)).toBe(amount(notFunded.result))
  const plan = planAgainstActualFigure(figures, funding)
  expect(inputs(plan)).toBe(amount(plan.result))
})

test('a copy shows no day beside money, nor money of a working day', () => {
  const figures = figuresOf(copy.value, today)
  const burn = burnFigure(figures, fundingOf(copy.value, today, figures), 'c', 'day')
  expect(burn.result).toEqual({ kind: 'missing', why: 'no-days-in-copy' })
  expect(burn.inputs).toEqual([])
})

test('a pot’s sentence says what it pays for', () => {
  const figures = figuresOf(example, today)
  const funding = fundingOf(example, today, figures)
  const sentence = (id: string) => said(potUsedFigure(figures, funding, id))[1]?.text
  expect(sentence('a')).toContain('1 June 2026 to 31 March 2027, capital only, day by day')
  expect(sentence('b')).toContain('of the categories and deliverables that the pot pays for')
})
