import { ButtonLink } from '#ui/actions/Button.tsx'
import { EmptyState } from '#ui/feedback/EmptyState.tsx'
import { useText } from '#ui/text.tsx'

/** What to do where no payment was imported yet. */
export function NoLedger({ readOnly }: { readonly readOnly: boolean }) {
  const t = useText()
  return (
    <EmptyState
      title={t('ledger.empty.title')}
      actions={!readOnly && <ButtonLink href="#/imports">{t('ledger.empty.action')}</ButtonLink>}
    >
      <p>{t('ledger.empty.what')}</p>
    </EmptyState>
  )
}
