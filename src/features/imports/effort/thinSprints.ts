import { maxDate, minDate, workingDays } from '#core/calendar.ts'
import type { Sprint } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { ImportedBySprint } from '#storage/importedWork.ts'

/** A sprint of which a file has few days. */
export interface ThinSprint {
  readonly sprint: Sprint
  readonly days: number
  /** FTE-days that are allocated in it. */
  readonly allocated: number
}

const FEW = 0.5

/**
 * Sprints of which the days of a timesheet are under half of what is allocated; where an earlier file left a rest, under
 * all of it.
 */
export function thinSprints(
  daysOf: ReadonlyMap<string, number>,
  { data, imported }: { readonly data: TeamData; readonly imported: ImportedBySprint },
): readonly ThinSprint[] {
  return data.sprints.flatMap((sprint): ThinSprint[] => {
    const days = daysOf.get(sprint.id) ?? 0
    const allocated = data.allocations.reduce((sum, { people, fte, from, to }) => {
      const first = maxDate(from, sprint.from)
      const last = to === undefined ? sprint.to : minDate(to, sprint.to)
      return first > last ? sum : sum + people * fte * workingDays(data.calendar, first, last)
    }, 0)
    const few = imported[sprint.id]?.whole === undefined ? FEW : 1
    return days > 0 && days < allocated * few ? [{ sprint, days, allocated }] : []
  })
}
