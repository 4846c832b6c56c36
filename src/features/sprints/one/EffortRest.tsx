import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { EffortForm } from './useEffortDraft.ts'

/** How much of the sprint is linked to no deliverable, or that more was shared out than there is; said as one types. */
export function EffortRest({ form: { draft, sum, over, dirty } }: { readonly form: EffortForm }) {
  const t = useText()
  const formats = useFormats()
  const left = Math.round((100 - sum) * 100) / 100
  const rest =
    draft.unit === 'percent'
      ? t(over ? 'sprints.effort.over' : left === 0 ? 'sprints.effort.allLinked' : 'sprints.effort.rest', {
          rest: formats.number(Math.abs(left)),
          sum: formats.number(sum),
        })
      : t(sum === 0 ? 'sprints.effort.noneLinked' : 'sprints.effort.shared', {
          sum: formats.number(sum),
          unit: draft.unit,
        })
  return (
    <p role="status" className={over ? 'sw-alert' : 'sw-note'}>
      {rest} {dirty && t('sprints.effort.unsaved')}
    </p>
  )
}
