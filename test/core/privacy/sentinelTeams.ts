import fc from 'fast-check'
import { teamCost } from '#core/costing/teamCost.ts'
import type { Engagement } from '#core/records/rate.ts'
import {
  aCostItem,
  aDeliverable,
  anAbsence,
  anAllocation,
  anEffort,
  aRate,
  aSprint,
  day,
  keptLines,
  teamData,
} from '#test/support/builders.ts'

// No day after the sprints: of one person alone, without other cost, the cost of those days is what it is.
export const today = day('2026-06-28')
export const engagements: readonly Engagement[] = ['civil-servant', 'contractor', 'supplier']

/** Amounts that nothing else in the data comes to: a rate of seven digits or eight, a salary of eight or nine. */
const rate = fc.integer({ min: 3_000_001, max: 9_999_999 })
const salary = fc.integer({ min: 30_000_001, max: 99_999_999 })

const post = fc.record({
  engagement: fc.constantFrom(...engagements),
  people: fc.integer({ min: 1, max: 4 }),
  fte: fc.constantFrom(1, 0.8, 0.5),
  rate,
  salary: fc.option(salary, { nil: undefined }),
  basis: fc.constantFrom('day-worked' as const, 'day-in-post' as const),
  off: fc.constantFrom(0, 0.5, 1.5),
  from: fc.constantFrom('2026-06-01', '2026-06-10'),
})

// Far enough apart that what some people cost in one sprint is not what others cost in another.
const APART = 7_654_321
const posts = fc
  .array(post, { minLength: 1, maxLength: 5 })
  .map(all =>
    all.map((p, i) => ({ ...p, rate: p.rate + i * APART, salary: p.salary && p.salary + i * APART })),
  )

const teamsWith = (sealed: fc.Arbitrary<boolean>) =>
  fc
    .record({ posts, sealed, item: fc.integer({ min: 1_00, max: 99_999_00 }) })
    .map(({ posts, sealed, item }) => {
      const data = teamData({
        rates: posts.map((p, i) =>
          aRate({
            id: `rate-${i}`,
            role: `Role ${i}`,
            engagement: p.engagement,
            basis: p.basis,
            price:
              p.salary === undefined
                ? { kind: 'entered', day: p.rate }
                : {
                    kind: 'derived',
                    salary: p.salary,
                    onCosts: [{ name: 'Pension', percent: 28.97, above: 0, source: '' }],
                    daysWorked: 219.25,
                  },
          }),
        ),
        allocations: posts.map((p, i) =>
          anAllocation({ id: `post-${i}`, role: `Role ${i}`, people: p.people, fte: p.fte, from: p.from }),
        ),
        absences: posts.flatMap((p, i) =>
          p.off === 0
            ? []
            : [
                anAbsence({
                  id: `off-${i}`,
                  allocation: `post-${i}`,
                  days: p.off,
                  from: '2026-06-10',
                  to: '2026-06-12',
                }),
              ],
        ),
        // Spread over both sprints, so that it would give away its part of either.
        costItems: [
          aCostItem({
            money: { net: item, vat: { kind: 'not-stated' } },
            when: { kind: 'period', from: '2026-06-01', to: '2026-06-28' },
          }),
        ],
        sprints: [aSprint(), aSprint({ id: 'sprint-2', number: 2, from: '2026-06-15', to: '2026-06-28' })],
        deliverables: [aDeliverable(), aDeliverable({ id: 'deliverable-2' })],
        efforts: [
          anEffort({ unit: 'days', amount: 12.25 }),
          anEffort({ id: 'effort-2', deliverable: 'deliverable-2', unit: 'days', amount: 3.75 }),
        ],
      })
      const [first] = teamCost(data, today).sprints
      const lines =
        first?.pricing.kind === 'priced'
          ? first.pricing.price.lines.filter(line => line.kind !== 'adjustment')
          : []
      return sealed && lines.length > 0
        ? {
            ...data,
            sprints: data.sprints.map(s =>
              s.id === 'sprint-1' ? { ...s, plan: keptLines({ lines }), sealed: keptLines({ lines }) } : s,
            ),
          }
        : data
    })

/** Teams with rates, salaries and days that stand out. */
export const sentinelTeams = teamsWith(fc.boolean())

/** Of those, teams of which no sprint is closed. */
export const unsealedTeams = teamsWith(fc.constant(false))

/** The numbers of a text. */
export const numbersIn = (text: string): number[] =>
  (text.match(/(?<![\w-])-?\d+(\.\d+)?(?![\w-])/g) ?? []).map(Number)
