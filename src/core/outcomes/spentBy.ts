import { addDays } from '#core/calendar.ts'
import { groupBy } from '#core/costing/groupBy.ts'
import { splitAt } from '#core/costing/split.ts'
import type { SprintCost, TeamCost } from '#core/costing/types.ts'
import { allocate, ZERO, type Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { Cell } from './types.ts'

/** How much of a cell had been spent by the end of a day, in minor units. */
export type SpentBy = (cell: Cell, date: IsoDate) => Minor

/**
 * Follows a team's cells through time. A sprint that a day cuts in two is split by exact daily cost, and its part up to
 * that day is allocated to its cells by their amounts, so that the cells of the sprint sum to that part.
 */
export function spentByOf(data: TeamData, cost: TeamCost, cells: readonly Cell[]): SpentBy {
  const sprints = new Map(cost.sprints.map(sprint => [sprint.sprint.id, sprint]))
  const inSprint = groupBy(cells, ({ span }) => (span.kind === 'sprint' ? span.sprint : undefined))
  const cut = new Map<string, ReadonlyMap<Cell, Minor>>()
  const cutAt = (sprint: SprintCost, date: IsoDate): ReadonlyMap<Cell, Minor> => {
    const key = `${date} ${sprint.sprint.id}`
    const known = cut.get(key)
    if (known) return known
    const list = inSprint.get(sprint.sprint.id) ?? []
    const split = splitAt(data, sprint, addDays(date, 1))
    const parts = allocate(
      split?.before ?? ZERO,
      list.map(cell => Math.abs(cell.amount)),
    )
    const made = new Map(list.map((cell, i) => [cell, (parts.ok && parts.value[i]) || ZERO]))
    cut.set(key, made)
    return made
  }
  return (cell, date) => {
    if (cell.span.kind === 'gap') return cell.span.to <= date ? cell.amount : ZERO
    const sprint = sprints.get(cell.span.sprint)
    if (!sprint || sprint.sprint.from > date) return ZERO
    if (sprint.sprint.to <= date) return cell.amount
    return cutAt(sprint, date).get(cell) ?? ZERO
  }
}
