import { minDate, workingDays } from './calendar.ts'
import { hasBegun, teamCost } from './costing/teamCost.ts'
import type { SprintCost, TeamCost } from './costing/types.ts'
import { exact, toMinor } from './exact.ts'
import type { Coverage } from './explain/derivation.ts'
import { isMeasured } from './outcomes/measured.ts'
import { headlineOf, type Headline } from './headline.ts'
import type { Minor } from './money.ts'
import { bought } from './outcomes/bought.ts'
import { cells as cellsOf } from './outcomes/cells.ts'
import { measuredTwice } from './outcomes/countedTwice.ts'
import { coverage } from './outcomes/coverage.ts'
import { soonest } from './outcomes/due.ts'
import { outcomeFigures } from './outcomes/outcomeFigures.ts'
import type { Bought, Cell, CountedTwice, Due, OutcomeFigure } from './outcomes/types.ts'
import { isOfFew } from './privacy/spans.ts'
import type { IsoDate } from './records/fields.ts'
import type { Phase } from './records/team.ts'
import type { TeamData } from './records/teamData.ts'

/** The sprint that the screens open on. */
export interface CurrentSprint {
  readonly cost: SprintCost
  readonly why: 'running' | 'contains-today' | 'latest-started'
  /** Working days of it that have come, today included, of all its working days: "day 6 of 10". Not in a copy. */
  readonly days?: { readonly day: number; readonly of: number }
  /** Its cost ÷ its working days, rounded; absent without a price or a working day, and in a copy. */
  readonly perWorkingDay?: Minor
  /** So few people cost it that its working day is close to what one of them is paid. */
  readonly few: boolean
}

/** Everything that the screens show of one team on one day. */
export interface Figures {
  readonly data: TeamData
  readonly today: IsoDate
  readonly cost: TeamCost
  readonly cells: readonly Cell[]
  /** Most money first. */
  readonly outcomes: readonly OutcomeFigure[]
  /** In display order: outcomes, what is kept running or required by law, what is not linked. Sums to all money. */
  readonly bought: readonly Bought[]
  readonly coverage: Coverage
  readonly countedTwice: readonly CountedTwice[]
  /** Readings that should have come by today, the longest overdue first. */
  readonly overdue: readonly Due[]
  readonly headline: Headline
  readonly current?: CurrentSprint
  /** The team's phase today. */
  readonly phase?: Phase
}

function currentSprint(data: TeamData, cost: TeamCost, today: IsoDate): CurrentSprint | undefined {
  const begun = cost.sprints.filter(({ sprint }) => hasBegun(sprint.from, today))
  const holdsToday = ({ sprint }: SprintCost) => sprint.to >= today
  const running = cost.sprints.filter(({ status }) => status === 'running')
  const [found, why] =
    running.length > 0
      ? ([
          running.find(each => each.sprint.from <= today && holdsToday(each)) ?? running.at(-1),
          'running',
        ] as const)
      : begun.some(holdsToday)
        ? ([begun.findLast(holdsToday), 'contains-today'] as const)
        : ([begun.at(-1), 'latest-started'] as const)
  if (!found) return undefined
  const { sprint, pricing, workingDays: of } = found
  const day = sprint.from <= today ? workingDays(data.calendar, sprint.from, minDate(today, sprint.to)) : 0
  const priced = pricing.kind === 'priced' && of !== undefined && of > 0
  return {
    cost: found,
    why,
    few: isOfFew(found, data),
    ...(of !== undefined && { days: { day, of } }),
    ...(priced && { perWorkingDay: toMinor(exact(pricing.price.total, of)) }),
  }
}

/**
 * Everything that the screens show of a team on a day: pure, the same for the same rows in any order, and linear in
 * their number. Amounts are whole minor units; whatever divides money sums to what it divides.
 */
export function figuresOf(data: TeamData, today: IsoDate): Figures {
  const cost = teamCost(data, today)
  const cells = cellsOf(data, cost)
  const outcomes = outcomeFigures(data, cost, cells)
  const current = currentSprint(data, cost, today)
  const phase = data.team.phases
    .filter(({ from }) => from <= today)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const now = phase.at(-1)?.phase
  return {
    data,
    today,
    cost,
    cells,
    outcomes,
    bought: bought(cells, outcomes, new Map(data.deliverables.map(each => [each.id, each]))),
    coverage: coverage(cells, isMeasured({ outcomes })),
    countedTwice: measuredTwice(data),
    overdue: outcomes.flatMap(({ due }) => due.filter(each => each.overdue)).toSorted(soonest),
    headline: headlineOf(data, cost, outcomes),
    ...(current && { current }),
    ...(now && { phase: now }),
  }
}
