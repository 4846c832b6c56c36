import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figuresOf } from '#core/figures.ts'
import { retroShown } from '#core/retro/shown.ts'
import { workedOn } from '#core/retro/worked.ts'
import { aDeliverable, anEffort, aSprint, teamData } from '#test/support/builders.ts'
import { aRetro } from '#test/support/retroBuilders.ts'
import { someDay, someTeam } from '../outcomes/someTeam.ts'

const SPRINT = aSprint().id
const deliverables = [aDeliverable(), aDeliverable({ id: 'deliverable-2', name: 'Slide deck' })]
const work = (...efforts: ReturnType<typeof anEffort>[]) =>
  workedOn(teamData({ deliverables, efforts, rates: [] }), SPRINT)

test('each deliverable with effort and its share, most first, and the share that is linked to none', () => {
  expect(
    work(anEffort({ amount: 30 }), anEffort({ id: 'effort-2', deliverable: 'deliverable-2', amount: 50 })),
  ).toEqual({
    made: [
      { deliverable: { id: 'deliverable-2', name: 'Slide deck' }, of1: 0.5 },
      { deliverable: { id: 'deliverable-1', name: 'Save and return' }, of1: 0.3 },
    ],
    notLinked: 0.2,
  })
})

test('no effort, effort of nothing and effort on what is gone link nothing', () => {
  const nothing = { made: [], notLinked: 1 }
  expect(work()).toEqual(nothing)
  expect(work(anEffort({ amount: 0 }))).toEqual(nothing)
  expect(work(anEffort({ sprint: 'sprint-2' }))).toEqual(nothing)
  expect(work(anEffort({ deliverable: 'gone' }))).toEqual(nothing)
})

test('every deliverable that has money in a retro is among those worked on', () => {
  fc.assert(
    fc.property(someTeam, someDay, (data, today) => {
      const figures = figuresOf(data, today)
      for (const { sprint } of figures.cost.sprints) {
        const worked = workedOn(data, sprint.id).made.map(({ deliverable }) => deliverable.id)
        const paid = retroShown(figures, aRetro({ sprint: sprint.id }))?.bought.flatMap(
          ({ deliverable, amount }) => (deliverable && amount > 0 ? [deliverable.id] : []),
        )
        expect(worked).toEqual(expect.arrayContaining(paid ?? []))
      }
    }),
  )
})
