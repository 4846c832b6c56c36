import type { Months } from '#core/ledger/statement.ts'
import { useLedgerWords } from '#features/imports/ledger/useLedgerWords.ts'
import { useText } from '#ui/text.tsx'

/** Some months in words: May 2026, or May 2026 to July 2026. */
export function useMonthsText() {
  const t = useText()
  const words = useLedgerWords()
  return ({ from, to }: Months): string =>
    t('reconciliation.months', {
      same: from === to ? 'yes' : 'no',
      from: words.month(from),
      to: words.month(to),
    })
}
