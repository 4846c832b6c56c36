import type { Reading } from '#core/records/reading.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { Point } from './types.ts'

/** An outcome's readings, each list in order of date. */
export interface OutcomeReadings {
  readonly all: readonly Reading[]
  readonly everyone: readonly Reading[]
  readonly groups: ReadonlyMap<string, readonly Reading[]>
}

const none: OutcomeReadings = { all: [], everyone: [], groups: new Map() }

interface Growing extends OutcomeReadings {
  all: Reading[]
  everyone: Reading[]
  groups: Map<string, Reading[]>
}

/** Of two readings of one day the one that was made later counts as the later: ids are in order of making. */
const byDate = (a: Reading, b: Reading): number =>
  a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1

/** Finds an outcome's readings by its id, whatever order the rows came in. */
export function readingsByOutcome(data: TeamData): (outcome: string) => OutcomeReadings {
  const byOutcome = new Map<string, Growing>()
  for (const reading of data.readings.toSorted(byDate)) {
    let of = byOutcome.get(reading.outcome)
    if (!of) byOutcome.set(reading.outcome, (of = { all: [], everyone: [], groups: new Map() }))
    of.all.push(reading)
    if (reading.group === undefined) {
      of.everyone.push(reading)
      continue
    }
    const group = of.groups.get(reading.group)
    if (group) group.push(reading)
    else of.groups.set(reading.group, [reading])
  }
  return outcome => byOutcome.get(outcome) ?? none
}

export const point = ({ value, date, confidence }: Reading): Point => ({ value, date, confidence })
