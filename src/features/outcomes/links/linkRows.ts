import { groupBy } from '#core/costing/groupBy.ts'
import type { Figures } from '#core/figures.ts'
import type { Minor } from '#core/money.ts'
import { parts } from '#core/outcomes/parts.ts'
import type { Contribution } from '#core/records/contribution.ts'
import type { Deliverable } from '#core/records/deliverable.ts'

/** A deliverable, what it contributes to which outcome, and what is left of it. */
export interface LinkRow {
  readonly deliverable: Deliverable
  readonly contributions: readonly Contribution[]
  /** Percent of its cost that goes to no outcome. */
  readonly rest: number
  /** Absent where no effort has been put on it. */
  readonly cost?: Minor
}

/** What a deliverable's mark is called in a message: a name there has no hyphen. */
export const markWords = { none: 'none', 'keeps-running': 'running', 'required-by-law': 'law' } as const

/** Percentages have two decimals: summed as whole hundredths, so that 33.34 + 33.33 + 33.33 is 100. */
export const sumOfPercents = (percents: readonly number[]): number =>
  percents.reduce((sum, percent) => sum + Math.round(percent * 100), 0) / 100

/** Every deliverable with its links, most money first. */
export function linkRows({ data, cells, outcomes }: Figures): LinkRow[] {
  const known = new Set(outcomes.map(({ outcome }) => outcome.id))
  const links = groupBy(
    data.contributions.filter(({ outcome }) => known.has(outcome)),
    ({ deliverable }) => deliverable,
  )
  const costs = new Map(
    parts(cells, new Map(data.deliverables.map(each => [each.id, each]))).map(part => [
      part.deliverable.id,
      part.amount,
    ]),
  )
  return data.deliverables
    .map((deliverable): LinkRow => {
      const contributions = links.get(deliverable.id) ?? []
      const cost = costs.get(deliverable.id)
      return {
        deliverable,
        contributions,
        rest: Math.max(0, 100 - sumOfPercents(contributions.map(({ percent }) => percent))),
        ...(cost !== undefined && { cost }),
      }
    })
    .toSorted((a, b) => (b.cost ?? 0) - (a.cost ?? 0) || a.deliverable.name.localeCompare(b.deliverable.name))
}
