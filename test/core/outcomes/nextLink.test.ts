import { describe, expect, test } from 'vitest'
import { figuresOf } from '#core/figures.ts'
import { nextLink, sprintsToSay } from '#core/outcomes/nextLink.ts'
import type { TeamData } from '#core/records/teamData.ts'
import {
  aContribution,
  aDeliverable,
  aMetric,
  anAllocation,
  anEffort,
  anOutcome,
  aSprint,
  day,
  teamData,
} from '#test/support/builders.ts'

const sprints = [
  aSprint(),
  aSprint({ id: 'sprint-2', number: 2, from: '2026-06-15', to: '2026-06-28' }),
  aSprint({ id: 'sprint-3', number: 3, from: '2026-06-29', to: '2026-07-12' }),
]
const figures = (overrides: Partial<TeamData>) =>
  figuresOf(
    teamData({
      allocations: [anAllocation({ from: '2026-06-01' })],
      metrics: [aMetric()],
      outcomes: [anOutcome()],
      sprints,
      ...overrides,
    }),
    day('2026-06-20'),
  )
const made = { deliverables: [aDeliverable()] }
const linked = { ...made, contributions: [aContribution()] }

describe('what is to be said next', () => {
  test('what was made, before anything is', () => {
    expect(nextLink(figures({}))).toEqual({ kind: 'deliverable' })
  })

  test('which outcome it serves, before any effort', () => {
    expect(nextLink(figures(made))).toEqual({ kind: 'outcome' })
    expect(nextLink(figures({ ...made, efforts: [anEffort()] }))).toEqual({ kind: 'outcome' })
  })

  test('what the latest sprint went to, once something is linked or marked', () => {
    const next = { kind: 'effort', sprint: sprints[1] }
    expect(nextLink(figures(linked))).toEqual(next)
    expect(nextLink(figures({ deliverables: [aDeliverable({ mark: 'keeps-running' })] }))).toEqual(next)
  })

  test('the outcome again, as long as money is on a deliverable that serves nothing', () => {
    const more = {
      deliverables: [aDeliverable(), aDeliverable({ id: 'loose', name: 'Slides' })],
      contributions: [aContribution()],
    }
    const efforts = [anEffort({ deliverable: 'loose', unit: 'percent', amount: 1 })]
    expect(nextLink(figures({ ...more, efforts }))).toEqual({ kind: 'outcome' })
    expect(nextLink(figures(more))).toMatchObject({ kind: 'effort' })
    const half = [aContribution({ percent: 50 })]
    expect(nextLink(figures({ ...made, contributions: half, efforts: [anEffort()] }))).toEqual({
      kind: 'outcome',
    })
  })

  test('the outcome, where all is linked', () => {
    const efforts = ['sprint-1', 'sprint-2'].map(sprint => anEffort({ id: sprint, sprint }))
    expect(nextLink(figures({ ...linked, efforts }))).toEqual({ kind: 'outcome' })
  })
})

test('a sprint is to be said while any of its money is on no deliverable, most money first; one ahead is not', () => {
  const numbers = (overrides: Partial<TeamData>) =>
    sprintsToSay(figures(overrides)).map(({ number }) => number)
  expect(numbers({})).toEqual([2, 1])
  expect(numbers({ ...made, efforts: [anEffort({ sprint: 'sprint-2' })] })).toEqual([1])
  const part = anEffort({ sprint: 'sprint-2', unit: 'percent', amount: 99 })
  expect(numbers({ ...made, efforts: [part] })).toEqual([1, 2])
})
