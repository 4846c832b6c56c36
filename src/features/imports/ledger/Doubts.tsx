import { countedAmount } from '#core/costing/items.ts'
import type { ImportPlan } from '#core/ledger/planImport.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { useLedgerWords } from './useLedgerWords.ts'

/** Rows that a rule says are new cost and that wait all the same, with why. */
export function Doubts({
  plan: { doubted, doubts },
}: {
  readonly plan: Pick<ImportPlan, 'doubted' | 'doubts'>
}) {
  const t = useText()
  const formats = useFormats()
  const words = useLedgerWords()
  if (doubts.rows === 0) return null
  const more = doubts.rows - doubted.length
  return (
    <>
      <p>{t('ledger.doubts', { n: doubts.rows, sum: formats.moneyExact(doubts.sum) })}</p>
      <ul className="govuk-list govuk-list--bullet">
        {doubted.map(({ row, doubt }, i) => (
          <li key={i}>
            {t('ledger.doubts.row', {
              name: row.supplier || row.description || t('ledger.row.nameless'),
              amount: formats.moneyExact(countedAmount(row)),
              why: words.doubt(doubt),
            })}
          </li>
        ))}
        {more > 0 && <li>{t('ui.paste.more', { n: more })}</li>}
      </ul>
    </>
  )
}
