import { countedAmount } from '#core/costing/items.ts'
import type { Settled as Settling } from '#core/costing/types.ts'
import { tallyOf, type LedgerLine, type Statement } from '#core/ledger/statement.ts'
import { subtract, sum } from '#core/money.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { Target } from '#core/records/settlement.ts'
import { paymentColumns } from '#features/imports/ledger/rowColumns.tsx'
import { signedMoney } from '#features/imports/ledger/signedMoney.ts'
import { useLedgerWords } from '#features/imports/ledger/useLedgerWords.ts'
import type { Ledger } from '#storage/live.ts'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'
import { DecidedNote } from './DecidedNote.tsx'

/** A payment; or, after the payments that settle them, the estimates with what of both lies in the months. */
type Row =
  | { readonly kind: 'payment'; readonly row: LedgerRow }
  | {
      readonly kind: 'estimate'
      readonly of: Settling
      readonly line: LedgerLine
      readonly rows: readonly LedgerRow[]
    }

interface SettledProps extends Pick<TeamScreenProps, 'data' | 'figures'> {
  readonly statement: Statement
  readonly ledger: Ledger
}

/** The estimates that the ledger settled, each under its payments, with who decided and why. */
export function Settled({ data, figures, statement, ledger }: SettledProps) {
  const t = useText()
  const formats = useFormats()
  const words = useLedgerWords()
  const lines = statement.lines.filter(({ kind }) => kind === 'settles')
  if (lines.length === 0) return null
  const byId = new Map(ledger.rows.map(row => [row.id, row]))
  const settled = new Map(figures.cost.settled.map(of => [of.settlement.id, of]))
  const rows = lines.flatMap((line): Row[] => {
    const of = settled.get(line.id)
    if (!of) return []
    const own = of.settlement.rows.flatMap(({ row }) => byId.get(row) ?? [])
    return [...own.map((row): Row => ({ kind: 'payment', row })), { kind: 'estimate', of, line, rows: own }]
  })
  const kinds = new Map(data.costItems.map(({ id, category }) => [id, category]))
  /** A cost item with what it counts as, which the ledger may call otherwise. */
  const nameOf = (target: Target) => {
    const name = words.target(target, data)
    const category = target.kind === 'item' ? kinds.get(target.item) : undefined
    return category ? t('reconciliation.settled.as', { name, kind: words.kind(`items:${category}`) }) : name
  }
  const estimateOf = ({ of, line, rows: own }: Extract<Row, { kind: 'estimate' }>) => {
    const paid = tallyOf(own).sum
    return (
      <>
        {formats.list(of.settlement.targets.map(nameOf))}
        {paid !== line.placed && (
          <div className="sw-note">
            {t('reconciliation.settled.elsewhere', { amount: formats.moneyExact(paid) })}
          </div>
        )}
        <DecidedNote rows={own} files={ledger.files} />
      </>
    )
  }
  const adjustmentOf = ({ placed, estimated }: LedgerLine) => subtract(placed, estimated)
  const columns: Column<Row>[] = [
    ...paymentColumns(t, formats).map((column, at): Column<Row> => ({
      ...column,
      cell: (one, index) => {
        if (one.kind === 'payment') return column.cell(one.row, index)
        return at === 0 ? estimateOf(one) : null
      },
    })),
    {
      key: 'estimated',
      header: t('ledger.month.estimated'),
      numeric: true,
      cell: one => one.kind === 'estimate' && formats.moneyExact(one.line.estimated),
    },
    {
      key: 'ledger',
      header: t('ledger.month.ledger'),
      numeric: true,
      cell: one => formats.moneyExact(one.kind === 'payment' ? countedAmount(one.row) : one.line.placed),
    },
    {
      key: 'adjusted',
      header: t('ledger.month.adjusted'),
      numeric: true,
      cell: one => one.kind === 'estimate' && signedMoney(formats, adjustmentOf(one.line)),
    },
  ]
  return (
    <Section title={t('reconciliation.settled.title')} caption={t('reconciliation.settled.caption')}>
      <VirtualTable
        caption={t('reconciliation.settled.title')}
        captionHidden
        dense
        columns={columns}
        rows={rows}
        rowKey={one => (one.kind === 'payment' ? one.row.id : one.line.id)}
        rowTone={({ kind }) => (kind === 'estimate' ? 'strong' : undefined)}
        foot={[
          {
            key: 'all',
            wideLabel: true,
            cells: {
              supplier: t('reconciliation.settled.total'),
              estimated: formats.moneyExact(sum(lines.map(({ estimated }) => estimated))),
              ledger: formats.moneyExact(sum(lines.map(({ placed }) => placed))),
              adjusted: signedMoney(formats, sum(lines.map(adjustmentOf))),
            },
          },
        ]}
      />
    </Section>
  )
}
