import { planFinding } from '#core/chart/findings.ts'
import { hasBegun } from '#core/costing/teamCost.ts'
import { groupBy } from '#core/costing/groupBy.ts'
import { figuresOf, type Figures } from '#core/figures.ts'
import { maxDate } from '#core/calendar.ts'
import { add, subtract, sum } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { countedTo, plannedAhead, type Ahead } from './ahead.ts'
import { burnOf } from './burn.ts'
import { byMonth } from './byMonth.ts'
import { fundPots, takes, type Funded, type FundedPart, type PotMoney } from './fundPots.ts'
import { engagementMix, supplierMix } from './mix.ts'
import { pastRatio, scaled, type PastRatio } from './pastRatio.ts'
import { forecastOf, potForecast, potRunway, runwayOf } from './runway.ts'
import { cutsSoFar, slicesForPots } from './slicesSoFar.ts'
import type { Slice } from './slices.ts'
import type { FundedRuns, Funding, OpenFunding, PotFigure } from './types.ts'
import { warningsOf } from './warnings.ts'
import { quartersOf, workOf } from './work.ts'
import { limitFigures, yearsOf } from './years.ts'

function runsOf(soFar: readonly Slice[], ahead: Ahead, ratio: PastRatio, data: TeamData): FundedRuns {
  const startMonth = data.workspace.financialYearStart
  const now = fundPots(soFar, data.pots, startMonth)
  const fund = (planned: readonly Slice[]) => fundPots(planned, data.pots, startMonth, now)
  return {
    now,
    plan: fund(ahead.slices),
    ...(ratio.kind === 'known' && {
      low: fund(scaled(ahead.slices, ratio.low)),
      high: fund(scaled(ahead.slices, ratio.high)),
    }),
  }
}

function potFigure(money: PotMoney, paid: readonly FundedPart[], behind: Behind): PotFigure {
  const { figures, runs, ahead } = behind
  const { today, data } = figures
  const { pot, used, passedOn } = money
  const planned = runs.plan.pots.find(each => each.pot.id === pot.id)
  return {
    pot,
    state: pot.from > today ? 'ahead' : pot.to < today ? 'over' : 'open',
    used,
    left: subtract(pot.amount, used),
    of1: used / pot.amount,
    passedOn: sum(passedOn.map(({ amount }) => amount)),
    burn: burnOf(paid, pot.to, figures),
    runway: potRunway(pot, runs, ahead, today),
    forecast: potForecast(pot, runs, ahead),
    years: limitFigures(money, planned, data.workspace.financialYearStart),
  }
}

interface Behind {
  readonly figures: Figures
  readonly runs: FundedRuns
  readonly ahead: Ahead
}

/** The day on which the last pot reached zero before money was not wholly funded, though some pot would be for it. */
function endOf(funded: Funded | undefined, to: IsoDate): IsoDate | undefined {
  const short = funded?.parts.find(({ why, slice }) => why === 'used-up' && slice.date <= to)?.slice.date
  if (!funded || short === undefined) return undefined
  const empty = funded.pots.flatMap(({ emptyOn }) =>
    emptyOn !== undefined && emptyOn <= short ? [emptyOn] : [],
  )
  return empty.toSorted().at(-1) ?? short
}

function openFunding(pots: readonly PotFigure[], { figures, runs, ahead }: Behind): OpenFunding | undefined {
  const open = pots.filter(({ state }) => state === 'open')
  const [first, ...others] = open
  if (!first) return undefined
  const amount = sum(open.map(({ pot }) => pot.amount))
  const used = sum(open.map(each => each.used))
  const to = open.reduce((last, { pot }) => maxDate(last, pot.to), first.pot.to)
  const ids = new Set(open.map(({ pot }) => pot.id))
  const paid = (funded: Funded) => sum(funded.pots.flatMap(each => (ids.has(each.pot.id) ? [each.used] : [])))
  const shortOf = (parts: readonly FundedPart[]) =>
    sum(
      parts
        .filter(({ why, slice }) => why === 'used-up' && open.some(({ pot }) => takes(pot, slice)))
        .map(({ amount }) => amount),
    )
  const short = ({ parts }: Funded) => shortOf(parts)
  const ends = {
    plan: endOf(runs.plan, to),
    cheaper: endOf(runs.low, to),
    dearer: endOf(runs.high, to),
    ranged: runs.high !== undefined,
  }
  return {
    pots: open.length,
    amount,
    used,
    left: subtract(amount, used),
    of1: used / amount,
    to,
    short: short(runs.plan),
    shortAhead: shortOf(runs.plan.parts.slice(runs.now.parts.length)),
    forecast: forecastOf({
      amount,
      to,
      runs,
      ahead,
      asked: funded => add(paid(funded), short(funded)),
    }),
    runway:
      others.length === 0
        ? first.runway
        : runwayOf({ ends, to, left: subtract(amount, paid(runs.plan)), today: figures.today, ahead }),
  }
}

/**
 * Everything that is to be said of a team's funding on a day: what each pot has paid and has left, when it ends with
 * what is planned, capital and resource by financial year, who the money goes to and what the work was. Pure, the same
 * for the same rows in any order; pots and what is not funded sum to all money. `figures` are `figuresOf` the same.
 */
export function fundingOf(data: TeamData, today: IsoDate, figures = figuresOf(data, today)): Funding {
  const startMonth = data.workspace.financialYearStart
  const months = byMonth(cutsSoFar(figures))
  const horizon = data.pots.reduce((last, { to }) => maxDate(last, to), today)
  const ahead = plannedAhead(figures, horizon)
  const ratio = pastRatio(figures.cost.sprints)
  const runs = runsOf(slicesForPots(figures), ahead, ratio, data)
  const behind: Behind = { figures, runs, ahead }
  const { parts } = runs.now
  const paid = groupBy(parts, ({ pot }) => pot)
  const pots = runs.now.pots.map(money => potFigure(money, paid.get(money.pot.id) ?? [], behind))
  const open = openFunding(pots, behind)
  const plan = planFinding(figures.cost.sprints.filter(({ sprint }) => hasBegun(sprint.from, today)))
  const funded = sum(pots.map(({ used }) => used))
  const notFunded = subtract(figures.cost.all, funded)
  const usedUp = sum(parts.flatMap(({ why, amount }) => (why === 'used-up' ? [amount] : [])))
  const engagement = engagementMix(figures)
  return {
    today,
    countedTo: countedTo(figures),
    pots,
    all: figures.cost.all,
    funded,
    notFunded,
    notFundedBy: { noPot: subtract(notFunded, usedUp), usedUp },
    ...(open && { open }),
    ahead,
    ratio,
    ...(plan && { plan }),
    years: yearsOf(months, byMonth(ahead.cuts), startMonth),
    engagement,
    few: engagement.some(({ group }) => group === 'staff-and-other'),
    suppliers: supplierMix(figures),
    work: workOf(months, data.deliverables),
    quarters: quartersOf(months, data.deliverables, startMonth),
    warnings: warningsOf(data.pots, runs, today, startMonth),
    runs,
  }
}
