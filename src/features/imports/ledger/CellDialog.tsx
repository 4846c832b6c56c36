import { cellLines, type CellLine } from '#core/ledger/cellLines.ts'
import type { ReconciledCellWithParts } from '#core/ledger/reconcile.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { Ledger } from '#storage/live.ts'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { useFormats } from '#ui/formats.ts'
import type { Column } from '#ui/tables/column.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import { signedMoney } from './signedMoney.ts'
import { useLedgerWords } from './useLedgerWords.ts'

interface CellDialogProps {
  readonly title: string
  readonly cell: ReconciledCellWithParts
  readonly data: TeamData
  readonly ledger: Ledger
  readonly onClose: () => void
}

const columnsOf = ['estimated', 'ledger', 'adjusted', 'newCost'] as const

/** The estimates, payments and adjustments that a month's kind of money is made of. */
export function CellDialog({ title, cell, data, ledger, onClose }: CellDialogProps) {
  const t = useText()
  const formats = useFormats()
  const words = useLedgerWords()
  const settled = new Map(data.settlements.map(settlement => [settlement.id, settlement]))
  const rows = new Map(ledger.rows.map(row => [row.id, row]))
  const nameOf = ({ of }: CellLine) => {
    if (of.kind === 'item') return of.description || t('ledger.target.gone')
    if (of.kind === 'staff') return t('ledger.cell.staff')
    const settlement = settled.get(of.settlement)
    const paid = settlement?.rows.flatMap(({ row }) => rows.get(row) ?? []) ?? []
    return t('ledger.cell.paid', {
      suppliers: formats.list([...new Set(paid.map(row => row.supplier || row.description))]),
      estimates: formats.list((settlement?.targets ?? []).map(target => words.target(target, data))),
    })
  }
  const shown = (of: Pick<CellLine, (typeof columnsOf)[number]>, key: (typeof columnsOf)[number]) => {
    if (of[key] === 0) return t('ledger.month.nothing')
    return key === 'adjusted' ? signedMoney(formats, of[key]) : formats.moneyExact(of[key])
  }
  const columns: Column<CellLine>[] = [
    { key: 'line', header: t('ledger.cell.line'), rowHeader: true, width: 'wide', cell: nameOf },
    ...columnsOf.map((key): Column<CellLine> => ({
      key,
      header: t(`ledger.month.${key}`),
      numeric: true,
      cell: line => shown(line, key),
    })),
  ]
  return (
    <Dialog wide title={title} onClose={onClose}>
      <Table
        caption={title}
        captionHidden
        dense
        columns={columns}
        rows={cellLines(cell.parts)}
        rowKey={({ of }) => JSON.stringify(of)}
        foot={[
          {
            key: 'all',
            cells: {
              line: t('ledger.month.total'),
              ...Object.fromEntries(columnsOf.map(key => [key, shown(cell, key)])),
            },
          },
        ]}
      />
    </Dialog>
  )
}
