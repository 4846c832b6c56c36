import { expect, test } from 'vitest'
import { comesBack } from '#core/retro/comesBack.ts'
import { aDecision, aRetro } from '#test/support/retroBuilders.ts'

const now = aRetro({ id: 'now', date: '2026-12-02' })
const ids = (...decisions: Parameters<typeof comesBack>[0][number][]) =>
  comesBack(decisions, now).map(({ id }) => id)

test('a decision comes back at the first retro on or after the day of its reading', () => {
  expect(ids(aDecision({ due: '2026-12-02' }))).toEqual(['decision-1'])
  expect(ids(aDecision({ due: '2026-12-03' }))).toEqual([])
})

test('one that was looked at does not come again, but stays in the retro that looked', () => {
  expect(ids(aDecision({ reviewed: 'earlier' }))).toEqual([])
  expect(ids(aDecision({ reviewed: 'now' }))).toEqual(['decision-1'])
})

test('a finished retro keeps those that it looked at, whatever a later one does', () => {
  const shown = { cost: { kind: 'nothing-known' as const }, bought: [], changed: [] }
  const over = aRetro({ id: 'now', date: '2026-12-02', finished: { at: '2026-12-02T16:00:00.000Z', shown } })
  const looked = aDecision({ id: 'looked', reviewed: 'now' })
  for (const left of [aDecision({ id: 'left' }), aDecision({ id: 'left', reviewed: 'later' })])
    expect(comesBack([looked, left], over).map(({ id }) => id)).toEqual(['looked'])
})

test('the longest awaited is first; what this retro decides, and what has no day, is not among them', () => {
  expect(
    ids(
      aDecision({ id: 'late', due: '2026-12-01' }),
      aDecision({ id: 'early', due: '2026-08-01' }),
      aDecision({ id: 'own', retro: 'now' }),
      aDecision({ id: 'undated', due: undefined }),
    ),
  ).toEqual(['early', 'late'])
})
