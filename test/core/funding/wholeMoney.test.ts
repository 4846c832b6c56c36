import fc from 'fast-check'
import { expect, test } from 'vitest'
import { engagementOf } from '#core/costing/adjustment.ts'
import { countedPrice } from '#core/costing/price.ts'
import { exampleData } from '#core/example/exampleTeam.ts'
import { figuresOf } from '#core/figures.ts'
import { fundingOf } from '#core/funding/fundingOf.ts'
import type { Funding } from '#core/funding/types.ts'
import { sum, type Minor } from '#core/money.ts'
import { peopleOf } from '#core/privacy/people.ts'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import { publicSpans } from '#core/privacy/spans.ts'
import type { Engagement } from '#core/records/rate.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { sentinelTeams, today as sentinelDay } from '#test/core/privacy/sentinelTeams.ts'
import { aCostItem, anAllocation, aPot, aRate, aSupplier, day, teamData } from '#test/support/builders.ts'

const TODAY = day('2026-06-14')
/** Who is there in one sprint only, so that groups are of other sizes in each. */
const comings = fc.array(fc.constantFrom({}, { to: day('2026-06-14') }, { from: day('2026-06-15') }), {
  minLength: 5,
  maxLength: 5,
})
const alone = [
  ['civil-servants', 'civil-servant'],
  ['contractors', 'contractor'],
  ['suppliers', 'supplier'],
] as const
const amounts = (parts: readonly { readonly amount: Minor }[]) => sum(parts.map(({ amount }) => amount))

const today = day('2026-11-26')
const example = (): TeamData => {
  let n = 0
  return exampleData({ today, team: 'team', id: () => `id-${n++}` })
}
const sums = ({ all, engagement, work, quarters, years, pots, notFunded }: Funding) => ({
  all: [
    amounts(engagement),
    sum(Object.values(work)),
    sum(quarters.map(({ total }) => total)),
    sum(quarters.flatMap(quarter => Object.values(quarter.work))),
    sum(years.flatMap(({ capital, resource }) => [capital.spent, resource.spent])),
    sum([...pots.map(({ used }) => used), notFunded]),
  ].filter(each => each !== all),
})

test('whatever is shown of the example adds up to all its money, with pots of any kind', () => {
  const data = {
    ...example(),
    pots: [
      aPot({ amount: 500_000_00, spending: 'capital' }),
      aPot({ id: 'b', order: 1, amount: 99_999_99, categories: ['staff'] }),
    ],
  }
  const funding = fundingOf(data, today)
  expect(funding.all).toBe(figuresOf(data, today).cost.all)
  expect(sums(funding)).toEqual({ all: [] })
  expect(
    fundingOf(
      {
        ...data,
        costItems: data.costItems.toReversed(),
        efforts: data.efforts.toReversed(),
        pots: data.pots.toReversed(),
      },
      today,
    ).pots.map(({ used }) => used),
  ).toEqual(funding.pots.map(({ used }) => used))
})

test('a copy has the same money in its pots, and says nothing of what comes', () => {
  const data = { ...example(), pots: [aPot({ amount: 1_800_000_00 })] }
  const copy = sharedCopy(data, today)
  if (!copy.ok) throw new Error('Every day of the example has a price')
  const [there, here] = [fundingOf(copy.value, today), fundingOf(data, today)]
  expect(there.pots.map(({ used, left }) => [used, left])).toEqual(
    here.pots.map(({ used, left }) => [used, left]),
  )
  expect(there.pots[0]).toMatchObject({ runway: { kind: 'not-known', why: 'copy' } })
  expect(there.pots[0]?.burn).not.toHaveProperty('perWorkingDay')
  expect(there.pots[0]?.burn).not.toHaveProperty('workingDays')
})

test('a copy has the same capital and resource of every year, to the penny', () => {
  const data = example()
  const copy = sharedCopy(data, today)
  if (!copy.ok) throw new Error('Every day of the example has a price')
  const spent = (of: TeamData) =>
    fundingOf(of, today).years.map(({ label, capital, resource }) => [label, capital.spent, resource.spent])
  expect(spent(copy.value)).toEqual(spent(data))
})

