import { addDays, financialYear, toIsoDate } from '#core/calendar.ts'
import { add, subtract, ZERO } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Spend } from './byMonth.ts'
import type { PotMoney } from './fundPots.ts'
import type { Spending } from './cuts.ts'
import type { YearAmount, YearFigure, YearSpend } from './types.ts'

const NOTHING: YearAmount = { spent: ZERO, ahead: ZERO }

/** Capital and resource by financial year, in order, in minor units: every year from the first to the last with money. */
export function yearsOf(soFar: readonly Spend[], ahead: readonly Spend[], startMonth: number): YearSpend[] {
  const byDay = new Map<IsoDate, Record<Spending, YearAmount>>()
  const put = (spends: readonly Spend[], what: keyof YearAmount) => {
    for (const { date, spending, amount } of spends) {
      const day = byDay.get(date) ?? { capital: NOTHING, resource: NOTHING }
      day[spending] = { ...day[spending], [what]: add(day[spending][what], amount) }
      byDay.set(date, day)
    }
  }
  put(soFar, 'spent')
  put(ahead, 'ahead')
  const years: { label: string; from: IsoDate; to: IsoDate; amounts: Record<Spending, YearAmount> }[] = []
  for (const [date, amounts] of [...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    while (years.length === 0 || (years.at(-1)?.to ?? date) < date) {
      const before = years.at(-1)
      const year = financialYear(before ? addDays(before.to, 1) : date, startMonth)
      years.push({ ...year, amounts: { capital: NOTHING, resource: NOTHING } })
    }
    const year = years.at(-1)
    if (!year) continue
    for (const spending of ['capital', 'resource'] as const) {
      const [before, more] = [year.amounts[spending], amounts[spending]]
      year.amounts[spending] = {
        spent: add(before.spent, more.spent),
        ahead: add(before.ahead, more.ahead),
      }
    }
  }
  return years.map(({ amounts, ...year }) => ({ ...year, ...amounts }))
}

/** A pot's limits by financial year, with what it has paid so far and when the plan reaches them. */
export const limitFigures = (now: PotMoney, plan: PotMoney | undefined, startMonth: number): YearFigure[] =>
  now.pot.limits
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, amount }) => {
      const used = now.usedByYear.get(year) ?? ZERO
      const fullOn = plan?.fullOn.get(year)
      return {
        year,
        label: financialYear(toIsoDate(year, startMonth, 1), startMonth).label,
        amount,
        used,
        left: subtract(amount, used),
        ...(fullOn !== undefined && { fullOn }),
      }
    })
