import type { LedgerLine, Statement } from '#core/ledger/statement.ts'
import { subtract, ZERO } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { Payments } from '#features/imports/ledger/Payments.tsx'
import type { Ledger } from '#storage/live.ts'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'
import { useTargetNames } from './useTargetNames.ts'

interface TimingProps {
  readonly data: TeamData
  readonly statement: Statement
  readonly ledger: Ledger
}

const elsewhereOf = ({ paid, both }: LedgerLine) => subtract(paid, both)
const fromElsewhereOf = ({ placed, both }: LedgerLine) => subtract(placed, both)

/** What makes the difference between the day of payment and that of service, line by line. */
export function Timing({ data, ledger, statement: { lines, elsewhere, fromElsewhere } }: TimingProps) {
  const t = useText()
  const formats = useFormats()
  const namesOf = useTargetNames(data)
  const moved = lines.filter(line => elsewhereOf(line) !== ZERO || fromElsewhereOf(line) !== ZERO)
  if (moved.length === 0) return null
  const settlements = new Map(data.settlements.map(of => [of.id, of]))
  const items = new Map(data.costItems.map(item => [item.id, item]))
  const byId = new Map(ledger.rows.map(row => [row.id, row]))
  const rowsOf = ({ id }: LedgerLine) => {
    const ids = settlements.get(id)?.rows.map(({ row }) => row) ?? [items.get(id)?.ledgerRow ?? '']
    return ids.flatMap(row => byId.get(row) ?? [])
  }
  const nameOf = (line: LedgerLine) => (
    <>
      {line.kind === 'settles'
        ? namesOf(settlements.get(line.id)?.targets ?? [])
        : items.get(line.id)?.description}
      <Payments rows={rowsOf(line)} />
    </>
  )
  const columns: Column<LedgerLine>[] = [
    { key: 'what', header: t('reconciliation.timing.what'), rowHeader: true, width: 'wide', cell: nameOf },
    {
      key: 'elsewhere',
      header: t('reconciliation.timing.elsewhere'),
      numeric: true,
      cell: line => formats.moneyExact(elsewhereOf(line)),
    },
    {
      key: 'fromElsewhere',
      header: t('reconciliation.timing.fromElsewhere'),
      numeric: true,
      cell: line => formats.moneyExact(fromElsewhereOf(line)),
    },
  ]
  return (
    <Section title={t('reconciliation.timing.title')} caption={t('reconciliation.timing.caption')}>
      <VirtualTable
        caption={t('reconciliation.timing.title')}
        captionHidden
        dense
        columns={columns}
        rows={moved}
        rowKey={({ kind, id }) => `${kind} ${id}`}
        foot={[
          {
            key: 'all',
            cells: {
              what: t('ledger.month.total'),
              elsewhere: formats.moneyExact(elsewhere),
              fromElsewhere: formats.moneyExact(fromElsewhere),
            },
          },
        ]}
      />
    </Section>
  )
}
