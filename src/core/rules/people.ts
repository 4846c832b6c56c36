import type { Allocation } from '#core/records/allocation.ts'
import type { Rate } from '#core/records/rate.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { absencesOver, outsideAllocation } from './absences.ts'
import { endBeforeStart, shareADay } from './dates.ts'
import { issueIf, others, type Issue } from './issue.ts'
import { missingRow } from './references.ts'
import { allocationTogether, rateTogether } from './together.ts'

/** A rate of zero would price a day at zero, which no day is. */
const checkPrice = ({ price, basis }: Rate): Issue[] => {
  if (price.kind === 'entered') return issueIf(price.day <= 0, 'price.day', 'rate-not-above-zero')
  return [
    ...issueIf(price.salary <= 0, 'price.salary', 'rate-not-above-zero'),
    ...issueIf(basis === 'day-worked' && price.daysWorked === 0, 'price.daysWorked', 'not-above-zero'),
    ...price.onCosts.flatMap((cost, i) =>
      issueIf(cost.above < 0, `price.onCosts.${i}.above`, 'below-zero', () => ({ name: cost.name })),
    ),
  ]
}

export const checkRate = (rate: Rate, data: TeamData): Issue[] => {
  const clash = others(data.rates, rate).find(other => other.role === rate.role && shareADay(other, rate))
  return [
    ...endBeforeStart(rate),
    ...checkPrice(rate),
    ...missingRow(data.suppliers, rate.supplier, 'supplier', 'supplier'),
    ...rateTogether(rate, data),
    ...(clash === undefined
      ? []
      : [
          {
            path: 'from',
            code: clash.to === undefined ? 'rates-overlap-open' : 'rates-overlap',
            values: { role: rate.role, from: clash.from, ...(clash.to !== undefined && { to: clash.to }) },
          },
        ]),
  ]
}

/** Without an end an allocation lasts as long as the team does. */
export const checkAllocation = (allocation: Allocation, data: TeamData): Issue[] => {
  const { from, to } = allocation
  const { from: start, to: end } = data.team
  const absences = data.absences.filter(absence => absence.allocation === allocation.id)
  const last = to ?? from
  return [
    ...endBeforeStart(allocation),
    ...(start === undefined
      ? []
      : issueIf(from < start, 'from', 'before-team', () => ({ date: from, start }))),
    ...(end === undefined
      ? []
      : issueIf(last > end, to === undefined ? 'from' : 'to', 'after-team', () => ({ date: last, end }))),
    ...absences.flatMap(absence =>
      issueIf(outsideAllocation(absence, allocation), 'to', 'allocation-leaves-out-absence', () => ({
        from: absence.from,
        to: absence.to,
      })),
    ),
    ...absencesOver(absences, allocation, data.calendar, 'fte'),
    ...allocationTogether(allocation, data),
  ]
}
