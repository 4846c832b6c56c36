import { countedAmount, spanOf, vatNotStated } from '#core/costing/items.ts'
import type { Minor } from '#core/money.ts'
import type { CostItem, Standing } from '#core/records/costItem.ts'
import { Tag } from '#ui/layout/Tag.tsx'
import type { Column } from '#ui/tables/column.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { RowActions } from '#features/sprints/RowActions.tsx'
import { useSprintWords } from '#features/sprints/useSprintWords.ts'
import { FromLedger } from './FromLedger.tsx'

interface CostColumns {
  readonly suppliers: ReadonlyMap<string, string>
  /** With what the ledger settled. */
  readonly standingOf: (item: CostItem) => Standing
  /** What the ledger says of items that it settled. */
  readonly paid: ReadonlyMap<string, Minor>
  /** Absent where nothing can be changed. */
  readonly onEdit?: (item: CostItem) => void
  readonly onRemove?: (item: CostItem) => void
}

/** The columns of the table of cost items: what counts against the budget, when, and how sure it is. */
export function useCostColumns({
  suppliers,
  standingOf,
  paid,
  onEdit,
  onRemove,
}: CostColumns): Column<CostItem>[] {
  const t = useText()
  const formats = useFormats()
  const { day, days } = useSprintWords()
  const whatOf = ({ category, supplier, spending }: CostItem) =>
    [
      supplier !== undefined && suppliers.get(supplier),
      (supplier === undefined || category !== 'supplier') && t(`sprints.category.${category}`),
      spending === 'capital' && t('sprints.spending.capital'),
    ]
      .filter(Boolean)
      .join(' · ')
  return [
    {
      key: 'description',
      header: t('sprints.cost.description'),
      rowHeader: true,
      width: 'medium',
      cell: item => (
        <>
          {item.description}
          <div className="sw-note">{whatOf(item)}</div>
          {item.ledgerRow !== undefined && (
            <div className="sw-note">
              <FromLedger row={item.ledgerRow} />
            </div>
          )}
        </>
      ),
    },
    {
      key: 'when',
      header: t('sprints.cost.when'),
      cell: item => (item.when.kind === 'date' ? day(item.when.date) : days(spanOf(item))),
    },
    {
      key: 'amount',
      header: t('sprints.cost.amount'),
      numeric: true,
      cell: item => (
        <>
          {formats.moneyExact(paid.get(item.id) ?? countedAmount(item))}
          {paid.has(item.id) && (
            <div className="sw-note">
              {t('sprints.cost.estimated', { amount: formats.moneyExact(countedAmount(item)) })}
            </div>
          )}
          {vatNotStated(item) && <div className="sw-note">{t('sprints.cost.vat.not-stated')}</div>}
        </>
      ),
    },
    {
      key: 'standing',
      header: t('sprints.cost.standing'),
      cell: item => {
        const standing = standingOf(item)
        return (
          <Tag kind={standing === 'reconciled' ? 'good' : 'plain'}>{t(`sprints.standing.${standing}`)}</Tag>
        )
      },
    },
    ...(onEdit && onRemove
      ? [
          {
            key: 'actions',
            header: t('sprints.actions'),
            headerHidden: true,
            cell: (item: CostItem) => (
              <RowActions
                name={item.description}
                onEdit={() => onEdit(item)}
                onRemove={item.ledgerRow === undefined ? () => onRemove(item) : undefined}
              />
            ),
          },
        ]
      : []),
  ]
}
