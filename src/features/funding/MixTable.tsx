import type { ReactNode } from 'react'
import type { Derivation } from '#core/explain/derivation.ts'
import { sum, type Minor } from '#core/money.ts'
import { useFormats } from '#ui/formats.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'

export interface MixRow {
  readonly key: string
  readonly name: ReactNode
  readonly amount: Minor
  readonly derivation: () => Derivation
}

interface MixTableProps {
  readonly caption: string
  /** What a row is. */
  readonly of: string
  readonly rows: readonly MixRow[]
}

/** Parts of some money, with their shares and their sum. */
export function MixTable({ caption, of, rows }: MixTableProps) {
  const t = useText()
  const formats = useFormats()
  const all = sum(rows.map(({ amount }) => amount))
  return (
    <Table
      captionHidden
      caption={caption}
      columns={[
        { key: 'name', header: of, rowHeader: true, cell: ({ name }: MixRow) => name },
        {
          key: 'amount',
          header: t('funding.mix.amount'),
          numeric: true,
          cell: ({ amount }) => formats.money(amount),
        },
        {
          key: 'share',
          header: t('funding.mix.share'),
          numeric: true,
          cell: ({ amount, derivation }) => (
            <Figure derivation={derivation}>
              {all > 0 ? formats.share(amount / all) : t('funding.mix.none')}
            </Figure>
          ),
        },
      ]}
      rows={rows}
      rowKey={({ key }) => key}
      foot={[{ key: 'all', cells: { name: t('funding.total'), amount: formats.money(all) } }]}
    />
  )
}
