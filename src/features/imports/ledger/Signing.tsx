import { useText } from '#ui/text.tsx'

/** On paper: who agrees to the reconciliation, and when. */
export function Signing() {
  const t = useText()
  return (
    <div className="sw-print-only" aria-hidden>
      <dl className="sw-signing">
        {(['agreed', 'day'] as const).map(line => (
          <div key={line}>
            <dt>{t(`ledger.files.${line}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </div>
  )
}
