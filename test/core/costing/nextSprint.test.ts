import { expect, test } from 'vitest'
import { nextSprint } from '#core/costing/nextSprint.ts'
import { aSprint, aTeam, day, teamData } from '#test/support/builders.ts'

test('the next sprint starts the day after the last one ends', () => {
  expect(nextSprint(teamData())).toEqual({ number: 2, from: '2026-06-15', to: '2026-06-28' })
})

test('the last sprint is the one that ends last, wherever it is in the list', () => {
  const sprints = [
    aSprint({ id: 'b', number: 8, from: '2026-06-15', to: '2026-06-28' }),
    aSprint({ number: 7 }),
  ]
  expect(nextSprint(teamData({ sprints }))).toMatchObject({ number: 9, from: '2026-06-29' })
})

test('a sprint from Monday to Friday week is followed on the Monday, and the next one ends on a Friday too', () => {
  expect(nextSprint(teamData({ sprints: [aSprint({ to: '2026-06-12' })] }))).toMatchObject({
    from: '2026-06-15',
    to: '2026-06-26',
  })
})

test('a sprint before Good Friday is followed by one that ends on its own last working day', () => {
  const last = aSprint({ from: '2026-03-23', to: '2026-04-02' })
  // 3 April is Good Friday, 6 April Easter Monday.
  expect(nextSprint(teamData({ sprints: [last] }))).toMatchObject({ from: '2026-04-06', to: '2026-04-17' })
})

test('a sprint that ended early is followed at once', () => {
  expect(nextSprint(teamData({ sprints: [aSprint({ to: '2026-06-10' })] }))?.from).toBe('2026-06-11')
})

test('the first sprint starts on the given day, else with the team, else with its first allocation', () => {
  const first = { number: 1, from: '2026-05-04', to: '2026-05-24' }
  const team = aTeam({ sprintLength: 21, from: '2026-05-04' })
  expect(nextSprint(teamData({ team, sprints: [] }))).toEqual(first)
  expect(nextSprint(teamData({ team, sprints: [] }), day('2026-05-11'))?.from).toBe('2026-05-11')
  expect(nextSprint(teamData({ sprints: [] }))?.from).toBe('2026-04-01')
  expect(nextSprint(teamData({ sprints: [], allocations: [] }))).toBeUndefined()
})
