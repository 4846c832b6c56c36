import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '#core/calendar.ts'
import { countedAmount } from '#core/costing/items.ts'
import { shareSprint } from '#core/costing/share.ts'
import { splitAt, splitByDay, splitByMonth } from '#core/costing/split.ts'
import { teamCost } from '#core/costing/teamCost.ts'
import type { Price, Pricing, TeamCost } from '#core/costing/types.ts'
import { sum, type Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { anEffort, day } from '#test/support/builders.ts'
import { someDay, someTeam } from './someTeam.ts'

const LATER = day('2028-12-31')

const priceIn = (pricing: Pricing): Price => {
  if (pricing.kind !== 'priced') throw new Error('Every day has a rate here')
  return pricing.price
}
/** A sprint before anybody came has no price. */
const pricesOf = ({ sprints, gaps }: TeamCost) =>
  [...sprints, ...gaps].flatMap(({ pricing }) => (pricing.kind === 'nothing-known' ? [] : [priceIn(pricing)]))

/** Every total there is, without the lines: how a total is made up may change, the total may not. */
const totalsOf = (data: TeamData, today = LATER) => {
  const cost = teamCost(data, today)
  return {
    all: cost.all,
    standings: cost.standings,
    sprints: cost.sprints.map(({ sprint, pricing }) =>
      pricing.kind === 'nothing-known'
        ? [sprint.id, pricing.kind]
        : [sprint.id, priceIn(pricing).total, priceIn(pricing).byKind],
    ),
    gaps: cost.gaps.map(({ from, to, pricing }) => [from, to, priceIn(pricing).total]),
  }
}

test('the order of rows changes no total', () => {
  fc.assert(
    fc.property(someTeam, someDay, (data, today) => {
      const reversed: TeamData = {
        ...data,
        rates: data.rates.toReversed(),
        allocations: data.allocations.toReversed(),
        absences: data.absences.toReversed(),
        costItems: data.costItems.toReversed(),
        sprints: data.sprints.toReversed(),
      }
      expect(totalsOf(reversed, today)).toEqual(totalsOf(data, today))
    }),
  )
})

/** The record as two that meet on one of its days, or as it was where it has only one. */
function cut<T extends { readonly from: IsoDate; readonly to?: IsoDate | undefined }>(
  record: T,
  days: number,
): T[] {
  const length = record.to ? daysBetween(record.from, record.to) : 600
  if (length === 0) return [record]
  const date = addDays(record.from, 1 + (days % length))
  return [
    { ...record, to: addDays(date, -1) },
    { ...record, id: 'cut', from: date },
  ]
}

test('splitting an allocation at any date changes no total', () => {
  fc.assert(
    fc.property(someTeam, fc.nat(), fc.nat(), (data, days, which) => {
      // The first one has the absences, which are its own.
      const i = 1 + (which % Math.max(1, data.allocations.length - 1))
      const parts = data.allocations.slice(i, i + 1).flatMap(allocation => cut(allocation, days))
      const allocations = data.allocations.toSpliced(i, 1, ...parts)
      expect(totalsOf({ ...data, allocations })).toEqual(totalsOf(data))
    }),
    { numRuns: 60 },
  )
})

test('splitting a rate at any date without changing its value changes no total', () => {
  fc.assert(
    fc.property(someTeam, fc.nat(), fc.nat(5), (data, days, i) => {
      const parts = data.rates.slice(i, i + 1).flatMap(rate => cut(rate, days))
      expect(totalsOf({ ...data, rates: data.rates.toSpliced(i, 1, ...parts) })).toEqual(totalsOf(data))
    }),
    { numRuns: 60 },
  )
})

test('lines, kinds and standings sum to each total, and sprints and gaps to all money', () => {
  fc.assert(
    fc.property(someTeam, data => {
      const cost = teamCost(data, LATER)
      for (const { lines, total, byKind, standings } of pricesOf(cost)) {
        expect(sum(lines.map(line => line.amount))).toBe(total)
        expect(sum(Object.values(byKind))).toBe(total)
        expect(sum(Object.values(standings))).toBe(total)
      }
      expect(sum(pricesOf(cost).map(price => price.total))).toBe(cost.all)
      expect(cost.inSprints + cost.betweenSprints).toBe(cost.all)
      expect(sum(Object.values(cost.standings))).toBe(cost.all)
    }),
  )
})

test('every cost item is counted in full, in whatever sprints and gaps its days fall', () => {
  fc.assert(
    fc.property(someTeam, someDay, (data, today) => {
      const counted = new Map<string, number>()
      for (const { lines } of pricesOf(teamCost(data, today))) {
        for (const line of lines) {
          if (line.kind === 'item') counted.set(line.item, (counted.get(line.item) ?? 0) + line.amount)
        }
      }
      expect(counted).toEqual(new Map(data.costItems.map(item => [item.id, countedAmount(item)])))
    }),
  )
})

test('days, months and both sides of any date sum to the sprint, and efforts share all of it', () => {
  fc.assert(
    fc.property(someTeam, someDay, fc.array(fc.nat(50), { maxLength: 4 }), (data, date, points) => {
      for (const cost of teamCost(data, LATER).sprints) {
        if (cost.pricing.kind === 'nothing-known') {
          expect(splitByDay(data, cost)).toBeUndefined()
          continue
        }
        const { total } = priceIn(cost.pricing)
        const amountsOf = (parts: readonly { readonly amount: Minor }[] = []) =>
          sum(parts.map(part => part.amount))
        expect(amountsOf(splitByDay(data, cost))).toBe(total)
        expect(amountsOf(splitByMonth(data, cost))).toBe(total)
        const { before, after } = splitAt(data, cost, date) ?? {}
        expect((before ?? 0) + (after ?? 0)).toBe(total)
        const efforts = points.map((amount, i) => anEffort({ deliverable: `d${i}`, unit: 'points', amount }))
        const shares = shareSprint(total, efforts)
        expect(sum([amountsOf(shares.deliverables), shares.notLinked])).toBe(total)
      }
    }),
    { numRuns: 50 },
  )
})

test('a sealed sprint whose inputs have not changed does not ask', () => {
  fc.assert(
    fc.property(someTeam, data => {
      expect(teamCost(data, LATER).sprints.filter(({ changed }) => changed)).toEqual([])
    }),
  )
})
