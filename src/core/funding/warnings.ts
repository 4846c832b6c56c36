import { financialYear, toIsoDate } from '#core/calendar.ts'
import { sum, type Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Pot } from '#core/records/pot.ts'
import type { Funded, PassedOn } from './fundPots.ts'
import type { FundedRuns, Warning } from './types.ts'

type Why = PassedOn['why']

const passedOnOf = (
  funded: Funded | undefined,
  pot: Pot,
  counts: (passed: PassedOn) => boolean,
): PassedOn[] => (funded?.pots.find(each => each.pot.id === pot.id)?.passedOn ?? []).filter(counts)

/** How much does not fit and since when; undefined where all of it does. */
function over(passed: readonly PassedOn[]): { readonly on: IsoDate; readonly by: Minor } | undefined {
  const [first] = passed
  const by = sum(passed.map(({ amount }) => amount))
  return first && by > 0 ? { on: first.date, by } : undefined
}

function ofPot(pot: Pot, { now, plan, high }: FundedRuns, today: IsoDate): Warning[] {
  const amounts = (funded: Funded | undefined) => over(passedOnOf(funded, pot, ({ why }) => why === 'amount'))
  const soFar = amounts(now)
  if (soFar && soFar.on <= today) return [{ kind: 'passed', pot, ...soFar }]
  const planned = amounts(plan)
  if (planned) return [{ kind: 'will-pass', pot, ...planned }]
  const dear = amounts(high)
  return dear ? [{ kind: 'may-pass', pot, ...dear }] : []
}

function ofYears(pot: Pot, { now, plan }: FundedRuns, today: IsoDate, startMonth: number): Warning[] {
  return pot.limits.flatMap(({ year }): Warning[] => {
    const days = financialYear(toIsoDate(year, startMonth, 1), startMonth)
    const inYear = ({ why, date }: { why: Why; date: IsoDate }) =>
      why === 'year' && days.from <= date && date <= days.to
    const soFar = over(passedOnOf(now, pot, inYear))
    if (soFar && soFar.on <= today) return [{ kind: 'year-passed', pot, year: days.label, ...soFar }]
    const planned = over(passedOnOf(plan, pot, inYear))
    return planned ? [{ kind: 'year-will-pass', pot, year: days.label, ...planned }] : []
  })
}

/** Planned money that no pot is for, though there are pots. */
function noPotAhead({ now, plan }: FundedRuns): Warning[] {
  const none = plan.parts.slice(now.parts.length).filter(({ why }) => why === 'no-pot')
  const by = sum(none.map(({ amount }) => amount))
  const [first] = none
  return first && by > 0 ? [{ kind: 'no-pot-ahead', on: first.slice.date, by }] : []
}

/**
 * Where money ends before its time: a pot that cost has passed or will pass with what is planned, or may if sprints come
 * out dear; a limit of a financial year; planned money without a pot. The earliest first; pots that are over are left out.
 */
export function warningsOf(
  pots: readonly Pot[],
  runs: FundedRuns,
  today: IsoDate,
  startMonth: number,
): Warning[] {
  const alive = pots.filter(({ to }) => to >= today)
  return [
    ...alive.flatMap(pot => [...ofPot(pot, runs, today), ...ofYears(pot, runs, today, startMonth)]),
    ...(pots.length > 0 ? noPotAhead(runs) : []),
  ].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
