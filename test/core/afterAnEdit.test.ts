import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prepare } from '#core/costing/prepare.ts'
import { priceSpan, totalIn } from '#core/costing/priceSpan.ts'
import { figuresOf } from '#core/figures.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { aCalendar, pence } from '#test/support/builders.ts'
import { someDay, someTeam } from '#test/core/outcomes/someTeam.ts'

/** Edits that leave all other tables the rows that they were, as the live queries do. */
const edits: readonly ((data: TeamData) => TeamData)[] = [
  data => ({
    ...data,
    rates: data.rates.map((rate, i) =>
      i === 0 ? { ...rate, price: { kind: 'entered' as const, day: pence(777_77) } } : rate,
    ),
  }),
  data => ({ ...data, rates: data.rates.slice(1) }),
  data => ({ ...data, calendar: aCalendar({ closures: [{ date: '2026-06-03', why: '' }] }) }),
  data => ({ ...data, costItems: data.costItems.slice(1) }),
  data => ({ ...data, sprints: data.sprints.map(sprint => ({ ...sprint, sealed: undefined })) }),
]

test('what is remembered from before an edit changes no figure after it', () => {
  fc.assert(
    fc.property(someTeam, someDay, fc.constantFrom(...edits), (data, today, edit) => {
      figuresOf(data, today)
      const edited = edit(data)
      expect(figuresOf(edited, today)).toEqual(figuresOf(structuredClone(edited), today))
    }),
  )
})

test('a total without its lines is what the lines sum to', () => {
  fc.assert(
    fc.property(someTeam, fc.constantFrom(...edits), (team, edit) => {
      const data = edit(team)
      for (const sprint of data.sprints) {
        const pricing = priceSpan(data, sprint)
        const total = pricing.kind === 'priced' ? pricing.price.total : undefined
        expect(totalIn(prepare(data), sprint)).toBe(total)
      }
    }),
  )
})
