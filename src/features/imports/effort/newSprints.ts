import { addDays, daysBetween } from '#core/calendar.ts'
import { nextSprint } from '#core/costing/nextSprint.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { BacklogSprint } from '#exchange/backlog/types.ts'

/** A sprint of a file that the team does not have yet. */
export interface NewSprint {
  readonly number: number
  /** Empty where it only says the number. */
  readonly name: string
  readonly from?: IsoDate
  readonly to?: IsoDate
  /** Its days are not in the file: they follow from the cadence, and are asked. */
  readonly proposed: boolean
}

interface Known {
  readonly number: number
  readonly from: IsoDate
  readonly to: IsoDate
}

const SAYS_ONLY_ITS_NUMBER = /^(?:sprint|iteration|no\.?|#)?\s*\d+$/iu

/** So many sprints before or after the one with the nearest number, as long as that. */
function byCadence(number: number, known: readonly Known[], length: number) {
  const [first, ...rest] = known
  if (!first) return undefined
  const far = (sprint: Known) => Math.abs(sprint.number - number)
  const near = rest.reduce((a, b) => (far(b) < far(a) ? b : a), first)
  const from = addDays(near.from, (number - near.number) * length)
  return { from, to: addDays(from, daysBetween(near.from, near.to)) }
}

/** Numbers and days for sprints that are new, in the order of the file: as it says, else from the cadence. */
export function newSprints(
  found: readonly BacklogSprint[],
  isNew: (sprint: BacklogSprint) => boolean,
  data: TeamData,
): ReadonlyMap<string, NewSprint> {
  const { sprintLength } = data.team
  const known: Known[] = data.sprints.map(({ number, from, to }) => ({ number, from, to }))
  const made = new Map<string, NewSprint>()
  for (const sprint of found.filter(isNew)) {
    const taken = new Set(known.map(({ number }) => number))
    const said = sprint.number
    const number = said === undefined || taken.has(said) ? Math.max(0, ...taken) + 1 : said
    const told = sprint.from && {
      from: sprint.from,
      to: sprint.to ?? addDays(sprint.from, sprintLength - 1),
    }
    const days = told ?? byCadence(number, known, sprintLength) ?? nextSprint(data)
    const name = SAYS_ONLY_ITS_NUMBER.test(sprint.name) ? '' : sprint.name
    made.set(sprint.key, {
      number,
      name,
      ...(days ? { from: days.from, to: days.to } : {}),
      proposed: told === undefined,
    })
    if (days) known.push({ number, from: days.from, to: days.to })
  }
  return made
}
