import { addDays, workingDays } from '#core/calendar.ts'
import { prepare } from '#core/costing/prepare.ts'
import { pricePrepared } from '#core/costing/priceSpan.ts'
import { sum, ZERO, type Minor } from '#core/money.ts'
import { Allocation, allocationVersion } from '#core/records/allocation.ts'
import { Calendar, calendarDefaults, calendarVersion, type Division } from '#core/records/calendar.ts'
import { newRow, type IsoDate } from '#core/records/fields.ts'
import { Rate, rateDefaults, rateVersion } from '#core/records/rate.ts'
import { Team, teamDefaults, teamVersion } from '#core/records/team.ts'
import { noRows, type TeamData } from '#core/records/teamData.ts'
import { Workspace, workspaceDefaults, workspaceVersion } from '#core/records/workspace.ts'
import type { FirstRole, TeamSetUp } from '#storage/writes/setUpTeam.ts'

/** What the sprints of a team that is being set up come to. */
export type FirstCost =
  | { readonly kind: 'no-rate'; readonly roles: readonly string[] }
  | { readonly kind: 'nothing-known' }
  | {
      readonly kind: 'priced'
      readonly total: Minor
      /** Of the last sprint. */
      readonly latest: Minor
      readonly workingDays: number
      /** Of the days that came after the last sprint, which are in none. */
      readonly since: Minor
    }

const TEAM = 'draft'
const row = (v: number, id: string) => ({ ...newRow(v), id, team: TEAM })

const allocationOf = (start: IsoDate, { role, people, fte = 1, from, to }: FirstRole, i: number) =>
  Allocation.parse({
    ...row(allocationVersion, `allocation-${i}`),
    role,
    people,
    fte,
    from: from ?? start,
    ...(to && { to }),
  })

/** The team as it would be saved, as far as its cost needs it. */
function draftData({ roles, sprints }: Pick<TeamSetUp, 'roles' | 'sprints'>, division: Division): TeamData {
  const from = sprints.from
  return {
    ...noRows,
    workspace: Workspace.parse({ ...row(workspaceVersion, 'workspace'), ...workspaceDefaults }),
    team: Team.parse({ ...row(teamVersion, TEAM), ...teamDefaults, name: TEAM }),
    calendar: Calendar.parse({ ...row(calendarVersion, 'calendar'), ...calendarDefaults, division }),
    allocations: roles.map((role, i) => allocationOf(from, role, i)),
    rates: roles.flatMap(({ role, engagement, price }, i) =>
      price
        ? [
            Rate.parse({
              ...row(rateVersion, `rate-${i}`),
              ...rateDefaults,
              role,
              price,
              from,
              ...(engagement && { engagement }),
            }),
          ]
        : [],
    ),
  }
}

/**
 * Prices each sprint of a set-up by the rules of any sprint, before anything is saved; or names the roles without a
 * rate. `length` in calendar days. `today`: people are taken to be there until then.
 */
export function firstCost(
  input: Pick<TeamSetUp, 'roles' | 'sprints'>,
  length: number,
  division: Division,
  today: IsoDate,
): FirstCost {
  const data = draftData(input, division)
  const prepared = prepare(data)
  const totals: Minor[] = []
  const missing = new Set<string>()
  const first = (i: number) => addDays(input.sprints.from, i * length)
  for (let i = 0; i < input.sprints.count; i += 1) {
    const pricing = pricePrepared(prepared, { from: first(i), to: addDays(first(i + 1), -1) })
    if (pricing.kind === 'priced') totals.push(pricing.price.total)
    else if (pricing.kind === 'no-rate') for (const { role } of pricing.missing) missing.add(role)
  }
  if (missing.size > 0) return { kind: 'no-rate', roles: [...missing] }
  if (totals.length === 0) return { kind: 'nothing-known' }
  const last = input.sprints.count - 1
  const after = pricePrepared(prepared, { from: first(last + 1), to: today })
  return {
    kind: 'priced',
    total: sum(totals),
    latest: totals.at(-1) ?? sum([]),
    since: first(last + 1) <= today && after.kind === 'priced' ? after.price.total : ZERO,
    workingDays: workingDays(data.calendar, first(last), addDays(first(last + 1), -1)),
  }
}
