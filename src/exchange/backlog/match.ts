import { daysBetween, maxDate, minDate } from '#core/calendar.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Sprint } from '#core/records/sprint.ts'
import type { NamedDeliverable } from './links.ts'
import { nameKey, sprintNumber } from './sprintName.ts'
import type { NamedSprint } from './source.ts'
import type { Match } from './types.ts'
import { SOMEONE } from './withoutPeople.ts'

type Chosen = Readonly<Record<string, string>>

interface Days {
  readonly from: IsoDate
  readonly to: IsoDate
}

const sharedDays = (a: Days, b: Days) =>
  Math.max(0, daysBetween(maxDate(a.from, b.from), minDate(a.to, b.to)) + 1)

/** What the user said a key stands for: a match, none, or nothing said. */
function said(key: string, rows: readonly { readonly id: string }[], chosen: Chosen) {
  if (!Object.hasOwn(chosen, key)) return undefined
  const id = chosen[key] ?? ''
  return { match: rows.some(row => row.id === id) ? ({ id, by: 'chosen' } as const) : undefined }
}

/**
 * The team's sprint that one of the file stands for: of the same name, else the same number unless both are dated and
 * share no day, else the one that it shares most days with.
 */
export function matchSprint(
  sprint: NamedSprint,
  sprints: readonly Sprint[],
  chosen: Chosen = {},
): Match | undefined {
  const answer = said(sprint.key, sprints, chosen)
  if (answer) return answer.match
  const { from, to } = sprint
  const days = from && to && from <= to ? { from, to } : undefined
  const named = sprints.find(({ name }) => name !== '' && nameKey(name) === sprint.key)
  if (named) return { id: named.id, by: 'name' }
  const number = sprintNumber(sprint.name)
  const numbered = sprints.find(row => row.number === number && (!days || sharedDays(days, row) > 0))
  if (numbered) return { id: numbered.id, by: 'number' }
  if (!days) return undefined
  const nearest = sprints
    .map(row => ({ id: row.id, shared: sharedDays(days, row) }))
    .reduce((a, b) => (b.shared > a.shared ? b : a), { id: '', shared: 0 })
  return nearest.shared > 0 ? { id: nearest.id, by: 'dates' } : undefined
}

/** The team's deliverable of the same name. */
export function matchDeliverable(
  { key, name }: NamedDeliverable,
  deliverables: readonly Deliverable[],
  chosen: Chosen = {},
): Match | undefined {
  const answer = said(key, deliverables, chosen)
  if (answer) return answer.match
  // Of "… lights" the key is that of "Lights", which is something else.
  const isShort = name.includes(SOMEONE)
  const named = deliverables.find(
    row => nameKey(row.name) === nameKey(name) && row.name.includes(SOMEONE) === isShort,
  )
  return named && { id: named.id, by: 'name' }
}
