import type { Known, NoRate, TeamCost } from './costing/types.ts'
import { minDate } from './calendar.ts'
import { hasBegun } from './costing/teamCost.ts'
import type { Minor } from './money.ts'
import { soonest } from './outcomes/due.ts'
import type {
  Due,
  GroupFigure,
  OutcomeFigure,
  OutcomeState,
  Point,
  TargetState,
  Trend,
  Unmeasured,
} from './outcomes/types.ts'
import type { Standing } from './records/costItem.ts'
import type { IsoDate } from './records/fields.ts'
import type { Metric } from './records/metric.ts'
import type { Mark } from './records/outcome.ts'
import type { Sprint } from './records/sprint.ts'
import type { TeamData } from './records/teamData.ts'

/** What was measured: for "25 more <people> in every 100 now <action>", "Measured against a 41% baseline". */
export interface Change {
  readonly outcome: string
  readonly metric: Metric
  readonly guardrail: boolean
  readonly trend: Trend
  /** The baseline; its date is the "since". */
  readonly from: Mark
  readonly to: Point
  /** to − from, as read: for "more" and "fewer". */
  readonly difference: number
  /** Signed so that better is positive. */
  readonly change: number
  readonly target?: TargetState
}

export type HeadlineFact =
  /** `group` absent: for everyone. */
  | { readonly kind: 'guardrail-worse'; readonly change: Change; readonly group?: string }
  | {
      readonly kind: 'group-behind'
      readonly outcome: string
      readonly metric: Metric
      readonly group: string
      readonly behind:
        | { readonly whom: 'everyone'; readonly by: number; readonly point: Point; readonly everyone: Point }
        | { readonly whom: 'own-baseline'; readonly by: number; readonly change: Change }
    }
  | { readonly kind: 'main'; readonly change: Change }
  | {
      readonly kind: 'not-measured'
      readonly outcome: string
      readonly metric: Metric
      readonly why: Unmeasured
      readonly due?: Due
    }
  | { readonly kind: 'no-outcome' }
  /** `first`: the planned sprint that is the first to start. `between`: money has been counted all the same. */
  | {
      readonly kind: 'no-sprint'
      readonly first?: Pick<Sprint, 'number' | 'from'>
      readonly between: boolean
    }
  /** No day so far has anybody or any cost item on it, and the sprints, if all are ahead, have none either. */
  | { readonly kind: 'nobody' }
  | { readonly kind: 'incomplete'; readonly roles: readonly string[]; readonly missing: readonly NoRate[] }

/** What the sentence on top of the screens is made of, in both frames: facts, no words. */
export interface Headline {
  /** All money so far; without the days that `incomplete` names. */
  readonly total: Minor
  readonly known: Known
  readonly standings: Readonly<Record<Standing, Minor>>
  /** More than one standing holds money. */
  readonly mixed: boolean
  /** First day that money is counted for. */
  readonly since?: IsoDate
  readonly lead: HeadlineFact
  /** The rest, in order of weight; `main` is among them when something graver leads. */
  readonly rest: readonly HeadlineFact[]
}

type Measured = Extract<OutcomeState, { kind: 'measured' }>

function changeOf({ outcome, metric }: OutcomeFigure, state: Measured): Change {
  const { baseline, latest, difference, change, trend, target } = state
  return {
    outcome: outcome.id,
    metric,
    guardrail: outcome.guardrail,
    trend,
    from: baseline,
    to: latest,
    difference,
    change,
    ...(target && { target }),
  }
}

/** A fact and how grave it is: the size of the worsening beside the value that it is measured against. */
interface Weighed {
  readonly fact: HeadlineFact
  readonly size: number
}

const relative = (by: number, beside: number): number =>
  beside === 0 ? Number.MAX_VALUE : Math.abs(by / beside)

function guardrailWorse(figure: OutcomeFigure): Weighed[] {
  if (!figure.outcome.guardrail) return []
  const worse = (state: OutcomeState, group?: string): Weighed[] => {
    if (state.kind !== 'measured' || state.trend !== 'worse') return []
    const fact = { kind: 'guardrail-worse', change: changeOf(figure, state) } as const
    return [
      {
        fact: group === undefined ? fact : { ...fact, group },
        size: relative(state.change, state.baseline.value),
      },
    ]
  }
  return [...worse(figure.state), ...figure.groups.flatMap(({ state, group }) => worse(state, group))]
}

