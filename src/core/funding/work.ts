import { groupBy } from '#core/costing/groupBy.ts'
import { addDays, financialYear, monthOf, toIsoDate, yearOf } from '#core/calendar.ts'
import { add, sum, ZERO, type Minor } from '#core/money.ts'
import type { Deliverable, DeliverableKind } from '#core/records/deliverable.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Spend } from './byMonth.ts'
import type { QuarterWork, WorkAmounts, WorkKind } from './types.ts'

const kinds: Readonly<Record<DeliverableKind, WorkKind>> = {
  new: 'new',
  improve: 'improve',
  run: 'run',
  legacy: 'legacy',
  research: 'other',
  document: 'other',
  meeting: 'other',
}

/** What the work was that money went to; a deliverable that is not there (any more) is linked to nothing. */
const kindsOf = (deliverables: readonly Deliverable[]) => {
  const known = new Map(deliverables.map(({ id, kind }) => [id, kinds[kind]]))
  return ({ deliverable = '' }: Spend): WorkKind => known.get(deliverable) ?? 'not-linked'
}

const nothing = (): Record<WorkKind, Minor> => ({
  new: ZERO,
  improve: ZERO,
  run: ZERO,
  legacy: ZERO,
  other: ZERO,
  'not-linked': ZERO,
})

/** Money by what the work was, in minor units: the kinds sum to all of it. */
export function workOf(spends: readonly Spend[], deliverables: readonly Deliverable[]): WorkAmounts {
  const kindOf = kindsOf(deliverables)
  const amounts = nothing()
  for (const spend of spends) amounts[kindOf(spend)] = add(amounts[kindOf(spend)], spend.amount)
  return amounts
}

/** The quarter of the financial year that a day lies in. */
export function quarterOf(
  date: IsoDate,
  startMonth: number,
): { readonly label: string; readonly from: IsoDate; readonly to: IsoDate } {
  const { label, from } = financialYear(date, startMonth)
  const months = (12 * (yearOf(date) - yearOf(from)) + Number(monthOf(date).slice(5)) - startMonth) | 0
  const quarter = Math.floor(months / 3)
  const start = (n: number) => {
    const month = startMonth - 1 + 3 * n
    return toIsoDate(yearOf(from) + Math.floor(month / 12), (month % 12) + 1, 1)
  }
  return { label: `${label} Q${quarter + 1}`, from: start(quarter), to: addDays(start(quarter + 1), -1) }
}

/** Money by what the work was, by quarter of the financial year, in order; quarters between two with money are there. */
export function quartersOf(
  spends: readonly Spend[],
  deliverables: readonly Deliverable[],
  startMonth: number,
): QuarterWork[] {
  const byDay = groupBy(spends, ({ date }) => date)
  const dates = [...byDay.keys()].toSorted()
  const quarters: { label: string; from: IsoDate; to: IsoDate; spends: Spend[] }[] = []
  for (const date of dates) {
    while (quarters.length === 0 || (quarters.at(-1)?.to ?? date) < date) {
      const before = quarters.at(-1)
      quarters.push({ ...quarterOf(before ? addDays(before.to, 1) : date, startMonth), spends: [] })
    }
    quarters.at(-1)?.spends.push(...(byDay.get(date) ?? []))
  }
  return quarters.map(({ spends: own, ...quarter }) => ({
    ...quarter,
    work: workOf(own, deliverables),
    total: sum(own.map(({ amount }) => amount)),
  }))
}
