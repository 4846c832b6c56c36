import { workingDays } from '#core/calendar.ts'
import type { Absence } from '#core/records/absence.ts'
import type { Allocation } from '#core/records/allocation.ts'
import type { Calendar } from '#core/records/calendar.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { endBeforeStart, shareADay } from './dates.ts'
import type { Issue } from './issue.ts'
import { missingRow } from './references.ts'

/** Whether an absence has a day before or after its allocation. */
export const outsideAllocation = (absence: Absence, { from, to }: Allocation): boolean =>
  absence.from < from || (to !== undefined && absence.to > to)

/** FTE has four decimals and absences are halves: anything below this is a floating-point remainder. */
const NOTHING = 1e-6

/**
 * The first window of days in which absences ask for more FTE-days than the allocation has. Windows from any
 * absence's first day to any absence's last are enough: absences fit if, and only if, each such window does.
 */
export const absencesOver = (
  absences: readonly Absence[],
  allocation: Allocation,
  calendar: Calendar,
  path: string,
): Issue[] => {
  const starts = [...new Set(absences.map(absence => absence.from))].sort()
  const ends = [...new Set(absences.map(absence => absence.to))].sort()
  for (const from of starts)
    for (const to of ends) {
      if (to < from) continue
      const inside = absences.filter(absence => absence.from >= from && absence.to <= to)
      const asked = inside.reduce((days, absence) => days + absence.days, 0)
      const available = allocation.people * allocation.fte * workingDays(calendar, from, to)
      if (asked > available + NOTHING)
        return [
          {
            path,
            code: inside.length > 1 ? 'absences-over-allocation' : 'absence-over-allocation',
            values: { asked, available: Number(available.toFixed(4)), from, to },
          },
        ]
    }
  return []
}

export const checkAbsence = (absence: Absence, data: TeamData): Issue[] => {
  const backwards = endBeforeStart(absence)
  const allocation = data.allocations.find(({ id }) => id === absence.allocation)
  if (backwards.length > 0) return backwards
  if (allocation === undefined)
    return missingRow(data.allocations, absence.allocation, 'allocation', 'allocation')
  if (outsideAllocation(absence, allocation)) {
    const { role, from, to } = allocation
    const open = to === undefined
    return [
      {
        path: absence.from < from ? 'from' : 'to',
        code: open ? 'absence-before-allocation' : 'absence-outside-allocation',
        values: { role, from, ...(!open && { to }) },
      },
    ]
  }
  const beside = data.absences.filter(
    other => other.id !== absence.id && other.allocation === absence.allocation && shareADay(other, absence),
  )
  return absencesOver([...beside, absence], allocation, data.calendar, 'days')
}