function groupBehind(figure: OutcomeFigure, { group, gap, state }: GroupFigure): Weighed[] {
  const { outcome, metric } = figure
  const of = { kind: 'group-behind', outcome: outcome.id, metric, group } as const
  if (gap.kind === 'known' && gap.behind) {
    const behind = { whom: 'everyone', by: -gap.gap, point: gap.group, everyone: gap.everyone } as const
    return [{ fact: { ...of, behind }, size: relative(gap.gap, gap.everyone.value) }]
  }
  // A guardrail's group that got worse has been named as the guardrail that it is.
  if (state.kind !== 'measured' || state.trend !== 'worse' || outcome.guardrail) return []
  const behind = { whom: 'own-baseline', by: -state.change, change: changeOf(figure, state) } as const
  return [{ fact: { ...of, behind }, size: relative(state.change, state.baseline.value) }]
}

/** The gravest first; ties keep their order, which is most money first. */
const gravest = (weighed: readonly Weighed[]): HeadlineFact[] =>
  weighed.toSorted((a, b) => b.size - a.size).map(({ fact }) => fact)

/** The outcome with most money linked that is measured, or what is awaited. A guardrail only where there is no other. */
function mainFact(figures: readonly OutcomeFigure[]): HeadlineFact {
  const goals = figures.filter(({ outcome }) => !outcome.guardrail)
  const candidates = goals.length > 0 ? goals : figures
  for (const figure of candidates)
    if (figure.state.kind === 'measured') return { kind: 'main', change: changeOf(figure, figure.state) }
  const due = candidates.flatMap(figure => figure.due.slice(0, 1)).toSorted(soonest)[0]
  const awaited = candidates.find(({ outcome }) => outcome.id === due?.outcome) ?? candidates[0]
  if (!awaited || awaited.state.kind !== 'unmeasured') return { kind: 'no-outcome' }
  const { outcome, metric, state } = awaited
  return { kind: 'not-measured', outcome: outcome.id, metric, why: state.why, ...(due && { due }) }
}

const someBegun = ({ sprints, today }: TeamCost): boolean =>
  sprints.some(({ sprint }) => hasBegun(sprint.from, today))

/** That no sprint has begun, and which is the first that will. */
function notBegun(cost: TeamCost): HeadlineFact[] {
  const { sprints, known } = cost
  if (someBegun(cost)) return []
  const first = sprints.map(({ sprint }) => sprint).toSorted((a, b) => (a.from < b.from ? -1 : 1))[0]
  return [
    {
      kind: 'no-sprint',
      ...(first && { first: { number: first.number, from: first.from } }),
      between: known.all !== 'nothing',
    },
  ]
}

/** Nobody and no cost item so far; before the first sprint, nobody who is to come and nothing that is known of it either. */
const isNobody = (cost: TeamCost, { allocations }: Pick<TeamData, 'allocations'>): boolean =>
  cost.known.all === 'nothing' &&
  cost.missing.length === 0 &&
  (someBegun(cost) ||
    (allocations.every(({ from }) => from <= cost.today) &&
      cost.sprints.every(({ pricing }) => pricing.kind === 'nothing-known')))

/**
 * The facts of the headline, the gravest leading: a guardrail that got worse, a group that falls behind, the main
 * outcome or that it is not measured yet, no outcome, no sprint, nobody on the team, days without a rate. `figures`: most money first.
 */
export function headlineOf(
  data: Pick<TeamData, 'allocations'>,
  cost: TeamCost,
  figures: readonly OutcomeFigure[],
): Headline {
  const missing = cost.missing
  const spans = [...cost.sprints.map(({ sprint }) => sprint), ...cost.gaps].filter(({ from }) =>
    hasBegun(from, cost.today),
  )
  const first = spans.reduce<IsoDate | undefined>((a, { from }) => (a ? minDate(a, from) : from), undefined)
  const facts: HeadlineFact[] = [
    ...gravest(figures.flatMap(guardrailWorse)),
    ...gravest(figures.flatMap(figure => figure.groups.flatMap(group => groupBehind(figure, group)))),
    mainFact(figures),
    ...notBegun(cost),
    ...(isNobody(cost, data) ? [{ kind: 'nobody' } as const] : []),
  ]
  if (missing.length > 0) {
    const roles = [...new Set(missing.map(({ role }) => role))].toSorted()
    facts.push({ kind: 'incomplete', roles, missing })
  }
  const [lead = { kind: 'no-outcome' }, ...rest] = facts
  return {
    total: cost.all,
    known: cost.known.all,
    standings: cost.standings,
    mixed: Object.values(cost.standings).filter(amount => amount !== 0).length > 1,
    ...(first && { since: first }),
    lead,
    rest,
  }
}
