import { expect, test } from 'vitest'
import { phaseOn, proposedSpending } from '#core/rules/proposedSpending.ts'
import { aTeam, day } from '#test/support/builders.ts'

const team = aTeam({
  phases: [
    { phase: 'beta', from: '2026-06-01' },
    { phase: 'alpha', from: '2026-01-05' },
  ],
})

test.each([
  ['2026-01-04', undefined],
  ['2026-01-05', 'alpha'],
  ['2026-05-31', 'alpha'],
  ['2026-06-01', 'beta'],
])('on %s the team is in %s', (date, phase) => {
  expect(phaseOn(team, day(date))).toBe(phase)
})

test.each([
  ['discovery', 'resource'],
  ['alpha', 'resource'],
  ['beta', 'capital'],
  ['live', 'resource'],
  ['enhancement', 'capital'],
] as const)('%s proposes %s', (phase, spending) => {
  expect(proposedSpending(phase)).toBe(spending)
})

test('without a phase nothing is proposed', () => {
  expect(proposedSpending(undefined)).toBeUndefined()
})
