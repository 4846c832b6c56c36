import { useState } from 'react'
import type { AreasSaid } from '#core/ledger/areaRules.ts'
import type { LedgerProps } from '#features/imports/importProps.ts'
import type { ShownLedger } from '#features/imports/reading/ledgerTypes.ts'
import { Working } from '#ui/feedback/Working.tsx'
import { Refused } from '#features/imports/Refused.tsx'
import { Remembered } from '#features/imports/Remembered.tsx'
import { useUnreadFile } from '#features/imports/table/useUnreadFile.ts'
import { Unreadable } from '#features/imports/Unreadable.tsx'
import type { useChoices } from '#features/imports/useChoices.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { PasteDoubts } from '#ui/paste/PasteDoubts.tsx'
import { PasteProblems } from '#ui/paste/PasteProblems.tsx'
import { PasteRows } from '#ui/paste/PasteRows.tsx'
import { PasteSaid } from '#ui/paste/PasteSaid.tsx'
import { useText } from '#ui/text.tsx'
import { LedgerRows, type SaidRules } from './LedgerRows.tsx'
import { useLedgerPreview } from './useLedgerPreview.ts'

/** So many rows show what each column holds. */
const FIRST = 5

/** A ledger file: read, asked about, its rows treated by rules; nothing is written until it is confirmed. */
export function LedgerImport(props: LedgerProps) {
  const t = useText()
  const { sheet, onCancel } = props
  const { result, busy, chosen, mark } = useLedgerPreview(props)
  return (
    <>
      {busy && (
        <Working what={t('imports.reading', { n: sheet.rows })} stop={t('imports.stop')} onStop={onCancel} />
      )}
      {result?.ok === false && <Unreadable failure={result.error} />}
      {result?.ok && <LedgerForm {...props} read={result.value} busy={busy} chosen={chosen} mark={mark} />}
    </>
  )
}

interface LedgerFormProps extends LedgerProps {
  readonly read: ShownLedger
  /** What was read is of the choices before. */
  readonly busy: boolean
  readonly chosen: ReturnType<typeof useChoices>
  readonly mark: string | undefined
}

function LedgerForm({ chosen, ...props }: LedgerFormProps) {
  const { desk, file, read, onCancel } = props
  const t = useText()
  const saveUnread = useUnreadFile(desk, file)
  const [unsaved, setUnsaved] = useState<readonly string[]>([])
  const [said, say] = useState<AreasSaid>({ ours: [], none: false })
  const [edits, setEdits] = useState<SaidRules>()
  const { more: _more, ...table } = read.table
  const { counts } = table
  return (
    <>
      <Section title={t('ledger.import.read', { name: file })}>
        <p role="status" className="sw-paste-count">
          {t('ui.paste.counts', counts)}
        </p>
        <Remembered recalled={chosen.recalled} onForget={chosen.forget} />
        <PasteSaid preview={table} />
        <PasteDoubts doubts={chosen.answered(table.doubts)} onAnswer={chosen.answer} />
        <PasteProblems
          preview={read.table}
          actions={
            counts.bad > 0 ? (
              <Button kind="link" onClick={() => void saveUnread().then(setUnsaved)}>
                {t('imports.unread', { n: counts.bad })}
              </Button>
            ) : undefined
          }
        />
        <Refused sentences={unsaved} />
        <PasteRows
          preview={{ ...table, columns: chosen.mapped(table.columns), rows: table.rows.slice(0, FIRST) }}
          caption={t('ledger.import.first', {
            n: Math.min(FIRST, table.rows.length),
            of: counts.ok + counts.bad,
          })}
          onMap={chosen.map}
        />
      </Section>
      {read.rows > 0 ? (
        <LedgerRows {...props} said={said} onSaid={say} edits={edits} onEdit={setEdits} kept={chosen.kept} />
      ) : (
        <>
          <Panel kind="attention" title={t('imports.noRow')} />
          <Button kind="secondary" onClick={onCancel}>
            {t('ui.cancel')}
          </Button>
        </>
      )}
    </>
  )
}
