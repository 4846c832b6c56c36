import { useState, type ReactNode } from 'react'
import { ImportActions } from '#features/imports/ImportActions.tsx'
import type { ImportProps } from '#features/imports/importProps.ts'
import { Refused } from '#features/imports/Refused.tsx'
import { Remembered } from '#features/imports/Remembered.tsx'
import type { useChoices } from '#features/imports/useChoices.ts'
import { useRefusal } from '#features/imports/useRefusal.ts'
import { useStore } from '#storage/useStore.ts'
import { writeImportedWork, type ImportedBySprint } from '#storage/importedWork.ts'
import type { SaveOptions } from '#storage/save.ts'
import { importRows } from '#storage/writes/importRows.ts'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useFormats } from '#ui/formats.ts'
import { PasteDoubts } from '#ui/paste/PasteDoubts.tsx'
import { PasteIssues } from '#ui/paste/PasteIssues.tsx'
import { Said } from '#ui/paste/PasteSaid.tsx'
import { useCoded, useText } from '#ui/text.tsx'
import { DeliverableMatches } from './DeliverableMatches.tsx'
import { decidedWork, targetOf, type FileWork } from './fileWork.ts'
import { SprintMatches } from './SprintMatches.tsx'
import type { useDecisions } from './useDecisions.ts'
import { useWorkSums } from './useWorkSums.ts'
import { countWork, workChanges } from './workChanges.ts'
import { whyNothing } from './whyNothing.ts'
import { WorkQuestions } from './WorkQuestions.tsx'

interface WorkPreviewProps extends ImportProps {
  readonly kind: 'timesheet' | 'backlog'
  readonly work: FileWork
  /** What earlier files brought. */
  readonly imported: ImportedBySprint
  readonly summary: string
  readonly busy: boolean
  readonly chosen: ReturnType<typeof useChoices>
  readonly decided: ReturnType<typeof useDecisions>
  /** What else the file says of itself. */
  readonly children?: ReactNode
}

/** Sprints, deliverables and effort as they would come in, with what each of them is here. */
export function WorkPreview(props: WorkPreviewProps) {
  const { data, today, act, file, kind, work, imported, summary, busy, chosen, decided, children } = props
  const t = useText()
  const coded = useCoded()
  const formats = useFormats()
  const store = useStore()
  const refusal = useRefusal()
  const [refused, setRefused] = useState<readonly string[]>([])
  const { decisions, decide } = decided
  const { plan, fresh, undated, taken, far } = decidedWork(work, decisions, { data, imported })
  const sums = useWorkSums(work, plan)
  const counts = countWork(plan, data)
  const nothing = counts.sprints + counts.efforts === 0 && undated.length === 0

  const add = async () => {
    if (undated.length > 0) return setRefused(undated.map(({ name }) => t('imports.work.undated', { name })))
    const { changes, names, imported: came } = workChanges(plan, data, store.newId)
    const done = t('imports.work.done', { ...counts, file })
    const options: SaveOptions = {
      today,
      kept: chosen.kept,
      beside: db => writeImportedWork(db, data.team.id, came),
    }
    const saved = await act(importRows(store, { kind, name: file }, changes, options), done)
    if (!saved.ok) return setRefused(refusal(saved, index => names[index]))
    props.onDone({ screen: 'sprints' })
  }
  return (
    <>
      <p role="status" className="sw-paste-count">
        {summary}
      </p>
      <Remembered recalled={chosen.recalled} onForget={chosen.forget} />
      {work.unit === 'items' && <Panel kind="info" title={t('imports.work.items')} />}
      {work.notices.length > 0 && (
        <Said lines={work.notices.map(({ code, values }) => coded('notice', code, values))} />
      )}
      {children}
      {work.issues.length > 0 && (
        <Panel kind="attention" title={t('ui.paste.problems', { n: work.issues.length })}>
          <PasteIssues issues={work.issues} />
        </Panel>
      )}
      <PasteDoubts doubts={chosen.answered(work.doubts)} onAnswer={chosen.answer} />
      {work.sprints && (
        <SprintMatches
          own={data.sprints}
          rows={work.sprints.map(sprint => ({
            sprint,
            target: targetOf(sprint, decisions.sprints),
            from: fresh.get(sprint.key)?.days.from ?? '',
            to: fresh.get(sprint.key)?.days.to ?? '',
            effort: sums.ofSprint(sprint.key),
            notLinked: sums.notLinkedOf(sprint.key),
            error: undated.includes(sprint) ? t('imports.work.undated', { name: sprint.name }) : undefined,
          }))}
          onDecide={decide}
        />
      )}
      {[...fresh.values()].some(({ proposed }) => proposed) && (
        <p className="sw-note">{t('imports.work.proposed')}</p>
      )}
      {far.length > 0 && (
        <Panel kind="attention" title={t('imports.work.far')}>
          <Said
            lines={far.map(({ sprint, finished, own }) =>
              t('imports.work.far.sprint', {
                name: sprint.name,
                number: own.number,
                finishedFrom: formats.date(finished.from),
                finishedTo: formats.date(finished.to),
                one: finished.from === finished.to ? 'yes' : 'no',
                from: formats.date(own.from),
                to: formats.date(own.to),
              }),
            )}
          />
        </Panel>
      )}
      <DeliverableMatches
        found={work.deliverables}
        own={data.deliverables}
        effort={sums.ofDeliverable}
        target={deliverable => targetOf(deliverable, decisions.deliverables)}
        onDecide={decide('deliverables')}
      />
      <WorkQuestions decided={decided} notLinked={sums.notLinked} taken={taken} />
      {nothing && <Panel kind="attention" title={t('imports.work.nothing', { why: whyNothing(plan) })} />}
      <Refused sentences={refused} />
      <ImportActions
        confirm={nothing ? undefined : t('imports.work.confirm', counts)}
        disabled={busy}
        onConfirm={add}
        onCancel={props.onCancel}
      />
    </>
  )
}
