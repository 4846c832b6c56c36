import type { FundingSeries } from '#core/funding/timeline.ts'
import { workKinds, type QuarterWork } from '#core/funding/types.ts'
import type { Minor } from '#core/money.ts'
import type { CsvCell, CsvTable } from '#exchange/tables/toCsv.ts'
import type { Translate } from '#ui/translate.ts'

const money = (amount: Minor | undefined): CsvCell => (amount === undefined ? undefined : { money: amount })

const columns = ['pot', 'step', 'from', 'to', 'spent', 'plan', 'forecast', 'low', 'high', 'approved'] as const

/** The chart of a pot as a file: running sums in exact amounts. */
export const overTimeTable = ({ points, pot }: FundingSeries, t: Translate): CsvTable => ({
  columns: columns.map(column => t(`funding.csv.${column}`)),
  rows: points.map(({ kind, label, from, to, spent, plan, forecast, low, high }) => [
    pot.name,
    label ?? t(kind === 'ahead' ? 'funding.csv.ahead' : 'funding.csv.days'),
    from,
    to,
    money(spent),
    money(plan),
    money(kind === 'ahead' ? forecast : undefined),
    money(kind === 'ahead' ? low : undefined),
    money(kind === 'ahead' ? high : undefined),
    money(pot.amount),
  ]),
})

/** What the work was by quarter as a file, in exact amounts. */
export const quartersTable = (quarters: readonly QuarterWork[], t: Translate): CsvTable => ({
  columns: [
    ...(['quarter', 'from', 'to'] as const).map(column => t(`funding.csv.${column}`)),
    ...workKinds.map(kind => t(`charts.shares.${kind}`)),
    t('funding.csv.total'),
  ],
  rows: quarters.map(({ label, from, to, work, total }) => [
    label,
    from,
    to,
    ...workKinds.map(kind => money(work[kind])),
    money(total),
  ]),
})
