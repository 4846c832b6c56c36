import { expect, test } from 'vitest'
import { exampleData } from '#core/example/exampleTeam.ts'
import { newRow } from '#core/records/fields.ts'
import { Retro, retroDefaults, retroVersion } from '#core/records/retro.ts'
import { comesBack } from '#core/retro/comesBack.ts'
import { retroShown } from '#core/retro/shown.ts'
import { figuresOf } from '#core/figures.ts'
import { sum } from '#core/money.ts'
import { hindsight } from '#core/worth/hindsight.ts'
import { judgementOf } from '#core/worth/judgement.ts'
import { day } from '#test/support/builders.ts'

const today = day('2026-11-23')
let n = 0
const data = exampleData({ today, team: 'example', id: () => `row-${String(++n).padStart(4, '0')}` })

test('hindsight has enough cases to speak, and some of each other kind', () => {
  const judgement = judgementOf(hindsight(data, today))
  expect(judgement.tooFew).toBe(false)
  expect(judgement.cases).toBeGreaterThanOrEqual(9)
  expect(judgement.borneOut).toBeGreaterThan(judgement.cases / 2)
  expect(judgement.borneOut).toBeLessThan(judgement.cases)
  expect(judgement).toMatchObject({ notSure: 1, awaited: 2, never: 1 })
})

test('every retro is finished, and the parts that it keeps sum to its cost', () => {
  expect(data.retros).toHaveLength(11)
  for (const { finished } of data.retros) {
    if (finished?.shown.cost.kind !== 'priced') throw new Error('A retro without a cost')
    expect(sum(finished.shown.bought.map(({ amount }) => amount))).toBe(finished.shown.cost.total)
    expect(sum(finished.shown.cost.lines.map(({ amount }) => amount))).toBe(finished.shown.cost.total)
  }
})

test('a decision comes back in the retro of the running sprint, and new readings are there to see', () => {
  const retro = Retro.parse({
    ...newRow(retroVersion),
    ...retroDefaults,
    id: 'zz',
    team: 'example',
    sprint: data.sprints.at(-1)?.id,
    date: today,
  })
  expect(comesBack(data.decisions, retro).map(({ text }) => text)).toEqual([
    'Shrink photos on the phone before they are sent',
  ])
  expect(data.decisions.filter(({ reviewed }) => reviewed !== undefined)).toHaveLength(1)
  expect(retroShown(figuresOf(data, today), retro)?.changed.map(({ to }) => to.value)).toEqual([57, 66])
})
