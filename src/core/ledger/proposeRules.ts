import { groupBy } from '#core/costing/groupBy.ts'
import { countedAmount } from '#core/costing/items.ts'
import type { CostCategory } from '#core/records/costItem.ts'
import type { Engagement } from '#core/records/rate.ts'
import type { Estimated } from './estimated.ts'
import type { LedgerContent } from './matchRows.ts'
import type { Rule } from './rules.ts'
import { serviceLike, staffLike } from './staffLike.ts'

const WORDS: readonly (readonly [CostCategory, RegExp])[] = [
  ['cloud', /\b(?:cloud|hosting|aws|amazon web services|azure|infrastructure as a service|paas|iaas)\b/i],
  ['licences', /\b(?:licen[cs]es?|software|subscriptions?|saas)\b/i],
  ['travel', /\b(?:travel|rail|flights?|hotels?|accommodation|subsistence|mileage)\b/i],
  ['research', /\b(?:research|surveys?|participants?|incentives?|usability)\b/i],
]

/** The kind of cost that a row reads like; a supplier's invoice where its words say nothing. */
export const categoryLike = ({ type, description, supplier }: LedgerContent): CostCategory =>
  WORDS.find(([, words]) => [type, description, supplier].some(text => words.test(text)))?.[0] ?? 'supplier'

const most = <T>(members: readonly T[]): T | undefined =>
  [...groupBy(members, member => member)].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0]

const sizeOf = (rows: readonly LedgerContent[]) =>
  rows.reduce((size, row) => size + Math.abs(countedAmount(row)), 0)

/** Whether some rows are most of all of them, and most of their money. */
const areMost = (some: readonly LedgerContent[], all: readonly LedgerContent[]): boolean =>
  some.length * 2 > all.length && sizeOf(some) * 2 >= sizeOf(all)

/** Whose work a kind of expense pays for: only where most of its rows, and most of its money, read like staff. */
function mostlyStaff(rows: readonly LedgerContent[]): Engagement | undefined {
  const staff = rows.filter(row => staffLike(row) !== undefined)
  return areMost(staff, rows) ? most(staff.flatMap(row => staffLike(row) ?? [])) : undefined
}

/**
 * Rules to start from, in words that the user can edit. `areas` are the cost centres that are ours, as the user said:
 * all others are not; with none said, every row is taken for ours. Then a rule for each kind of expense of ours: staff
 * settles what rates estimate; what may be the work of people that the team buys is left to a person; all else is new
 * cost, of the category that most of its rows read like. Single rows among them are judged by themselves.
 */
export function proposeRules(
  rows: readonly LedgerContent[],
  areas: readonly string[],
  { buysPeople }: Pick<Estimated, 'buysPeople'>,
): Rule[] {
  const isOurs = (area: string) => areas.length === 0 || areas.includes(area)
  const typed = rows.some(({ type }) => type !== '')
  const isNot = areas.map(text => ({ field: 'area', is: 'is-not', text }) as const)
  const notOurs: Rule[] = areas.length > 0 ? [{ when: isNot, treat: { kind: 'not-ours' } }] : []
  const kinds = groupBy(
    rows.filter(({ area }) => isOurs(area)),
    ({ type }) => type,
  )
  const rules = [...kinds].map(([type, members]): Rule => {
    const when = typed ? [{ field: 'type', is: 'is', text: type } as const] : []
    const engagement = mostlyStaff(members)
    if (engagement) return { when, treat: { kind: 'settles-staff', engagement } }
    if (buysPeople && areMost(members.filter(serviceLike), members)) return { when, treat: { kind: 'open' } }
    const others = members.filter(row => staffLike(row) === undefined)
    const category = most(others.map(categoryLike)) ?? 'supplier'
    return { when, treat: { kind: 'new-cost', category, spending: 'resource' } }
  })
  return [...notOurs, ...rules]
}
