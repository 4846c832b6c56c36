import { addDays, maxDate, minDate } from '#core/calendar.ts'
import { hasBegun } from '#core/costing/teamCost.ts'
import type { Figures } from '#core/figures.ts'
import { add, minor, ZERO, type Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Pot } from '#core/records/pot.ts'
import type { Funded } from './fundPots.ts'
import type { Funding } from './types.ts'
import { quarterOf } from './work.ts'

/** Where a pot stands at the end of some days, in minor units: everything that it is asked for up to then. */
export interface FundingPoint {
  readonly key: string
  /** A sprint's number; for other days nothing. */
  readonly label?: string
  readonly kind: 'sprint' | 'days' | 'quarter' | 'ahead'
  readonly from: IsoDate
  readonly to: IsoDate
  /** Spent so far; absent for days ahead. */
  readonly spent?: Minor
  /** What sprints were planned to cost when they started; other days, and sprints without a plan, as they came out. */
  readonly plan?: Minor
  /** With what is planned ahead; the last point so far has it too, so that the line goes on from there. */
  readonly forecast?: Minor
  readonly low?: Minor
  readonly high?: Minor
}

export interface FundingSeries {
  readonly pot: Pot
  readonly points: readonly FundingPoint[]
  readonly grouped: 'sprint' | 'quarter'
}

/** More points than this could not be told apart. */
const MOST_POINTS = 60

interface Step {
  readonly kind: FundingPoint['kind']
  readonly label?: string
  readonly from: IsoDate
  readonly to: IsoDate
}

/** A pot's days so far: a step for each sprint with a day in them, and for the days between. */
function stepsSoFar({ cost, today }: Figures, from: IsoDate, to: IsoDate): Step[] {
  const steps: Step[] = []
  let next = from
  const rest = (upTo: IsoDate) => {
    if (next <= upTo) steps.push({ kind: 'days', from: next, to: upTo })
  }
  for (const { sprint } of cost.sprints) {
    if (!hasBegun(sprint.from, today) || sprint.to < next || sprint.from > to) continue
    // A weekend between two sprints is no step of its own.
    const gap = cost.gaps.some(each => each.from >= next && each.to < sprint.from)
    if (gap) rest(addDays(sprint.from, -1))
    const days = { from: maxDate(from, sprint.from), to: minDate(to, sprint.to) }
    steps.push({ kind: 'sprint', label: String(sprint.number), ...days })
    next = addDays(sprint.to, 1)
  }
  if (steps.length === 0 || cost.gaps.some(each => each.from >= next && each.from <= to)) rest(to)
  return steps
}

function stepsAhead(from: IsoDate, to: IsoDate, length: number): Step[] {
  const steps: Step[] = []
  for (let day = from; day <= to; day = addDays(day, length))
    steps.push({ kind: 'ahead', from: day, to: minDate(to, addDays(day, length - 1)) })
  return steps
}

/** The steps by quarter of the financial year; what is ahead stays apart. */
function byQuarter(steps: readonly Step[], startMonth: number): Step[] {
  const quarters: Step[] = []
  for (const step of steps) {
    const { label } = quarterOf(step.to, startMonth)
    const last = quarters.at(-1)
    const ahead = step.kind === 'ahead'
    if (last?.label === label && (last.kind === 'ahead') === ahead)
      quarters[quarters.length - 1] = { ...last, to: step.to }
    else quarters.push({ ...step, kind: ahead ? 'ahead' : 'quarter', label })
  }
  return quarters
}

/** Everything that a pot is asked for up to a day, as a running sum. */
function askedUpTo(funded: Funded | undefined, pot: string): ((day: IsoDate) => Minor) | undefined {
  if (!funded) return undefined
  const byDay = new Map<IsoDate, number>()
  const put = (day: IsoDate, amount: number) => byDay.set(day, (byDay.get(day) ?? 0) + amount)
  for (const part of funded.parts) if (part.pot === pot) put(part.slice.date, part.amount)
  const passed = funded.pots.find(each => each.pot.id === pot)?.passedOn ?? []
  for (const { date, amount } of passed) put(date, amount)
  const days = [...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return day => {
    let all = 0
    for (const [date, amount] of days) if (date <= day) all += amount
    return minor(all)
  }
}

/** What a sprint was planned to cost of each unit that it came out at; 1 where no plan was kept. */
function plannedOf1({ cost }: Figures, { from, kind }: Step): number {
  if (kind !== 'sprint') return 1
  const found = cost.sprints.find(({ sprint }) => sprint.from <= from && from <= sprint.to)
  if (!found?.plan || found.pricing.kind !== 'priced' || found.pricing.price.total <= 0) return 1
  return found.plan.total / found.pricing.price.total
}

/**
 * What a pot is asked for over time, in running sums: so far by sprint (past 60 points by quarter), then what is planned
 * up to its end, with the range where there is one. `pot` is an id; undefined where it is not there.
 */
export function fundingSeries(figures: Figures, funding: Funding, pot: string): FundingSeries | undefined {
  const found = funding.pots.find(each => each.pot.id === pot)?.pot
  if (!found) return undefined
  const { runs, countedTo, ahead } = funding
  const { data } = figures
  const startMonth = data.workspace.financialYearStart
  const first = funding.runs.now.parts.find(part => part.pot === pot)?.slice.date ?? found.from
  const soFar = found.from <= countedTo ? stepsSoFar(figures, first, minDate(countedTo, found.to)) : []
  const later = stepsAhead(
    maxDate(ahead.from, found.from),
    minDate(ahead.to, found.to),
    data.team.sprintLength,
  )
  const grouped = soFar.length + later.length > MOST_POINTS
  const spentBy = askedUpTo(runs.now, pot)
  const [forecastBy, lowBy, highBy] = [runs.plan, runs.low, runs.high].map(run => askedUpTo(run, pot))
  let planned = ZERO
  let before = ZERO
  const steps = grouped ? byQuarter([...soFar, ...later], startMonth) : [...soFar, ...later]
  const lastSoFar = steps.findLastIndex(({ kind }) => kind !== 'ahead')
  const points = steps.map((step, i): FundingPoint => {
    const place = { ...step, key: step.from }
    const forecast = i >= lastSoFar && {
      ...(forecastBy && { forecast: forecastBy(step.to) }),
      ...(lowBy && highBy && { low: lowBy(step.to), high: highBy(step.to) }),
    }
    if (step.kind === 'ahead' || !spentBy) return { ...place, ...forecast }
    const spent = spentBy(step.to)
    planned = add(planned, minor(Math.round((spent - before) * plannedOf1(figures, step))))
    before = spent
    return { ...place, spent, ...(!grouped && { plan: planned }), ...forecast }
  })
  return { pot: found, points, grouped: grouped ? 'quarter' : 'sprint' }
}
