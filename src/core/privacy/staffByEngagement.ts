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

const amountOf = (lines: readonly PriceLine[]): Minor => sum(lines.map(line => line.amount))

/** All as one line. What is of several standings has the least certain of them. */
function oneLine(group: StaffGroup, lines: readonly PriceLine[]): SprintLine {
  const standing = standings.find(each => lines.some(line => line.standing === each && line.amount !== 0))
  return { kind: 'group', group, amount: amountOf(lines), standing: standing ?? 'estimated' }
}

/**
 * A group's money by standing, a line for each. Where one of them would be the money of fewer than three people, the
 * group is one line of the least certain standing: it never says that more is certain than is.
 */
function byStanding(
  group: StaffGroup,
  lines: readonly PriceLine[],
  peopleBehind: (standing: Standing) => number,
): SprintLine[] {
  const parts = standings.filter(each => lines.some(line => line.standing === each && line.amount !== 0))
  if (parts.length < 2 || parts.some(standing => peopleBehind(standing) < FEWEST))
    return [oneLine(group, lines)]
  return parts.map(standing =>
    oneLine(
      group,
      lines.filter(line => line.standing === standing),
    ),
  )
}

/** Engagements that are shown together as other staff. */
export type Fold = readonly Engagement[]

const presentIn = (lines: readonly PriceLine[]): Engagement[] =>
  engagements.filter(engagement => lines.some(line => line.amount !== 0 && engagementOf(line) === engagement))

/** Staff that costs something in some days, and how many people they are. */
export interface Staffed {
  readonly lines: readonly PriceLine[]
  readonly people: People
}

/** What these days add to a fold: groups under three people, and the next smallest while those together are. */
function folded(before: Fold, { lines, people }: Staffed): Fold {
  if (tooFewPeople(people)) return before
  const bySize = presentIn(lines).toSorted((a, b) => people([a]) - people([b]))
  const fold = [...before]
  for (const engagement of bySize) {
    const here = bySize.filter(each => fold.includes(each))
    if (fold.includes(engagement)) continue
    if (people([engagement]) < FEWEST || (here.length > 0 && people(here) < FEWEST)) fold.push(engagement)
  }
  return fold
}

/**
 * One fold for all of a team's days, in order of their first: what folds in some of them folds in all. Otherwise a sum
 * over several sprints, less what single sprints show, would give a small group away. Days to come only add to it.
 */
export const foldOf = (spans: readonly Staffed[]): Fold => spans.reduce<Fold>(folded, [])

/** Whether there are so few people that staff cost may only be shown together with other cost. */
export const tooFewPeople = (people: People): boolean => {
  const all = people(engagements)
  return all > 0 && all < FEWEST
}

/** All of a span's lines as one: staff and other cost together. */
export const allTogether = (lines: readonly PriceLine[]): SprintLine[] =>
  lines.length === 0 ? [] : [oneLine('staff-and-other', lines)]

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
 * A span's lines as others may see them, with the same total: staff by engagement and standing without days, and the
 * cost items. A group of fewer than three people folds into other staff, which takes in the next smallest group while
 * it is under three; with under three people in all there is one line for everything. `people` is `peopleOf` the
 * lines, `fold` that of all of the team's days.
 */
export function staffByEngagement(
  lines: readonly PriceLine[],
  people: People,
  fold: Fold = foldOf([{ lines, people }]),
): SprintLine[] {
  if (tooFewPeople(people)) return allTogether(lines)
  const present = presentIn(lines)
  const shown = (group: StaffGroup, members: readonly Engagement[]) =>
    byStanding(
      group,
      lines.filter(line => members.some(member => member === engagementOf(line))),
      standing => people(members, standing),
    )
  const others = present.filter(engagement => fold.includes(engagement))
  return [
    ...present
      .filter(engagement => !fold.includes(engagement))
      .flatMap(engagement => shown(groupOf[engagement], [engagement])),
    ...(others.length === 0 ? [] : shown('other-staff', others)),
    ...lines.flatMap(openLine),
  ]
}