test('who the money goes to holds the whole money of each group of the example, folded alike in all sprints', () => {
  const data = example()
  const { sprints, gaps } = figuresOf(data, today).cost
  const lines = [...sprints.filter(({ sprint }) => sprint.from <= today), ...gaps].flatMap(
    ({ pricing }) => countedPrice(pricing)?.lines ?? [],
  )
  const staffOf = (...of: readonly Engagement[]) =>
    sum(lines.flatMap(line => (of.some(one => one === engagementOf(line)) ? [line.amount] : [])))
  const { engagement, suppliers } = fundingOf(data, today)
  // One or two contractors, so that civil servants are shown with them.
  expect(engagement).toMatchObject([
    { group: 'suppliers', amount: staffOf('supplier') },
    { group: 'other-staff', amount: staffOf('civil-servant', 'contractor') },
    { group: 'not-staff' },
  ])
  expect(amounts(suppliers)).toBeGreaterThanOrEqual(staffOf('supplier'))
})

test('no group is folded in one sprint and shown alone in another: a difference would give it away', () => {
  fc.assert(
    fc.property(sentinelTeams, comings, (team, days) => {
      const data = {
        ...team,
        allocations: team.allocations.map((each, i) => ({ ...each, ...days[i % days.length] })),
      }
      const figures = figuresOf(data, sentinelDay)
      const { spans } = publicSpans(data, figures.cost)
      const shown = new Set(
        spans.flatMap(({ lines }) => lines.flatMap(line => (line.kind === 'group' ? [line.group] : []))),
      )
      const { engagement } = fundingOf(data, sentinelDay, figures)
      for (const { sprint, pricing } of figures.cost.sprints) {
        const lines = countedPrice(pricing)?.lines ?? []
        const people = peopleOf(lines, data.allocations, sprint)
        for (const [group, one] of alone)
          if (shown.has(group) && people([one]) > 0 && people(alone.map(([, each]) => each)) >= 3)
            expect(people([one])).toBeGreaterThanOrEqual(3)
      }
      for (const { group } of engagement) if (group !== 'not-staff') expect(shown).toContain(group)
      expect(amounts(engagement)).toBe(figures.cost.all)
    }),
    { numRuns: 100 },
  )
}, 30_000)

test('suppliers’ people are in the mix by size only where three of them or more are seen', () => {
  const supplierData = (people: number) =>
    teamData({
      allocations: [
        anAllocation({ from: '2026-06-01', people: 4 }),
        anAllocation({ id: 'supplied', role: 'Tester', from: '2026-06-01', people }),
      ],
      suppliers: [aSupplier({ size: 'small' })],
      rates: [
        aRate(),
        aRate({ id: 'rate-2', role: 'Tester', engagement: 'supplier', supplier: 'supplier-1' }),
      ],
      costItems: [
        aCostItem({ supplier: 'supplier-1' }),
        aCostItem({ id: 'unnamed' }),
        aCostItem({ id: 'train', category: 'travel' }),
      ],
    })
  expect(fundingOf(supplierData(3), TODAY)).toMatchObject({
    engagement: [
      { group: 'civil-servants', amount: 20_000_00 },
      { group: 'suppliers', amount: 15_000_00 },
      { group: 'not-staff', amount: 3_600_00 },
    ],
    suppliers: [
      { size: 'small', amount: 16_200_00 },
      { size: 'unknown', amount: 1_200_00 },
    ],
  })
  const two = fundingOf(supplierData(2), TODAY)
  expect(two.engagement.map(({ group }) => group)).toEqual(['other-staff', 'not-staff'])
  expect(two.suppliers).toEqual([
    { size: 'small', amount: 1_200_00 },
    { size: 'unknown', amount: 1_200_00 },
  ])
})
