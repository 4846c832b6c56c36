import fc from 'fast-check'
import { expect, test } from 'vitest'
import { teamCost } from '#core/costing/teamCost.ts'
import { figuresOf } from '#core/figures.ts'
import { retroShown } from '#core/retro/shown.ts'
import { exampleData } from '#core/example/exampleTeam.ts'
import { peopleOf } from '#core/privacy/people.ts'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import type { Settlement } from '#core/records/settlement.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { sameEstimate } from '#core/rules/settlement.ts'
import { day } from '#test/support/builders.ts'
import { aRetro } from '#test/support/retroBuilders.ts'
import { aSettlement } from '#test/support/ledgerBuilders.ts'
import { engagements, numbersIn, sentinelTeams, today, unsealedTeams } from './sentinelTeams.ts'

const copyOf = (data: TeamData, on = today): TeamData => {
  const copy = sharedCopy(data, on)
  if (!copy.ok) throw new Error('This team has a price for every day')
  return copy.value
}

/** Without those that settle what one before them does: saving refuses them. */
const allowed = (settlements: readonly Settlement[]): Settlement[] =>
  settlements.reduce<Settlement[]>(
    (kept, one) =>
      kept.some(other => other.targets.some(a => one.targets.some(b => sameEstimate(a, b))))
        ? kept
        : [...kept, one],
    [],
  )

/** Staff of some engagements settled by ledger rows, from a day of the first sprint on. */
const settlements = fc
  .array(
    fc.record({
      engagement: fc.constantFrom(...engagements),
      from: fc.constantFrom('2026-06-01', '2026-06-05', '2026-06-15'),
      to: fc.constantFrom('2026-06-15', '2026-06-20', '2026-06-28'),
      amount: fc.integer({ min: 100_00, max: 900_000_00 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map(all =>
    allowed(
      all.map(({ engagement, from, to, amount }, i) =>
        aSettlement({
          id: `settlement-${i}`,
          targets: [{ kind: 'staff', engagement, from, to }],
          rows: [{ row: `row-${i}`, amount, date: '2026-06-28' }],
        }),
      ),
    ),
  )

test('a copy of a team whose groups are three people or more says as much of every standing as the team', () => {
  fc.assert(
    // A seal keeps how many people there were.
    fc.property(unsealedTeams, settlements, (team, settled) => {
      const data = {
        ...team,
        allocations: team.allocations.map(each => ({ ...each, people: each.people + 2 })),
        settlements: settled,
      }
      const own = teamCost(data, today)
      const folded = own.sprints.some(({ pricing, sprint }) => {
        if (pricing.kind !== 'priced') return true
        const { lines } = pricing.price
        const people = peopleOf(lines, data.allocations, sprint)
        // What the ledger says of people of whom nothing is estimated is nobody's.
        return engagements.some(
          one =>
            lines.some(
              line =>
                line.kind === 'adjustment' && line.beside.kind === 'staff' && line.beside.engagement === one,
            ) && people([one], 'reconciled') < 3,
        )
      })
      fc.pre(!folded)
      expect(teamCost(copyOf(data), today).standings).toEqual(own.standings)
    }),
    { numRuns: 100 },
  )
}, 30_000)

test('a copy never says that more is reconciled than is, nor what the settled money of one or two comes to', () => {
  fc.assert(
    fc.property(sentinelTeams, settlements, (team, settled) => {
      const data = { ...team, settlements: settled }
      const own = teamCost(data, today)
      const copy = copyOf(data)
      expect(teamCost(copy, today).all).toBe(own.all)
      expect(teamCost(copy, today).standings.reconciled).toBeLessThanOrEqual(own.standings.reconciled)
      const numbers = new Set(numbersIn(JSON.stringify(copy)))
      for (const { sprint, pricing } of own.sprints) {
        if (pricing.kind !== 'priced') continue
        const { lines } = pricing.price
        const people = peopleOf(lines, data.allocations, sprint)
        for (const engagement of engagements)
          for (const standing of ['estimated', 'reconciled'] as const) {
            const part = lines.filter(
              line => line.kind === 'staff' && line.engagement === engagement && line.standing === standing,
            )
            const cost = part.reduce((all, line) => all + line.amount, 0)
            if (cost !== 0 && people([engagement], standing) < 3) expect(numbers).not.toContain(cost)
          }
      }
    }),
    { numRuns: 100 },
  )
}, 30_000)

test('the example with the staff of a month settled has the standings of its own figures in a copy', () => {
  const on = day('2026-11-27')
  let made = 0
  const example = exampleData({ today: on, team: 'example', id: () => `row-${++made}` })
  const data: TeamData = {
    ...example,
    settlements: [
      ...example.settlements,
      ...engagements.map((engagement, i) => ({
        ...aSettlement({
          id: `month-${i}`,
          targets: [{ kind: 'staff', engagement, from: '2026-11-01', to: '2026-11-30' }],
          rows: [{ row: `month-row-${i}`, amount: 20_000_00 + i, date: '2026-11-26' }],
        }),
        team: 'example',
      })),
    ],
  }
  expect(teamCost(copyOf(data, on), on).standings).toEqual(teamCost(data, on).standings)
})

test('a retro says of its standings what its lines say, and no more: the rest could be what one person was paid', () => {
  fc.assert(
    fc.property(sentinelTeams, settlements, (team, settled) => {
      const figures = figuresOf({ ...team, settlements: settled }, today)
      for (const { sprint } of figures.cost.sprints) {
        const cost = retroShown(figures, aRetro({ sprint: sprint.id }))?.cost
        if (cost?.kind !== 'priced') continue
        for (const standing of ['estimated', 'accrued', 'reconciled'] as const) {
          const lines = cost.lines.filter(line => line.standing === standing)
          expect(cost.standings[standing]).toBe(lines.reduce((sum, { amount }) => sum + amount, 0))
        }
        expect(Object.values(cost.standings).reduce((sum, amount) => sum + amount, 0)).toBe(cost.total)
      }
    }),
    { numRuns: 40 },
  )
})
