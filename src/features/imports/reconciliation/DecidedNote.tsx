import type { LedgerFile } from '#core/records/ledgerFile.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

interface DecidedNoteProps {
  readonly rows: readonly LedgerRow[]
  readonly files: readonly LedgerFile[]
}

/** Who said what some payments are, when and why; what was said of several of them stands once. */
export function DecidedNote({ rows, files }: DecidedNoteProps) {
  const t = useText()
  const formats = useFormats()
  const said = ({ decided, file, treatment }: LedgerRow): string => {
    if (decided) {
      const { on, by, why } = decided
      const known = { who: by === '' ? 'none' : 'known', reason: why === '' ? 'none' : 'given' }
      return t('reconciliation.decided', { on: formats.date(on), by, why, ...known })
    }
    const from = files.find(({ id }) => id === file)
    // A rule settles nothing: a person did, before it was kept who.
    return treatment.kind === 'settles' || !from
      ? t('reconciliation.decided.unknown')
      : t('reconciliation.decided.rule', {
          day: formats.moment(from.at),
          by: from.answeredBy ?? '',
          who: from.answeredBy === undefined ? 'none' : 'known',
        })
  }
  return [...new Set(rows.map(said))].map(sentence => (
    <div key={sentence} className="sw-note">
      {sentence}
    </div>
  ))
}
