import { countedAmount } from '#core/costing/items.ts'
import type { Reconciliation } from '#core/ledger/reconcile.ts'
import { isWithin, type LedgerLine, type Months, type Statement } from '#core/ledger/statement.ts'
import type { CostItem } from '#core/records/costItem.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { paidAmount, paymentColumns } from '#features/imports/ledger/rowColumns.tsx'
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
  readonly months: Months
  readonly found: Pick<Reconciliation, 'besideParts'>
}

/** The payments that nobody had estimated, with what each counts as and who decided. */
export function NewCost({ data, statement, ledger, months, found: { besideParts: beside } }: NewCostProps) {
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
    const { from, to } = when.kind === 'date' ? { from: when.date, to: when.date } : when
    if (from === to) return t('reconciliation.new.day', { kind, day: formats.date(from) })
    return t('reconciliation.new.service', { kind, from: formats.date(from), to: formats.date(to) })
  }
  const besideOf = ({ item }: New) =>
    beside.filter(part => part.item === item.id && isWithin(months, part.month))
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
      cell: one => {
        const { row, line } = one
        return (
          <>
            {line.placed === countedAmount(row)
              ? paidAmount(t, formats, row)
              : formats.moneyExact(line.placed)}
            {line.placed !== countedAmount(row) && (
              <div className="sw-note">
                {t('reconciliation.new.elsewhere', { amount: formats.moneyExact(countedAmount(row)) })}
              </div>
            )}
            {besideOf(one).map(({ sprint, amount }) => (
              <div key={sprint.id} className="sw-note">
                {t('reconciliation.new.beside', {
                  amount: formats.moneyExact(amount),
                  sprint: sprint.number,
                })}
              </div>
            ))}
          </>
        )
      },
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
