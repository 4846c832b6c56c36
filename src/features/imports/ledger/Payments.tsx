import { groupBy } from '#core/costing/groupBy.ts'
import { countedAmount } from '#core/costing/items.ts'
import { sum } from '#core/money.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** More than these would bury the table; all of them are in the files for signing. */
const NAMED = 6

/** The payments of a settlement as they can be found in the ledger: by supplier, with reference, date and amount. */
export function Payments({ rows }: { readonly rows: readonly LedgerRow[] }) {
  const t = useText()
  const formats = useFormats()
  const said = (row: LedgerRow) =>
    t('ledger.settled.payment', {
      reference: row.reference,
      known: row.reference === '' ? 'no' : 'yes',
      date: formats.date(row.date),
      amount: formats.moneyExact(countedAmount(row)),
    })
  return [...groupBy(rows, ({ supplier, description }) => supplier || description)].map(([supplier, own]) => {
    const left = own.slice(NAMED)
    const more = t('ledger.settled.more', {
      n: left.length,
      amount: formats.moneyExact(sum(left.map(countedAmount))),
    })
    const payments = formats.list([...own.slice(0, NAMED).map(said), ...(left.length > 0 ? [more] : [])])
    return (
      <div key={supplier} className="sw-note">
        {t('ledger.settled.rows', { supplier, n: own.length, payments })}
      </div>
    )
  })
}
