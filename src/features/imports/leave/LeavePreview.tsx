import { useId, useState } from 'react'
import type { Allocation } from '#core/records/allocation.ts'
import type { Leave, LeaveAbsence } from '#exchange/leave/types.ts'
import { ImportActions } from '#features/imports/ImportActions.tsx'
import type { ImportProps } from '#features/imports/importProps.ts'
import { Refused } from '#features/imports/Refused.tsx'
import type { useChoices } from '#features/imports/useChoices.ts'
import { useRefusal } from '#features/imports/useRefusal.ts'
import type { ChangeInput } from '#storage/change.ts'
import { useStore } from '#storage/useStore.ts'
import { importRows } from '#storage/writes/importRows.ts'
import { Panel } from '#ui/feedback/Panel.tsx'
import { Radios } from '#ui/fields/Radios.tsx'
import { useFormats } from '#ui/formats.ts'
import { Tag } from '#ui/layout/Tag.tsx'
import { PasteDoubts } from '#ui/paste/PasteDoubts.tsx'
import { PasteIssues } from '#ui/paste/PasteIssues.tsx'
import { Said } from '#ui/paste/PasteSaid.tsx'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useCoded, useText } from '#ui/text.tsx'
import { absencesHere } from './absencesHere.ts'
import { fteDays } from './fteDays.ts'
import { NotOnTeam } from './NotOnTeam.tsx'

interface LeavePreviewProps extends ImportProps {
  readonly leave: Leave
  readonly allocation: Allocation
  readonly busy: boolean
  readonly chosen: ReturnType<typeof useChoices>
}

/** The absences of an allocation as they would come in. */
export function LeavePreview(props: LeavePreviewProps) {
  const { data, today, act, file, leave, allocation, busy, chosen } = props
  const t = useText()
  const coded = useCoded()
  const formats = useFormats()
  const id = useId()
  const store = useStore()
  const refusal = useRefusal()
  const [paid, setPaid] = useState<'yes' | 'no'>('yes')
  const [refused, setRefused] = useState<readonly string[]>([])
  const { role, fte } = allocation
  const { absences: found, dropped, days } = fteDays(leave.absences, fte)
  const { here, fresh } = absencesHere(found, data.absences, allocation.id)
  const [again, setAgain] = useState<'leave-out' | 'bring-in'>('leave-out')
  const absences = again === 'bring-in' ? found : fresh

  const add = async () => {
    const changes = absences.map(({ from, to, days: off }): ChangeInput => {
      const { team } = allocation
      const row = { id: store.newId(), team, allocation: allocation.id, from, to, days: off }
      return { record: 'absence', row: { ...row, paid: paid === 'yes', why: '' } }
    })
    const done = t('imports.leave.done', { n: absences.length, role, file })
    const saving = importRows(store, { kind: 'leave', name: file }, changes, { today, kept: chosen.kept })
    const saved = await act(saving, done)
    if (!saved.ok) {
      return setRefused(
        refusal(saved, index => {
          const absence = absences[index]
          const span = absence && { from: formats.date(absence.from), to: formats.date(absence.to) }
          return span && t('imports.leave.at', span)
        }),
      )
    }
    props.onDone({ screen: 'team' })
  }
  const said = [
    ...leave.notices.map(({ code, values }) => coded('notice', code, values)),
    ...(fte < 1
      ? [t('imports.leave.partTime', { fte: formats.number(fte), days: formats.number(days), dropped })]
      : []),
  ]
  return (
    <>
      <p role="status" className="sw-paste-count">
        {t('imports.leave.counts', {
          events: leave.counts.events - leave.counts.cancelled,
          days: formats.number(leave.counts.days),
        })}
      </p>
      {leave.counts.days === 0 && leave.counts.outside > 0 && <NotOnTeam allocation={allocation} />}
      {said.length > 0 && <Said lines={said} />}
      {leave.issues.length > 0 && (
        <Panel kind="attention" title={t('ui.paste.problems', { n: leave.issues.length })}>
          <PasteIssues issues={leave.issues} />
        </Panel>
      )}
      <PasteDoubts doubts={chosen.answered(leave.doubts)} onAnswer={chosen.answer} />
      <Radios
        id={`${id}paid`}
        legend={t('imports.leave.paid')}
        hint={t('imports.leave.paid.hint')}
        value={paid}
        options={[
          { value: 'yes', text: t('imports.leave.paid.yes') },
          { value: 'no', text: t('imports.leave.paid.no') },
        ]}
        onChange={setPaid}
      />
      {here.length > 0 && (
        <Radios
          id={`${id}here`}
          legend={t('imports.leave.here', { n: here.length })}
          value={again}
          options={[
            { value: 'leave-out', text: t('imports.leave.here.leaveOut', { n: here.length }) },
            { value: 'bring-in', text: t('imports.leave.here.bringIn', { n: here.length }) },
          ]}
          onChange={setAgain}
        />
      )}
      <VirtualTable
        dense
        caption={t('imports.leave.absences')}
        rows={found}
        rowTone={absence => (absences.includes(absence) ? undefined : 'muted')}
        rowKey={(absence, at) => `${absence.from} ${at}`}
        columns={[
          {
            key: 'from',
            header: t('imports.leave.from'),
            rowHeader: true,
            cell: ({ from }: LeaveAbsence) => formats.date(from),
          },
          { key: 'to', header: t('imports.leave.to'), cell: ({ to }) => formats.date(to) },
          {
            key: 'days',
            header: t('imports.leave.days'),
            numeric: true,
            cell: ({ days: off }) => formats.number(off),
          },
          {
            key: 'here',
            header: t('ui.paste.state'),
            headerHidden: true,
            cell: absence => here.includes(absence) && <Tag kind="plain">{t('ui.paste.hereAlready')}</Tag>,
          },
        ]}
      />
      <Refused sentences={refused} />
      <ImportActions
        confirm={absences.length > 0 ? t('imports.leave.confirm', { n: absences.length }) : undefined}
        disabled={busy}
        onConfirm={add}
        onCancel={props.onCancel}
      />
    </>
  )
}
