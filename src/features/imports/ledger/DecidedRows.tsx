import { countedAmount } from '#core/costing/items.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** More than these would push what is asked off the page. */
const MOST = 5

const together = (texts: readonly string[]) => texts.filter(text => text !== '').join(' · ')

/** The payments that a dialog is about: all that is known of one, a line for each of several. */
export function DecidedRows({ rows }: { readonly rows: readonly LedgerRow[] }) {
  const t = useText()
  const formats = useFormats()
  const [first] = rows
  if (rows.length === 1 && first)
    return <p>{together([formats.date(first.date), first.description, first.type, first.area])}</p>
  return (
    <ul className="govuk-list">
      {rows.slice(0, MOST).map(row => (
        <li key={row.id}>
          {together([
            formats.moneyExact(countedAmount(row)),
            row.supplier || row.description || t('ledger.row.nameless'),
            formats.date(row.date),
          ])}
        </li>
      ))}
      {rows.length > MOST && <li>{t('ui.paste.more', { n: rows.length - MOST })}</li>}
    </ul>
  )
}
