import { useCallback, useId, useState } from 'react'
import type { ImportProps } from '#features/imports/importProps.ts'
import { Missing } from '#features/imports/Missing.tsx'
import { useReading } from '#features/imports/reading/useReading.ts'
import { Working } from '#ui/feedback/Working.tsx'
import { Unreadable } from '#features/imports/Unreadable.tsx'
import { useChoices } from '#features/imports/useChoices.ts'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { LeavePreview } from './LeavePreview.tsx'

/** A calendar becomes the absences of an allocation that is chosen. */
export function LeaveImport(props: ImportProps) {
  const { data, desk, onCancel } = props
  const t = useText()
  const formats = useFormats()
  const id = useId()
  const chosen = useChoices('leave', 'calendar')
  const answers = chosen.choices?.answers
  const [allocationId, setAllocationId] = useState('')
  const allocation = data.allocations.find(each => each.id === allocationId)
  const { calendar } = data
  const ask = useCallback(() => {
    const span = allocation && {
      from: allocation.from,
      people: allocation.people,
      ...(allocation.to ? { until: allocation.to } : {}),
    }
    return desk.leave({ calendar, ...span, answers: answers ?? {} })
  }, [desk, calendar, allocation, answers])
  const { result, busy } = useReading(answers && allocation ? ask : undefined)
  if (data.allocations.length === 0) return <Missing what="team" />
  return (
    <>
      <p>{t('imports.calendar')}</p>
      <SelectField
        id={`${id}allocation`}
        label={t('imports.leave.allocation')}
        hint={t('imports.leave.allocation.hint')}
        value={allocationId}
        options={[
          { value: '', text: t('imports.leave.allocation.choose') },
          ...data.allocations.map(({ id: value, role, people, fte, from, to }) => ({
            value,
            text: t('imports.leave.allocation.option', {
              role,
              people,
              fte: formats.number(fte),
              from: formats.date(from),
              ends: to === undefined ? 'no' : 'yes',
              to: to && formats.date(to),
            }),
          })),
        ]}
        onChange={setAllocationId}
      />
      {busy && <Working what={t('imports.leave.reading')} stop={t('imports.stop')} onStop={onCancel} />}
      {result?.ok === false && <Unreadable failure={result.error} />}
      {result?.ok && allocation && (
        <LeavePreview {...props} leave={result.value} allocation={allocation} busy={busy} chosen={chosen} />
      )}
    </>
  )
}
