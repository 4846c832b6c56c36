import { financialYear, toIsoDate } from '#core/calendar.ts'
import type { Pot } from '#core/records/pot.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { endBeforeStart } from './dates.ts'
import { issueIf, type Issue } from './issue.ts'
import { missingRow } from './references.ts'
import { potTogether } from './together.ts'

/** A limit that binds: of a year in which the pot has a day, one a year, above zero. */
function checkLimits({ limits, from, to }: Pot, startMonth: number): Issue[] {
  return limits.flatMap(({ year, amount }, i) => {
    const days = financialYear(toIsoDate(year, startMonth, 1), startMonth)
    const at = `limits.${i}`
    return [
      ...issueIf(amount <= 0, `${at}.amount`, 'not-above-zero'),
      ...issueIf(limits.findIndex(limit => limit.year === year) < i, `${at}.year`, 'pot-year-twice', () => ({
        year: days.label,
      })),
      ...issueIf(days.to < from || days.from > to, `${at}.year`, 'pot-year-outside', () => ({
        year: days.label,
        from,
        to,
      })),
    ]
  })
}

export const checkPot = (pot: Pot, data: TeamData): Issue[] => [
  ...endBeforeStart(pot),
  ...issueIf(pot.amount <= 0, 'amount', 'not-above-zero'),
  ...checkLimits(pot, data.workspace.financialYearStart),
  ...pot.deliverables.flatMap((id, i) =>
    missingRow(data.deliverables, id, `deliverables.${i}`, 'deliverable'),
  ),
  ...potTogether(pot, data),
]
