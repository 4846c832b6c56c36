import { useCallback } from 'react'
import { tableContext } from '#exchange/tables/tableContext.ts'
import type { ImportProps } from '#features/imports/importProps.ts'
import { useReading } from '#features/imports/reading/useReading.ts'
import type { ShownBacklog } from '#features/imports/reading/types.ts'
import { Working } from '#ui/feedback/Working.tsx'
import { Unreadable } from '#features/imports/Unreadable.tsx'
import { useChoices } from '#features/imports/useChoices.ts'
import { useText } from '#ui/text.tsx'
import { BacklogColumns } from './BacklogColumns.tsx'
import { idsOf, type FileWork } from './fileWork.ts'
import { knownOf, useImportedWork } from './useImportedWork.ts'
import { useDecisions } from './useDecisions.ts'
import { WorkPreview } from './WorkPreview.tsx'

interface BacklogImportProps extends ImportProps {
  /** Of the sheet; a board has none. */
  readonly at?: number
  readonly header?: string
}

const workOf = ({ effort, newEffort, ...backlog }: ShownBacklog): FileWork => ({
  ...backlog,
  lines: effort,
  newLines: newEffort,
  prints: new Map(backlog.sprints.map(({ key, prints }) => [key, prints])),
})

/** A backlog of another tool becomes sprints, deliverables and effort. */
export function BacklogImport({ at = 0, header = 'board', ...props }: BacklogImportProps) {
  const { data, currency, desk, onCancel } = props
  const t = useText()
  const chosen = useChoices('backlog', header)
  const decided = useDecisions()
  const imported = useImportedWork(data.team.id)
  const answers = chosen.choices?.answers
  const mapping = chosen.choices?.mapping
  const { sprints, deliverables } = decided.decisions
  const ask = useCallback(
    () =>
      desk.backlog({
        sheet: at,
        context: tableContext(data, currency),
        hoursPerDay: data.calendar.hoursPerDay,
        answers: answers ?? {},
        mapping: mapping ?? {},
        sprints: idsOf(sprints),
        deliverables: idsOf(deliverables),
        known: knownOf(imported ?? {}),
      }),
    [desk, at, data, currency, answers, mapping, sprints, deliverables, imported],
  )
  const { result, busy } = useReading(answers && imported && ask)
  return (
    <>
      {busy && <Working what={t('imports.work.reading')} stop={t('imports.stop')} onStop={onCancel} />}
      {result?.ok === false && <Unreadable failure={result.error} />}
      {mapping && header !== 'board' && (result?.ok === false || Object.keys(mapping).length > 0) && (
        <BacklogColumns desk={desk} at={at} mapping={mapping} onMap={chosen.map} />
      )}
      {result?.ok && imported && (
        <WorkPreview
          {...props}
          kind="backlog"
          work={workOf(result.value)}
          imported={imported}
          summary={t('imports.backlog.counts', { ...result.value.counts })}
          busy={busy}
          chosen={chosen}
          decided={decided}
        />
      )}
    </>
  )
}
