import { useState } from 'react'
import type { Rule } from '#core/ledger/rules.ts'
import type { LedgerProps } from '#features/imports/importProps.ts'
import type { ShownLedger } from '#features/imports/reading/ledgerTypes.ts'
import { Working } from '#features/imports/reading/Working.tsx'
import { Unreadable } from '#features/imports/Unreadable.tsx'
import { Button } from '#ui/actions/Button.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { PasteDoubts } from '#ui/paste/PasteDoubts.tsx'
import { PasteProblems } from '#ui/paste/PasteProblems.tsx'
import { PasteRows } from '#ui/paste/PasteRows.tsx'
import { PasteSaid } from '#ui/paste/PasteSaid.tsx'
import { useText } from '#ui/text.tsx'
import { LedgerRows } from './LedgerRows.tsx'
import { useLedgerPreview } from './useLedgerPreview.ts'

/** So many rows show what each column holds. */
const FIRST = 5

/** A ledger file: read, asked about, its rows treated by rules; nothing is written until it is confirmed. */
export function LedgerImport(props: LedgerProps) {
  const t = useText()
  const { sheet, onCancel } = props
  const { result, busy, map, answer } = useLedgerPreview(props)
  return (
    <>
      {busy && <Working what={t('imports.reading', { n: sheet.rows })} onStop={onCancel} />}
      {result?.ok === false && <Unreadable failure={result.error} />}
      {result?.ok && <LedgerForm {...props} read={result.value} busy={busy} onMap={map} onAnswer={answer} />}
    </>
  )
}

interface LedgerFormProps extends LedgerProps {
  readonly read: ShownLedger
  /** What was read is of the choices before. */
  readonly busy: boolean
  readonly onMap: (column: number, field: string) => void
  readonly onAnswer: (doubt: string, option: string) => void
}

function LedgerForm({ onMap, onAnswer, ...props }: LedgerFormProps) {
  const { file, read, onCancel } = props
  const t = useText()
  const [areas, setAreas] = useState<readonly string[]>([])
  const [edited, setEdited] = useState<readonly Rule[]>()
  const { more: _more, ...table } = read.table
  const { counts } = table
  return (
    <>
      <Section title={t('ledger.import.read', { name: file })}>
        <p role="status" className="sw-paste-count">
          {t('ui.paste.counts', counts)}
        </p>
        <PasteSaid preview={table} />
        <PasteProblems preview={read.table} />
        <PasteDoubts doubts={table.doubts} onAnswer={onAnswer} />
        <p className="sw-caption">
          {t('ledger.import.first', {
            n: Math.min(FIRST, table.rows.length),
            of: counts.ok + counts.bad,
          })}
        </p>
        <PasteRows preview={{ ...table, rows: table.rows.slice(0, FIRST) }} onMap={onMap} />
      </Section>
      {read.rows > 0 ? (
        <LedgerRows {...props} areas={areas} onAreas={setAreas} edited={edited} onEdit={setEdited} />
      ) : (
        <Button kind="secondary" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      )}
    </>
  )
}
