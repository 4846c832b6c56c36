import { expect, test } from 'vitest'
import { exampleData } from '#core/example/exampleTeam.ts'
import { betweenSprintsFigure } from '#core/explain/betweenSprints.ts'
import { costPerUnitFigure } from '#core/explain/costPerUnit.ts'
import { inSprintsFigure, keptFigure, noDeliverableFigure, notLinkedFigure } from '#core/explain/blocks.ts'
import { deliverablePartFigure } from '#core/explain/deliverablePart.ts'
import { groupChangeFigure, groupGapFigure } from '#core/explain/groupGap.ts'
import { sprintLineFigure } from '#core/explain/sprintLine.ts'
import { partOfSprintFigure, sprintLinkedFigure } from '#core/explain/sprintParts.ts'
import { workingDaysFigure } from '#core/explain/workingDays.ts'
import { costToFinishFigure } from '#core/explain/costToFinish.ts'
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
import { missingWhys } from '#core/explain/values.ts'
import { figuresOf, type Figures } from '#core/figures.ts'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { isMessageId } from '#messages/catalogue.ts'
import {
  aCostItem,
  aDeliverable,
  anEffort,
  aMetric,
  anAllocation,
  anOutcome,
  aRate,
  aSprint,
  day,
  teamData,
} from '#test/support/builders.ts'
import { unsaid } from './words.ts'

const today = day('2026-11-23')
let made = 0
const example = exampleData({ today, team: 'example', id: () => `row-${++made}` })

const ofSprint = [
  sprintCostFigure,
  perWorkingDayFigure,
  planDifferenceFigure,
  sprintLinkedFigure,
  workingDaysFigure,
  partOfSprintFigure,
]
const ofOutcome = [costPerUnitFigure, outcomeChangeFigure, outcomeCostFigure, reachFigure]

/** Every figure of a team, of ids that are not there too. */
const every = (figures: Figures): Derivation[] => [
  totalFigure(figures),
  betweenSprintsFigure(figures),
  coverageFigure(figures),
  coverageFigure(figures, 'measured'),
  ...ofSprint.flatMap(explain => [
    ...figures.data.sprints.map(({ id }) => explain(figures, id)),
    explain(figures, 'x'),
  ]),
  ...ofOutcome.flatMap(explain => [
    ...figures.data.outcomes.map(({ id }) => explain(figures, id)),
    explain(figures, 'x'),
  ]),
  ...[...figures.data.deliverables.map(({ id }) => id), 'x'].flatMap(id => [
    deliverableCostFigure(figures, id),
    deliverablePartFigure(figures, id),
    ...figures.data.outcomes.map(outcome => deliverablePartFigure(figures, id, outcome.id)),
    ...figures.data.sprints.map(sprint => partOfSprintFigure(figures, sprint.id, id)),
    costToFinishFigure(figures, id),
  ]),
  keptFigure(figures),
  notLinkedFigure(figures),
  noDeliverableFigure(figures),
  inSprintsFigure(figures),
  ...figures.cost.sprints.flatMap(({ sprint, pricing }) =>
    pricing.kind === 'priced'
      ? pricing.price.lines.map(line => sprintLineFigure(figures, sprint.id, line))
      : [],
  ),
  ...figures.outcomes.flatMap(({ outcome, groups }) =>
    [...groups.map(({ group }) => group), 'x'].flatMap(group => [
      groupGapFigure(figures, outcome.id, group),
      groupChangeFigure(figures, outcome.id, group),
    ]),
  ),
]

const copyOf = (data: TeamData): TeamData => {
  const copy = sharedCopy(data, today)
  if (!copy.ok) throw new Error('The example has every rate')
  return copy.value
}

const teams: readonly (readonly [string, TeamData])[] = [
  ['the example', example],
  ['a copy of the example', copyOf(example)],
  ['nothing yet', teamData({ rates: [], allocations: [], sprints: [] })],
  [
    'days without a rate',
    teamData({ rates: [aRate({ to: '2026-06-05' })], outcomes: [anOutcome()], metrics: [aMetric()] }),
  ],
  [
    'no plan, no baseline, money between sprints and ahead, holidays that are calculated',
    teamData({
      sprints: [aSprint(), aSprint({ id: 'later', number: 2, from: '2033-05-01', to: '2033-05-14' })],
      costItems: [aCostItem({ when: { kind: 'date', date: '2033-06-01' } })],
      deliverables: [aDeliverable()],
      efforts: [anEffort()],
      metrics: [aMetric()],
      outcomes: [anOutcome({ baseline: undefined, groups: ['Carers'] })],
    }),
  ],
  ['a sprint on a weekend', teamData({ sprints: [aSprint({ from: '2026-06-06', to: '2026-06-07' })] })],
]

test.each(teams)('every sentence of every figure is there and has its values: %s', (_, data) => {
  const figures = figuresOf(data, today)
  expect(every(figures).flatMap(unsaid)).toEqual([])
})

test('every reason for a missing value has its sentence', () => {
  expect(missingWhys.filter(why => !isMessageId(`explain.missing.${why}`))).toEqual([])
})

test('an allocation of one person shows its rate, its days and its cost to nobody who has not asked', () => {
  const figures = figuresOf(teamData({ allocations: [anAllocation()], costItems: [aCostItem()] }), today)
  const { inputs } = sprintCostFigure(figures, 'sprint-1')
  expect(inputs.filter(({ rate }) => !rate)).toEqual([
    {
      label: { code: 'staff-and-other' },
      value: { kind: 'money', minor: 6_200_00 },
      place: { screen: 'team' },
    },
  ])
  expect(
    inputs
      .filter(({ rate }) => rate)
      .map(({ label, value }) => ['code' in label ? label.code : label.name, value]),
  ).toEqual([
    ['Research panel', { kind: 'money', minor: 1_200_00 }],
    ['roleCost', { kind: 'money', minor: 5_000_00 }],
    ['roleDays', { kind: 'number', value: 10 }],
    ['rate', { kind: 'money', minor: 500_00 }],
  ])
})
