import type { Absence } from '#core/records/absence.ts'
import type { LeaveAbsence } from '#exchange/leave/types.ts'

/** Absences of a calendar: those that the allocation has already, and those that it has not. */
export interface SplitAbsences {
  readonly here: readonly LeaveAbsence[]
  readonly fresh: readonly LeaveAbsence[]
}

/** The nth absence on the same days is here already where the allocation has n. */
export function absencesHere(
  absences: readonly LeaveAbsence[],
  stored: readonly Absence[],
  allocation: string,
): SplitAbsences {
  const left = new Map<string, number>()
  const keyOf = ({ from, to }: Pick<Absence, 'from' | 'to'>) => `${from} ${to}`
  for (const absence of stored) {
    if (absence.allocation === allocation) left.set(keyOf(absence), (left.get(keyOf(absence)) ?? 0) + 1)
  }
  const [here, fresh]: [LeaveAbsence[], LeaveAbsence[]] = [[], []]
  for (const absence of absences) {
    const there = left.get(keyOf(absence)) ?? 0
    left.set(keyOf(absence), there - 1)
    ;(there > 0 ? here : fresh).push(absence)
  }
  return { here, fresh }
}
