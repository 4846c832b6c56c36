import { expect, test } from 'vitest'
import { exampleData } from '#core/example/exampleTeam.ts'
import { inSprintsFigure, keptFigure, noDeliverableFigure, notLinkedFigure } from '#core/explain/blocks.ts'
import { deliverablePartFigure } from '#core/explain/deliverablePart.ts'
import type { Derivation } from '#core/explain/derivation.ts'
import { groupGapFigure } from '#core/explain/groupGap.ts'
import { sprintLineFigure } from '#core/explain/sprintLine.ts'
import { partOfSprintFigure, sprintLinkedFigure } from '#core/explain/sprintParts.ts'
import { workingDaysFigure } from '#core/explain/workingDays.ts'
import { figuresOf } from '#core/figures.ts'
import { anEffort, aDeliverable, day, teamData } from '#test/support/builders.ts'

const today = day('2026-11-23')
let made = 0
const data = exampleData({ today, team: 'example', id: () => `row-${++made}` })
const figures = figuresOf(data, today)

const inputs = (derivation: Derivation) =>
  derivation.inputs.reduce((all, { value }) => all + (value.kind === 'money' ? value.minor : 0), 0)
const resultOf = ({ result }: Derivation) => (result.kind === 'money' ? result.minor : result)
const block = (kind: string) => figures.bought.find(each => each.kind === kind)?.amount

test('what is kept and what is not linked are the sums of their inputs, and what the screen shows', () => {
  expect(resultOf(keptFigure(figures))).toBe(block('kept'))
  expect(resultOf(notLinkedFigure(figures))).toBe(block('not-linked'))
  for (const each of [keptFigure, notLinkedFigure, noDeliverableFigure, inSprintsFigure])
    expect(inputs(each(figures))).toBe(resultOf(each(figures)))
  expect(resultOf(inSprintsFigure(figures))).toBe(figures.cost.inSprints)
})

test('a deliverable’s parts of the outcomes that it serves are what the screen shows, by sprint', () => {
  for (const { outcome, deliverables } of figures.outcomes)
    for (const { deliverable, amount } of deliverables) {
      const part = deliverablePartFigure(figures, deliverable.id, outcome.id)
      expect(resultOf(part)).toBe(amount)
      expect(inputs(part)).toBe(amount)
    }
})

test('a sprint’s parts and what is linked to none sum to it', () => {
  for (const { sprint, pricing } of figures.cost.sprints) {
    if (pricing.kind !== 'priced') continue
    const parts = [undefined, ...data.deliverables.map(({ id }) => id)].map(id =>
      resultOf(partOfSprintFigure(figures, sprint.id, id)),
    )
    expect(parts.reduce<number>((all, part) => all + Number(part), 0)).toBe(pricing.price.total)
  }
})

test('days of effort stay hidden with the rates', () => {
  const worked = teamData({
    deliverables: [aDeliverable()],
    efforts: [anEffort({ unit: 'days', amount: 8 })],
  })
  const part = partOfSprintFigure(figuresOf(worked, day('2026-06-20')), 'sprint-1', 'deliverable-1')
  expect(part.inputs.find(({ label }) => 'code' in label && label.code === 'effort')?.rate).toBe(true)
})

test('how much of a sprint is linked to an outcome is that ÷ all of it', () => {
  const { result, inputs: of } = sprintLinkedFigure(figures, data.sprints[3]?.id ?? '')
  const amounts = of.map(({ value }) => (value.kind === 'money' ? value.minor : 0))
  const all = amounts.reduce<number>((a, b) => a + b, 0)
  expect(result).toEqual({ kind: 'share', of1: (amounts[0] ?? 0) / all })
})

test('working days are the team’s weekdays less its days off', () => {
  for (const { id } of data.sprints) {
    const { result, inputs: of } = workingDaysFigure(figures, id)
    const counted = of.reduce((all, { value }) => all + (value.kind === 'number' ? value.value : 0), 0)
    expect(result).toEqual({ kind: 'number', value: counted })
  }
})

test('a line of a sprint shows no rate, day or role’s cost to who has not asked', () => {
  const [first] = figures.cost.sprints
  const lines = first?.pricing.kind === 'priced' ? first.pricing.price.lines : []
  for (const line of lines) {
    const { inputs: of, result } = sprintLineFigure(figures, first?.sprint.id ?? '', line)
    expect(result).toEqual({ kind: 'money', minor: line.amount })
    if (line.kind === 'staff') expect(of.every(({ rate }) => rate)).toBe(true)
    if (line.kind === 'item')
      expect(of.map(({ label }) => 'code' in label && label.code)).toEqual(['wholeItem'])
  }
})

test('a group is as far behind as the headline says', () => {
  const { lead } = figures.headline
  const { result } =
    lead.kind === 'group-behind' ? groupGapFigure(figures, lead.outcome, lead.group) : { result: undefined }
  expect(result).toEqual({ kind: 'change', value: -9, unit: 'percent' })
})
