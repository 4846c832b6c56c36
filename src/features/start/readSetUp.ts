import type { Currency } from '#core/money.ts'
import { Name, Text, type IsoDate } from '#core/records/fields.ts'
import type { SetUpForm } from '#storage/drafts/shapes.ts'
import type { TeamSetUp } from '#storage/writes/setUpTeam.ts'
import { costliest } from './costliest.ts'
import { readOutcome } from './readOutcome.ts'
import { readRoles } from './readRoles.ts'
import { daysOf, MOST_SPRINTS, startOf } from './setUpForm.ts'
import { readTyped, type Fault, type Spot, type Typed } from './typed.ts'

/** The fields of the form that stand alone. */
export const spots = {
  name: { field: 'setup-name', label: 'start.setup.name', enter: 'start.setup.name.enter' },
  mission: { field: 'setup-mission', label: 'start.setup.spot.mission' },
  count: { field: 'setup-count', label: 'start.setup.count' },
  from: { field: 'setup-from', label: 'start.setup.from' },
} as const satisfies Record<string, Spot>

export interface SetUpRead {
  /** Each field that cannot be saved as it is, in the order of the page. */
  readonly faults: readonly Fault[]
  /** All of it, where nothing is wrong. */
  readonly input?: TeamSetUp
  /** As much as can be read of who works and when, to show what it comes to. */
  readonly soFar?: Pick<TeamSetUp, 'roles' | 'sprints'>
}

function readCount(form: SetUpForm, typed: Typed): number | undefined {
  const count = typed.number(spots.count, form.count)
  if (count === undefined) return undefined
  if (!Number.isInteger(count))
    return typed.fail(spots.count, 'not-whole', { given: 'yes', text: form.count })
  if (count < 0) return typed.fail(spots.count, 'too-small', { least: 0 })
  if (count > MOST_SPRINTS) return typed.fail(spots.count, 'too-large', { largest: MOST_SPRINTS })
  return count
}

/** What the typed texts come to: a team to set up, or what is wrong with them. */
export function readSetUp(form: SetUpForm, today: IsoDate, currency: Currency): SetUpRead {
  const typed = readTyped(currency)
  const name = typed.as(spots.name, Name, form.name)
  const mission = typed.as(spots.mission, Text, form.mission.trim())
  // Read before the roles, which start with the first sprint, but said after them, as the page goes.
  const later = readTyped(currency)
  const count = readCount(form, later)
  const from = later.date(spots.from, startOf(form, today))
  const { roles, prices } = readRoles(form.roles, from, typed)
  const sprints = from !== undefined && count !== undefined ? { from, count } : undefined
  const soFar = sprints && { roles, sprints }
  const tooCostly = soFar && prices[costliest(soFar, daysOf(form)) ?? -1]
  if (tooCostly) typed.fail(tooCostly, 'cost-too-large')
  const outcome = readOutcome(form, today, later)
  const faults = [...typed.faults, ...later.faults]
  if (faults.length > 0 || !soFar || name === undefined || mission === undefined)
    return { faults, ...(soFar && { soFar }) }
  const team = { name, mission, sprintLength: daysOf(form) }
  const input = { team, division: form.division, currency, ...soFar, ...(outcome && { outcome }) }
  return { faults, input, soFar }
}
