import { useState } from 'react'
import type { Outcome } from '#core/records/outcome.ts'
import { isRate } from '#exchange/tables/drafts/peopleChanges.ts'
import { ImportActions } from '#features/imports/ImportActions.tsx'
import type { SeenOn, SheetProps } from '#features/imports/importProps.ts'
import type { ReadyRows, ShownTable, TableKind } from '#features/imports/reading/types.ts'
import { Refused } from '#features/imports/Refused.tsx'
import { Remembered } from '#features/imports/Remembered.tsx'
import type { useChoices } from '#features/imports/useChoices.ts'
import { useRefusal } from '#features/imports/useRefusal.ts'
import { useStore } from '#storage/useStore.ts'
import { importRows } from '#storage/writes/importRows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import { PasteReview } from '#ui/paste/PasteReview.tsx'
import { useCoded, useText } from '#ui/text.tsx'
import { tableChanges } from './tableChanges.ts'
import { useUnreadFile } from './useUnreadFile.ts'

interface TablePreviewProps extends SheetProps {
  readonly kind: TableKind
  readonly preview: ShownTable
  /** The preview is of the choices before. */
  readonly busy: boolean
  readonly chosen: ReturnType<typeof useChoices>
  readonly outcome: Outcome | undefined
}

const seenOn = (kind: TableKind, outcome: Outcome | undefined): SeenOn => {
  if (kind === 'people') return { screen: 'team' }
  return outcome ? { screen: 'outcomes', id: outcome.id } : { screen: 'sprints' }
}

/** A table of people may bring rates alone. */
const broughtBy = (ready: ReadyRows) =>
  ready.kind === 'people' && ready.rows.some(isRate) ? 'rates' : ready.kind

/** What would come in, and the one button that brings it in. */
export function TablePreview(props: TablePreviewProps) {
  const { data, today, act, desk, file, sheet, kind, preview, busy, chosen, outcome } = props
  const t = useText()
  const coded = useCoded()
  const store = useStore()
  const refusal = useRefusal()
  const [refused, setRefused] = useState<readonly string[]>([])
  const saveUnread = useUnreadFile(desk, file)
  const { ok, bad } = preview.counts

  const add = async () => {
    const ready = await desk.ready()
    if (!ready.ok) return setRefused([coded('error', ready.error.code, ready.error)])
    const { changes, rows } = tableChanges(ready.value, { data, newId: store.newId, outcome })
    const done = t('imports.done', { kind: broughtBy(ready.value), n: ready.value.rows.length, file })
    const saving = importRows(store, { kind, name: file }, changes, { today, kept: chosen.kept })
    const saved = await act(saving, done)
    if (!saved.ok) {
      return setRefused(
        refusal(saved, index => {
          const row = rows[index]
          return row === undefined ? undefined : t('imports.row', { row })
        }),
      )
    }
    props.onDone(seenOn(kind, outcome))
  }
  return (
    <>
      <p role="status" className="sw-paste-count">
        {t('ui.paste.counts', preview.counts)}
      </p>
      <Remembered recalled={chosen.recalled} onForget={chosen.forget} />
      <PasteReview
        preview={{
          ...preview,
          columns: chosen.mapped(preview.columns),
          doubts: chosen.answered(preview.doubts),
        }}
        caption={t('imports.rows', { sheet: sheet.name })}
        problemActions={
          bad > 0 ? (
            <Button kind="link" onClick={() => void saveUnread().then(setRefused)}>
              {t('imports.unread', { n: bad })}
            </Button>
          ) : undefined
        }
        onMap={chosen.map}
        onAnswer={chosen.answer}
      />
      <Refused sentences={refused} />
      {ok === 0 && bad > 0 && <Panel kind="attention" title={t('imports.noRow')} />}
      <ImportActions
        confirm={ok > 0 ? t('ui.paste.confirm', { n: ok }) : undefined}
        disabled={busy}
        onConfirm={add}
        onCancel={props.onCancel}
      />
    </>
  )
}
