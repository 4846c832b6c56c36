import { workingDays } from '#core/calendar.ts'
import { LARGEST } from '#core/money.ts'
import type { CostItem } from '#core/records/costItem.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { endBeforeStart } from './dates.ts'
import { issueIf, type Issue } from './issue.ts'
import { missingRow } from './references.ts'
import { itemTogether } from './together.ts'

const opposite = (a: number, b: number) => Math.sign(a) * Math.sign(b) < 0

const checkVat = ({ money: { net, vat } }: CostItem): Issue[] => {
  if (vat.kind === 'not-stated') return []
  return [
    ...issueIf(opposite(net, vat.vat), 'money.vat.vat', 'vat-sign'),
    ...issueIf(opposite(vat.vat, vat.recoverable), 'money.vat.recoverable', 'recoverable-sign'),
    ...issueIf(
      Math.abs(vat.recoverable) > Math.abs(vat.vat),
      'money.vat.recoverable',
      'recoverable-over-vat',
    ),
    ...issueIf(Math.abs(net + vat.vat) > LARGEST, 'money.net', 'amount-too-large'),
  ]
}

const checkWhen = ({ when }: CostItem, data: TeamData): Issue[] => {
  if (when.kind === 'date') return []
  const { from, to } = when
  if (to < from) return endBeforeStart(when, 'when.to')
  // Money is spread over working days; without one it could be put nowhere.
  return issueIf(workingDays(data.calendar, from, to) === 0, 'when.to', 'no-working-day', () => ({
    from,
    to,
  }))
}

export const checkCostItem = (item: CostItem, data: TeamData): Issue[] => {
  const vat = checkVat(item)
  return [
    ...checkWhen(item, data),
    ...vat,
    ...missingRow(data.suppliers, item.supplier, 'supplier', 'supplier'),
    // What is wrong by itself is said first.
    ...(vat.length > 0 ? [] : itemTogether(item, data)),
  ]
}
