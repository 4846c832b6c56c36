import { sum, type Minor } from '#core/money.ts'
import type { Standing } from '#core/records/costItem.ts'
import type { Engagement } from '#core/records/rate.ts'
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
const weakest = (lines: readonly SprintLine[]): Standing =>
  standings.find(standing => lines.some(line => line.standing === standing)) ?? 'estimated'

const grouped = (group: StaffGroup, lines: readonly SprintLine[]): SprintLine => ({
  kind: 'group',
  group,
  amount: amountOf(lines),
  standing: weakest(lines),
})

const amountOf = (lines: readonly SprintLine[]): Minor => sum(lines.map(line => line.amount))

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
export const allTogether = (lines: readonly SprintLine[]): SprintLine[] =>
  lines.length === 0 ? [] : [grouped('staff-and-other', lines)]

/**
 * A span's lines as others may see them, with the same total: staff by engagement without days, and the cost items.
 * A group of fewer than three people folds into other staff, which takes in the next smallest group while it is
 * under three; with under three people in all there is one line for everything. `people` is `peopleOf` the lines.
 */
export function staffByEngagement(lines: readonly SprintLine[], people: People): SprintLine[] {
  if (tooFewPeople(people)) return allTogether(lines)
  const present = engagements.filter(engagement =>
    lines.some(line => line.kind === 'staff' && line.amount !== 0 && line.engagement === engagement),
  )
  const fold = folded(present, people)
  const of = (members: readonly Engagement[]) =>
    lines.filter(line => line.kind === 'staff' && members.includes(line.engagement))
  return [
    ...present
      .filter(engagement => !fold.includes(engagement))
      .map(engagement => grouped(groupOf[engagement], of([engagement]))),
    ...(fold.length === 0 ? [] : [grouped('other-staff', of(fold))]),
    ...lines.filter(line => line.kind !== 'staff'),
  ]
}
