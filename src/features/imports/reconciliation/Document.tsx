import type { Figures } from '#core/figures.ts'
import { byMonth } from '#core/ledger/byMonth.ts'
import type { Reconciliation } from '#core/ledger/reconcile.ts'
import type { Months, Statement } from '#core/ledger/statement.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { CameTwice } from '#features/imports/ledger/CameTwice.tsx'
import { monthRows, type MonthRow } from '#features/imports/ledger/monthRows.ts'
import { NotMet } from '#features/imports/ledger/NotMet.tsx'
import { useMonthColumns } from '#features/imports/ledger/useMonthColumns.tsx'
import type { Ledger } from '#storage/live.ts'
import { Section } from '#ui/layout/Section.tsx'
import type { IsoDate } from '#core/records/fields.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'
import { Basis } from './Basis.tsx'
import { NewCost } from './NewCost.tsx'
import { NotOurs } from './NotOurs.tsx'
import { Rules } from './Rules.tsx'
import { Settled } from './Settled.tsx'
import { Signing } from './Signing.tsx'
import { State } from './State.tsx'
import { Timing } from './Timing.tsx'
import { useOpenPoints } from './useOpenPoints.ts'
import { Waiting } from './Waiting.tsx'
import { Way } from './Way.tsx'

interface DocumentProps {
  readonly data: TeamData
  readonly figures: Figures
  readonly today: IsoDate
  readonly found: Reconciliation
  readonly ledger: Ledger
  readonly statement: Statement
  readonly months: Months
}

/** All of the paper in the order in which it is read: what it comes to, what that is made of, what it rests on, who signs. */
export function Document(props: DocumentProps) {
  const { statement, ledger, months } = props
  const points = useOpenPoints(props)
  return (
    <div className="sw-reconciliation">
      <State points={points} months={months} />
      <Way statement={statement} months={months} />
      <ByMonth statement={statement} />
      <Waiting rows={statement.paid.open} />
      <Settled {...props} />
      <NewCost {...props} />
      <Timing {...props} />
      <NotMet {...props} found={statement} />
      <NotOurs rows={statement.paid['not-ours']} ledger={ledger} />
      <CameTwice ledger={ledger} months={months} />
      <Rules statement={statement} ledger={ledger} months={months} />
      <Basis statement={statement} ledger={ledger} />
      <Signing statement={statement} months={months} isOpen={points.open.length > 0} />
    </div>
  )
}

const byKind = (columns: readonly Column<MonthRow>[]): Column<MonthRow>[] =>
  columns.flatMap(column => {
    if (column.key === 'month') return []
    return column.key === 'of' ? { ...column, rowHeader: true } : column
  })

function ByMonth({ statement: { cells, total } }: Pick<DocumentProps, 'statement'>) {
  const t = useText()
  const { columns, totalOf } = useMonthColumns()
  const months = byMonth({ cells, open: [] })
  return (
    <Section title={t('reconciliation.month.title')} caption={t('reconciliation.month.caption')}>
      <VirtualTable
        caption={t('reconciliation.month.title')}
        captionHidden
        dense
        // Of one month the heading says which.
        columns={months.length === 1 ? byKind(columns) : columns}
        rows={monthRows(months)}
        rowKey={({ month, cell }) => `${month} ${cell?.of ?? ''}`}
        rowTone={({ cell }) => (cell ? undefined : 'strong')}
        empty={t('ledger.month.empty')}
        // One month has its own sum.
        foot={months.length === 1 ? [] : [totalOf(total)]}
      />
    </Section>
  )
}
