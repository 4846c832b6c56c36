import { addDays, workingDays } from '#core/calendar.ts'
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
 * The first days on which absences ask for more FTE-days than the allocation has. An absence lies evenly on its
 * working days, as the price takes it; one that has none asks for all of its days at once.
 */
export function absencesOver(
  absences: readonly Absence[],
  { people, fte }: Allocation,
  calendar: Calendar,
  path: string,
): Issue[] {
  const starts = [...new Set(absences.flatMap(({ from, to }) => [from, addDays(to, 1)]))].toSorted()
  for (const [i, from] of starts.slice(0, -1).entries()) {
    const to = addDays(starts[i + 1] ?? from, -1)
    const there = absences.filter(absence => absence.from <= from && absence.to >= to)
    const days = workingDays(calendar, from, to)
    const available = people * fte * days
    const asked = there.reduce((all, absence) => {
      const worked = workingDays(calendar, absence.from, absence.to)
      return all + (worked === 0 ? absence.days : (absence.days * days) / worked)
    }, 0)
    if (asked > available + NOTHING) {
      const code = there.length > 1 ? 'absences-over-allocation' : 'absence-over-allocation'
      return [{ path, code, values: { asked: shown(asked), available: shown(available), from, to } }]
    }
  }
  return []
}

const shown = (days: number): number => Number(days.toFixed(4))

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
