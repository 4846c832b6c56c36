import { addDays } from '#core/calendar.ts'
import { keepLines } from '#core/costing/sprintCost.ts'
import { allocationDefaults } from '#core/records/allocation.ts'
import { calendarDefaults, calendarId, type Division } from '#core/records/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { rateDefaults, type Basis, type Engagement, type RatePrice } from '#core/records/rate.ts'
import { sprintDefaults } from '#core/records/sprint.ts'
import { teamDefaults, type Team } from '#core/records/team.ts'
import type { Currency } from '#core/money.ts'
import { tooLargeTogether } from '#core/rules/together.ts'
import { ok, type Result } from '#core/result.ts'
import type { ChangeInput, Committed } from '#storage/change.ts'
import { prepare } from '#storage/checking/prepare.ts'
import { teamDataOf } from '#storage/reads/tables.ts'
import { saveDecided, type SaveOptions } from '#storage/save.ts'
import type { Inside, Store } from '#storage/store.ts'
import { outcomeRows, type FirstOutcome } from './firstOutcome.ts'
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

/** The sprint that is running is started: what it comes to is its plan. Without a price it waits to be started. */
function withRunning(
  changes: readonly ChangeInput[],
  team: string,
  today: IsoDate,
  at: string,
): ChangeInput[] {
  const { rows } = prepare(changes)
  const running = rows.sprint.find(({ from, to }) => from <= today && today <= to)
  // What cannot be added up is refused when it is checked.
  if (!running || rows.team.length === 0 || tooLargeTogether(teamDataOf(rows, team))) return [...changes]
  const kept = keepLines(teamDataOf(rows, team), running, at)
  if (!kept.ok) return [...changes]
  return changes.map(change =>
    change.record === 'sprint' && change.row.id === running.id
      ? { record: 'sprint', row: { ...running, plan: kept.value } }
      : change,
  )
}

/**
 * Sets up a team with its calendar, people, rates, first sprints and first outcome: one command, one undo. The sprint
 * that is running on the `today` of the options is started.
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
    const at = new Date(store.now()).toISOString()
    const { today } = options ?? {}
    return ok({
      command: { name: 'setUpTeam' as const, values: { name: row.name } },
      opens: team,
      changes: today === undefined ? changes : withRunning(changes, team, today, at),
    })
  }
  return saveDecided(store, decide, options).then(saved => (saved.ok ? ok({ ...saved.value, team }) : saved))
}
