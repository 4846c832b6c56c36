import { minDate } from '#core/calendar.ts'
import { addStandings } from '#core/costing/price.ts'
import { figuresOf, type Figures } from '#core/figures.ts'
import { countedTo } from '#core/funding/ahead.ts'
import { byMonth } from '#core/funding/byMonth.ts'
import { fundingOf } from '#core/funding/fundingOf.ts'
import { fundPots, isNarrow } from '#core/funding/fundPots.ts'
import { cutsSoFar, slicesForPots } from '#core/funding/slicesSoFar.ts'
import { yearsOf } from '#core/funding/years.ts'
import { add, subtract, sum, ZERO, type Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { linkedByYear, linkedKey } from './linked.ts'
import { standingsByYear } from './standings.ts'
import type { Period, Summary, SummaryRow, YearSpent } from './types.ts'

const spentYears = (figures: Figures) =>
  yearsOf(byMonth(cutsSoFar(figures)), [], figures.data.workspace.financialYearStart)

/** The periods that a summary can be about: all so far, and each financial year that has money, the latest first. */
export const periodsOf = (figures: Figures): Period[] => [
  { kind: 'so-far' },
  ...spentYears(figures)
    .map(({ label, from, to }): Period => ({ kind: 'year', label, from, to }))
    .toReversed(),
]

type OutcomeRow = Extract<SummaryRow, { kind: 'outcome' }>

const asOf = (data: TeamData, day: IsoDate): TeamData => ({
  ...data,
  readings: data.readings.filter(({ date }) => date <= day),
})

/**
 * What a team's summary says on a day of a period: its money by financial year, and what changed for people. Money is
 * as it is known on `today`, so that the years' summaries sum to the one of all; what changed is as it was read on the
 * period's last day. `figures` are `figuresOf` the same team and day.
 */
export function summaryOf(
  data: TeamData,
  today: IsoDate,
  period: Period,
  figures = figuresOf(data, today),
): Summary {
  const soFar = period.kind === 'so-far'
  const on = soFar ? today : minDate(today, period.to)
  const then = on === today ? figures : figuresOf(asOf(data, on), on)
  const months = byMonth(cutsSoFar(figures))
  const all = yearsOf(months, [], data.workspace.financialYearStart)
  const isIn = all.map(({ label }) => soFar || label === period.label)
  const within = <T>(list: readonly T[]) => list.filter((_, i) => isIn[i])
  const years = within(all).map(({ label, capital, resource }): YearSpent => ({
    label,
    capital: capital.spent,
    resource: resource.spent,
    total: add(capital.spent, resource.spent),
  }))
  const spent = sum(years.map(({ total }) => total))
  const linked = linkedByYear(figures, months, all)
  const row = (amount: Minor) => ({ amount, ...(spent > 0 && { of1: amount / spent }) })
  const amountOf = (to: Parameters<typeof linkedKey>[0]) =>
    sum(within(linked.get(linkedKey(to)) ?? all.map(() => ZERO)))
  const funding = fundingOf(then.data, on, then)
  const inPeriod = (date: IsoDate) => soFar || (period.from <= date && date <= period.to)
  const { parts } =
    then === figures
      ? funding.runs.now
      : fundPots(slicesForPots(figures), data.pots, data.workspace.financialYearStart)
  const paid = new Map<string, Minor>(data.pots.map(({ id }) => [id, ZERO]))
  for (const { pot, slice, amount } of parts)
    if (pot !== undefined && inPeriod(slice.date)) paid.set(pot, add(paid.get(pot) ?? ZERO, amount))
  const outcomes = then.outcomes
    .map((figure): OutcomeRow => ({
      kind: 'outcome',
      figure,
      ...row(amountOf({ outcome: figure.outcome.id })),
    }))
    .toSorted((a, b) => b.amount - a.amount)
  const linkedTo = (rows: readonly OutcomeRow[]) => sum(rows.map(({ amount }) => amount))
  const { few } = funding
  return {
    period,
    on,
    to: soFar ? countedTo(figures) : minDate(period.to, countedTo(figures)),
    spent,
    closed: !soFar && period.to < today,
    standings: addStandings(within(standingsByYear(figures, all)).map(standings => ({ standings }))),
    coverage: {
      spend: spent,
      deliverable: sum(
        months.flatMap(({ date, deliverable, amount }) =>
          deliverable !== undefined && inPeriod(date) ? [amount] : [],
        ),
      ),
      outcome: linkedTo(outcomes),
      measured: linkedTo(outcomes.filter(({ figure }) => figure.state.kind === 'measured')),
    },
    paid,
    notFunded: subtract(spent, sum(paid.values())),
    few,
    potsHidden: few && data.pots.some(isNarrow),
    years,
    rows: [
      ...outcomes,
      { kind: 'kept', ...row(amountOf('kept')) },
      { kind: 'not-linked', ...row(amountOf('not-linked')) },
    ],
    figures: then,
    funding,
  }
}
