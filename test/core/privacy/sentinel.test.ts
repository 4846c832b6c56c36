import fc from 'fast-check'
import { expect, test } from 'vitest'
import { teamCost } from '#core/costing/teamCost.ts'
import { peopleOf } from '#core/privacy/people.ts'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import { engagements, numbersIn, sentinelTeams, today } from './sentinelTeams.ts'

test('no rate, salary or day of anyone appears in a copy, nor a cost whose days give one', () => {
  fc.assert(
    fc.property(sentinelTeams, data => {
      const copy = sharedCopy(data, today)
      if (!copy.ok) throw new Error('This team has a price for every day')
      const text = JSON.stringify(copy.value)
      const numbers = new Set(numbersIn(text))
      for (const { price } of data.rates) {
        expect(numbers).not.toContain(price.kind === 'entered' ? price.day : price.salary)
        if (price.kind === 'derived') expect(numbers).not.toContain(28.97)
      }
      expect(text).not.toMatch(/"(days|fte|people|role|salary|allocation)":/)
      expect(numbers).not.toContain(12.25)
      for (const { sprint, pricing } of teamCost(data, today).sprints) {
        if (pricing.kind !== 'priced') continue
        const { lines } = pricing.price
        const people = peopleOf(lines, data.allocations, sprint)
        for (const engagement of engagements) {
          const own = lines.filter(line => line.kind === 'staff' && line.engagement === engagement)
          const cost = own.reduce((all, line) => all + line.amount, 0)
          // A group of one or two: its cost beside its days would be a rate, so its cost is nowhere in the copy.
          if (cost !== 0 && people([engagement]) < 3) expect(numbers).not.toContain(cost)
        }
      }
    }),
    { numRuns: 100 },
  )
}, 30_000)
