import { useLedgerPlace } from '#storage/live.ts'
import { useText } from '#ui/text.tsx'

/** Which row of which file a cost item came from, with the way to where that is decided. */
export function FromLedger({ row }: { readonly row: string }) {
  const t = useText()
  const found = useLedgerPlace(row)
  const place = found.kind === 'ready' ? found.place : undefined
  return (
    <a className="govuk-link" href="#/imports/ledger">
      {place ? t('sprints.cost.ledger.row', place) : t('sprints.cost.ledger')}
    </a>
  )
}
