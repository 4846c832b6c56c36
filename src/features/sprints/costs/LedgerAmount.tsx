import { countedAmount, spanOf } from '#core/costing/items.ts'
import type { CostItem } from '#core/records/costItem.ts'
import { Facts } from '#ui/layout/Facts.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { useSprintWords } from '#features/sprints/useSprintWords.ts'
import { FromLedger } from './FromLedger.tsx'

/** What the ledger says of a cost item: to be read here and changed there. */
export function LedgerAmount({ item, row }: { readonly item: CostItem; readonly row: string }) {
  const t = useText()
  const formats = useFormats()
  const { days } = useSprintWords()
  const { net, vat } = item.money
  const amount = formats.moneyExact(countedAmount(item))
  const vatWords =
    vat.kind === 'stated'
      ? t('sprints.cost.ledger.vat', {
          net: formats.moneyExact(net),
          vat: formats.moneyExact(vat.vat),
          recoverable: formats.moneyExact(vat.recoverable),
        })
      : t('sprints.cost.vat.not-stated')
  return (
    <>
      <p>
        <FromLedger row={row} />. {t('sprints.cost.ledger.says')}
      </p>
      <Facts
        items={[
          {
            key: 'amount',
            label: t('sprints.cost.amount'),
            value: (
              <>
                {amount} <div className="sw-note">{vatWords}</div>
              </>
            ),
          },
          { key: 'when', label: t('sprints.cost.when'), value: days(spanOf(item)) },
          {
            key: 'category',
            label: t('sprints.cost.category'),
            value: t(`sprints.category.${item.category}`),
          },
        ]}
      />
    </>
  )
}
