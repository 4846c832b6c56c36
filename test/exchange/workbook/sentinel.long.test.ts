import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayRate } from '#core/costing/dayRate.ts'
import { teamCost } from '#core/costing/teamCost.ts'
import { toMinor } from '#core/exact.ts'
import { peopleOf } from '#core/privacy/people.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { Book } from '#exchange/workbook/types.ts'
import { engagements, numbersIn, sentinelTeams, today } from '#test/core/privacy/sentinelTeams.ts'
import { aPot } from '#test/support/builders.ts'
import { aBook } from './books.ts'
import { formats, partsOf } from './parts.ts'

/** Every number of every part, in pence, as it stands and as pounds. */
async function penceIn(book: Book): Promise<ReadonlySet<number>> {
  const found = new Set<number>()
  for (const format of formats)
    for (const part of (await partsOf(book, format)).values())
      for (const number of numbersIn(part)) found.add(Math.round(number * 100)).add(number)
  return found
}

/** Pots for staff alone, over a sprint and over some of its days, and for what is not staff. */
const pots = [
  aPot({ categories: ['staff'], from: '2026-06-01', to: '2026-06-14', amount: 90_000_000_00 }),
  aPot({ id: 'pot-2', order: 1, categories: ['staff'], from: '2026-06-15', to: '2026-06-16' }),
  aPot({ id: 'pot-3', order: 2, categories: ['supplier', 'other'], amount: 90_000_000_00 }),
]

/** What would give pay away: day rates and salaries, in pence. */
const secrets = (data: TeamData): number[] =>
  data.rates.flatMap(rate => [
    toMinor(dayRate(rate, today, data)),
    ...(rate.price.kind === 'derived' ? [rate.price.salary] : []),
  ])

/** Costs of sprints by engagement of a group of one or two, in pence: beside its days each would be a rate. */
function costsOfFew(data: TeamData): number[] {
  return teamCost(data, today).sprints.flatMap(({ sprint, pricing }) => {
    if (pricing.kind !== 'priced') return []
    const { lines } = pricing.price
    const people = peopleOf(lines, data.allocations, sprint)
    return engagements.flatMap(engagement => {
      const own = lines.filter(line => line.kind === 'staff' && line.engagement === engagement)
      const cost = own.reduce((all, line) => all + line.amount, 0)
      return cost !== 0 && people([engagement]) < 3 ? [cost] : []
    })
  })
}

/** Amounts of a row ÷ the numbers beside them, in pence. */
const quotients = (book: Book): number[] =>
  book.sheets.flatMap(({ rows }) =>
    rows.flatMap(cells => {
      const values = cells.map(cell => (cell?.kind === 'formula' ? cell.result : cell))
      const numbers = values.flatMap(value =>
        value?.kind === 'number' && value.value > 0 ? [value.value] : [],
      )
      return values.flatMap(value =>
        value?.kind === 'money' ? numbers.map(number => Math.round(value.minor / number)) : [],
      )
    }),
  )

test('no rate, salary or cost of few is in any part of a shared workbook, nor an amount beside days that give one', async () => {
  await fc.assert(
    fc.asyncProperty(sentinelTeams, async team => {
      const data = { ...team, pots }
      const book = aBook(data, today, 'shared')
      const found = await penceIn(book)
      const beside = quotients(book)
      for (const secret of secrets(data)) {
        expect(found).not.toContain(secret)
        expect(beside.filter(each => Math.abs(each - secret) <= 1)).toEqual([])
      }
      for (const cost of costsOfFew(data)) expect(found).not.toContain(cost)
      // The days of an effort.
      expect(found).not.toContain(12.25)
    }),
    { numRuns: 25 },
  )
}, 60_000)

test('the same look finds them in a finance copy, which holds them', async () => {
  const [data] = fc.sample(
    sentinelTeams.filter(({ rates }) => rates.some(({ price }) => price.kind === 'derived')),
    { numRuns: 1, seed: 7 },
  )
  if (!data) throw new Error('There is one')
  const book = aBook(data, today, 'finance')
  const found = await penceIn(book)
  for (const secret of secrets(data)) expect(found).toContain(secret)
  const rates = secrets(data)
  expect(quotients(book).some(each => rates.some(rate => Math.abs(each - rate) <= 1))).toBe(true)
})
