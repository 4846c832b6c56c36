import { Working } from '#ui/feedback/Working.tsx'
import { useText } from '#ui/text.tsx'
import type { Underway } from './useLedgerCommit.ts'

/** How far an import is, in words, and the way to stop it. */
export function Committing({ underway, rows }: { readonly underway: Underway; readonly rows: number }) {
  const t = useText()
  const { reached, stopping, stop } = underway
  const what = t(stopping ? 'ledger.import.stopping' : `ledger.import.${reached.kind}`, { n: rows })
  const at = reached.kind === 'writing' ? { done: reached.done, of: reached.of } : undefined
  return <Working what={what} at={stopping ? undefined : at} stop={t('ledger.import.stop')} onStop={stop} />
}
