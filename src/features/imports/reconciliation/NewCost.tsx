import { countedAmount } from '#core/costing/items.ts'
import type { LedgerLine, Statement } from '#core/ledger/statement.ts'
import type { CostItem } from '#core/records/costItem.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { paymentColumns } from '#features/imports/ledger/rowColumns.tsx'
import { useLedgerWords } from '#features/imports/ledger/useLedgerWords.ts'
import type { Ledger } from '#storage/live.ts'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'
import { withDecided } from './withDecided.tsx'

interface New {
  readonly row: LedgerRow
  readonly item: CostItem
  readonly line: LedgerLine
}

interface NewCostProps extends Pick<TeamScreenProps, 'data'> {
  readonly statement: Statement
  readonly ledger: Ledger
}

/** The payments that nobody had estimated, with what each counts as and who decided. */
export function NewCost({ data, statement, ledger }: NewCostProps) {
  const t = useText()
  const formats = useFormats()
  const words = useLedgerWords()
  const items = new Map(data.costItems.map(item => [item.id, item]))
  const byId = new Map(ledger.rows.map(row => [row.id, row]))
  const rows = statement.lines.flatMap((line): New[] => {
    const item = line.kind === 'new-cost' ? items.get(line.id) : undefined
    const row = byId.get(item?.ledgerRow ?? '')
    return item && row ? [{ row, item, line }] : []
  })
  if (rows.length === 0) return null
  const countsAs = ({ item: { category, when } }: New) => {
    const kind = words.kind(`items:${category}`)
    if (when.kind === 'date') return t('reconciliation.new.paid', { kind })
    const { from, to } = when
    return t('reconciliation.new.service', { kind, from: formats.date(from), to: formats.date(to) })
  }
  const columns: Column<New>[] = [
    ...withDecided(paymentColumns(t, formats), ledger.files).map((column): Column<New> => ({
      ...column,
      cell: ({ row }, index) => column.cell(row, index),
    })),
    { key: 'countsAs', header: t('reconciliation.new.countsAs'), width: 'medium', cell: countsAs },
    {
      key: 'amount',
      header: t('ledger.rules.sum'),
      numeric: true,
      cell: ({ row, line: { placed } }) => (
        <>
          {formats.moneyExact(placed)}
          {placed !== countedAmount(row) && (
            <div className="sw-note">
              {t('reconciliation.new.elsewhere', { amount: formats.moneyExact(countedAmount(row)) })}
            </div>
          )}
        </>
      ),
    },
  ]
  return (
    <Section title={t('reconciliation.new.title')} caption={t('reconciliation.new.caption')}>
      <VirtualTable
        caption={t('reconciliation.new.title')}
        captionHidden
        dense
        columns={columns}
        rows={rows}
        rowKey={({ row }) => row.id}
        foot={[
          {
            key: 'all',
            wideLabel: true,
            cells: {
              supplier: t('ledger.month.total'),
              amount: formats.moneyExact(statement.total.newCost),
            },
          },
        ]}
      />
    </Section>
  )
}
