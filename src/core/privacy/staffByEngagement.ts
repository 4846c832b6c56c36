import { sum, type Minor } from '#core/money.ts'
import type { Standing } from '#core/records/costItem.ts'
import type { Engagement } from '#core/records/rate.ts'
import { engagementOf, itemOf, type PriceLine } from '#core/costing/adjustment.ts'
import type { SprintLine } from '#core/records/sprint.ts'
import type { People } from './people.ts'

/** Under so many people a figure gives away what one of them is paid (domain, "Privacy"). */
export const FEWEST = 3

export type StaffGroup = Extract<SprintLine, { kind: 'group' }>['group']

const groupOf: Readonly<Record<Engagement, StaffGroup>> = {
  'civil-servant': 'civil-servants',
  contractor: 'contractors',
  supplier: 'suppliers',
}
const engagements: readonly Engagement[] = ['civil-servant', 'contractor', 'supplier']
const standings: readonly Standing[] = ['estimated', 'accrued', 'reconciled']

/** One standing for a group: splitting it by standing could single out a person, so the least certain stands. */
const weakest = (lines: readonly PriceLine[]): Standing =>
  standings.find(standing => lines.some(line => line.standing === standing)) ?? 'estimated'

const grouped = (group: StaffGroup, lines: readonly PriceLine[]): SprintLine => ({
  kind: 'group',
  group,
  amount: amountOf(lines),
  standing: weakest(lines),
})

const amountOf = (lines: readonly PriceLine[]): Minor => sum(lines.map(line => line.amount))

/** Which engagements are shown together as other staff: those under three people, and the next smallest while they are. */
function folded(present: readonly Engagement[], people: People): readonly Engagement[] {
  const bySize = present.toSorted((a, b) => people([a]) - people([b]))
  let taken = bySize.filter(engagement => people([engagement]) < FEWEST).length
  while (taken > 0 && taken < bySize.length && people(bySize.slice(0, taken)) < FEWEST) taken += 1
  return bySize.slice(0, taken)
}

/** Whether there are so few people that staff cost may only be shown together with other cost. */
export const tooFewPeople = (people: People): boolean => {
  const all = people(engagements)
  return all > 0 && all < FEWEST
}

/** All of a span's lines as one: staff and other cost together. */
export const allTogether = (lines: readonly PriceLine[]): SprintLine[] =>
  lines.length === 0 ? [] : [grouped('staff-and-other', lines)]

/** A line that is no staff's; an adjustment to a cost item reads as more of that item. */
function openLine(line: PriceLine): SprintLine[] {
  if (line.kind === 'item' || line.kind === 'group') return [line]
  const item = itemOf(line)
  if (!item) return []
  const { description, category } = item
  return [
    { kind: 'item', item: item.item, description, category, amount: line.amount, standing: line.standing },
  ]
}

/**
 * A span's lines as others may see them, with the same total: staff by engagement without days, and the cost items.
 * A group of fewer than three people folds into other staff, which takes in the next smallest group while it is
 * under three; with under three people in all there is one line for everything. `people` is `peopleOf` the lines.
 */
export function staffByEngagement(lines: readonly PriceLine[], people: People): SprintLine[] {
  if (tooFewPeople(people)) return allTogether(lines)
  const present = engagements.filter(engagement =>
    lines.some(line => line.amount !== 0 && engagementOf(line) === engagement),
  )
  const fold = folded(present, people)
  const of = (members: readonly Engagement[]) =>
    lines.filter(line => members.some(member => member === engagementOf(line)))
  return [
    ...present
      .filter(engagement => !fold.includes(engagement))
      .map(engagement => grouped(groupOf[engagement], of([engagement]))),
    ...(fold.length === 0 ? [] : [grouped('other-staff', of(fold))]),
    ...lines.flatMap(openLine),
  ]
}
