import type { LedgerLine, Months, Statement } from '#core/ledger/statement.ts'
import { tallyOf } from '#core/ledger/statement.ts'
import { subtract, sum, ZERO, type Minor } from '#core/money.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { Settlement } from '#core/records/settlement.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { paidAmount, paymentColumns } from '#features/imports/ledger/rowColumns.tsx'
import { signedMoney } from '#features/imports/ledger/signedMoney.ts'
import type { Ledger } from '#storage/live.ts'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'
import { DecidedNote } from './DecidedNote.tsx'
import { useMonthsText } from './useMonthsText.ts'
import { useTargetNames } from './useTargetNames.ts'

interface Estimate {
  readonly kind: 'estimate'
  readonly of: Settlement
  readonly line: LedgerLine
  readonly rows: readonly LedgerRow[]
}

/** Estimates with what of them lies in the months, and under them the payments that settle them. */
type Row = Estimate | { readonly kind: 'payment'; readonly row: LedgerRow }

interface SettledProps {
  readonly data: TeamData
  readonly statement: Statement
  readonly ledger: Ledger
  readonly months: Months
}

/** The estimates that the ledger settled, each over its payments, with who decided and why. */
export function Settled({ data, statement, ledger, months }: SettledProps) {
  const t = useText()
  const formats = useFormats()
  const namesOf = useTargetNames(data)
  const monthsText = useMonthsText()
  const lines = statement.lines.filter(({ kind }) => kind === 'settles')
  if (lines.length === 0) return null
  const byId = new Map(ledger.rows.map(row => [row.id, row]))
  const settlements = new Map(data.settlements.map(of => [of.id, of]))
  const rows = lines.flatMap((line): Row[] => {
    const of = settlements.get(line.id)
    if (!of) return []
    const own = of.rows.flatMap(({ row }) => byId.get(row) ?? [])
    return [{ kind: 'estimate', of, line, rows: own }, ...own.map((row): Row => ({ kind: 'payment', row }))]
  })
  const titleOf = ({ of, line, rows: own }: Estimate) => {
    const paid = tallyOf(own).sum
    return (
      <>
        {namesOf(of.targets)}
        {paid !== line.placed && (
          <div className="sw-note">
            {t('reconciliation.settled.elsewhere', { amount: formats.moneyExact(paid) })}
          </div>
        )}
        <DecidedNote rows={own} files={ledger.files} />
      </>
    )
  }
  const isElsewhere = ({ placed, estimated }: LedgerLine) => placed === ZERO && estimated === ZERO
  const adjustmentOf = ({ placed, estimated }: LedgerLine) => subtract(placed, estimated)
  const amount = (key: string, header: string, of: (line: LedgerLine) => string): Column<Row> => ({
    key,
    header,
    numeric: true,
    cell: one => {
      if (one.kind === 'payment') return null
      return isElsewhere(one.line) ? t('reconciliation.settled.none') : of(one.line)
    },
  })
  const total = (of: (line: LedgerLine) => Minor) => sum(lines.map(of))
  const columns: Column<Row>[] = [
    ...paymentColumns(t, formats).map((column, at): Column<Row> => ({
      ...column,
      ...(at === 0 && { header: t('reconciliation.settled.what') }),
      cell: (one, index) => {
        if (one.kind === 'payment') return column.cell(one.row, index)
        return at === 0 ? titleOf(one) : null
      },
    })),
    {
      key: 'paid',
      header: t('reconciliation.settled.paid'),
      numeric: true,
      cell: one => one.kind === 'payment' && paidAmount(t, formats, one.row),
    },
    amount('estimated', t('ledger.month.estimated'), line => formats.moneyExact(line.estimated)),
    amount('ledger', t('ledger.month.ledger'), line => formats.moneyExact(line.placed)),
    amount('adjusted', t('ledger.month.adjusted'), line => signedMoney(formats, adjustmentOf(line))),
  ]
  return (
    <Section
      title={t('reconciliation.settled.title')}
      caption={t('reconciliation.settled.caption', { months: monthsText(months) })}
    >
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
              estimated: formats.moneyExact(total(({ estimated }) => estimated)),
              ledger: formats.moneyExact(total(({ placed }) => placed)),
              adjusted: signedMoney(formats, total(adjustmentOf)),
            },
          },
        ]}
      />
    </Section>
  )
}
