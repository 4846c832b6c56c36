import { useMemo } from 'react'
import { countedAmount } from '#core/costing/items.ts'
import { likenesses, openItems } from '#core/ledger/openItems.ts'
import { type Ledger } from '#storage/live.ts'
import { useStore } from '#storage/useStore.ts'
import { treatRows } from '#storage/writes/ledger/treatRows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { useLedgerWords } from './useLedgerWords.ts'

/** New cost beside an open estimate that looks the same, which may have come later: both are in the totals. */
export function MayBeTwice({ data, act, readOnly, ledger }: TeamScreenProps & { readonly ledger: Ledger }) {
  const t = useText()
  const formats = useFormats()
  const store = useStore()
  const words = useLedgerWords()
  const found = useMemo(() => {
    const likenessOf = likenesses(openItems(data))
    return ledger.rows.flatMap(row => {
      const like = row.treatment.kind === 'new-cost' ? likenessOf(row) : undefined
      return like ? [{ row, doubt: { kind: 'estimate', ...like } as const }] : []
    })
  }, [data, ledger.rows])
  if (found.length === 0) return null
  return (
    <Section title={t('ledger.both.title', { n: found.length })} caption={t('ledger.both.caption')}>
      <ul className="govuk-list govuk-list--bullet">
        {found.map(({ row, doubt }) => (
          <li key={row.id}>
            {t('ledger.doubts.row', {
              name: row.supplier || row.description || t('ledger.row.nameless'),
              amount: formats.moneyExact(countedAmount(row)),
              why: words.doubt(doubt),
            })}{' '}
            {!readOnly && (
              <Button
                kind="link"
                about={t('ledger.row.which', { supplier: row.supplier, date: formats.date(row.date) })}
                onClick={() =>
                  void act(treatRows(store, [row], { kind: 'open' }), t('ledger.decided.opened'))
                }
              >
                {t('ledger.decided.again')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
