import { addDays } from '#core/calendar.ts'
import { allocationDefaults } from '#core/records/allocation.ts'
import { calendarDefaults, calendarId, type Division } from '#core/records/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { rateDefaults, type Basis, type Engagement, type RatePrice } from '#core/records/rate.ts'
import { sprintDefaults } from '#core/records/sprint.ts'
import { teamDefaults, type Team } from '#core/records/team.ts'
import type { Currency } from '#core/money.ts'
import { ok, type Result } from '#core/result.ts'
import type { ChangeInput, Committed } from '#storage/change.ts'
import { saveDecided, type SaveOptions } from '#storage/save.ts'
import type { Inside, Store } from '#storage/store.ts'
import { outcomeRows, type FirstOutcome } from './firstOutcome.ts'
import { startRunning } from './startRunning.ts'
import { workspaceFor } from './workspaceRow.ts'

export interface FirstRole {
  readonly role: string
  /** Headcount. */
  readonly people: number
  readonly fte?: number
  readonly engagement?: Engagement
  readonly basis?: Basis
  /** Absent: no rate yet, and the sprints say so. */
  readonly price?: RatePrice
  /** First and last day on the team; without them from the first sprint on. */
  readonly from?: IsoDate
  readonly to?: IsoDate
}

export interface TeamSetUp {
  readonly team: { readonly name: string } & Partial<
    Pick<Team, 'organisation' | 'mission' | 'phases' | 'sprintLength'>
  >
  readonly division: Division
  /** For the first team of the workspace's own; later ones share it. */
  readonly currency?: Currency
  readonly roles: readonly FirstRole[]
  readonly sprints: {
    readonly from: IsoDate
    /** Last day of the first; without it the sprint lasts for the team's length. */
    readonly to?: IsoDate
    readonly count: number
  }
  readonly outcome?: FirstOutcome
}

const roleRows = (newId: () => string, team: string, from: IsoDate, first: FirstRole): ChangeInput[] => {
  const { role, people, fte, engagement, basis, price, to } = first
  const rate = { ...(engagement && { engagement }), ...(basis && { basis }) }
  const rows: ChangeInput[] = [
    {
      record: 'allocation',
      row: {
        ...allocationDefaults,
        id: newId(),
        team,
        role,
        people,
        ...(fte !== undefined && { fte }),
        from: first.from ?? from,
        ...(to && { to }),
      },
    },
  ]
  if (price)
    rows.push({ record: 'rate', row: { ...rateDefaults, ...rate, id: newId(), team, role, price, from } })
  return rows
}

function sprintRows(
  newId: () => string,
  team: string,
  length: number,
  set: TeamSetUp['sprints'],
): ChangeInput[] {
  const lastDay = set.to ?? addDays(set.from, length - 1)
  return Array.from({ length: set.count }, (_, i) => ({
    record: 'sprint',
    row: {
      ...sprintDefaults,
      id: newId(),
      team,
      number: i + 1,
      from: addDays(set.from, i * length),
      to: addDays(lastDay, i * length),
    },
  }))
}

/**
 * Sets up a team with its calendar, people, rates, first sprints and first outcome: one command, one undo. The sprint of
 * `today` is running from then on.
 */
export const setUpTeam = (
  store: Store,
  input: TeamSetUp,
  options?: SaveOptions,
): Promise<Result<Committed & { readonly team: string }>> => {
  const { newId } = store
  const team = newId()
  const row = { ...teamDefaults, ...input.team, id: team, team }
  const decide = async (inside: Inside) => {
    const changes: ChangeInput[] = [
      ...(await workspaceFor(inside.db, input.currency)),
      { record: 'team', row: { ...row, phases: [...row.phases] } },
      {
        record: 'calendar',
        row: {
          ...calendarDefaults,
          weekdays: [...calendarDefaults.weekdays],
          closures: [],
          division: input.division,
          id: calendarId(team),
          team,
        },
      },
      ...input.roles.flatMap(role => roleRows(newId, team, input.sprints.from, role)),
      ...sprintRows(newId, team, row.sprintLength, input.sprints),
      ...(input.outcome ? outcomeRows(newId, team, input.outcome) : []),
    ]
    const today = options?.today
    const at = new Date(store.now()).toISOString()
    return ok({
      command: { name: 'setUpTeam' as const, values: { name: row.name } },
      changes: today ? startRunning(changes, { team, today, at }) : changes,
    })
  }
  return saveDecided(store, decide, options).then(saved => (saved.ok ? ok({ ...saved.value, team }) : saved))
}
