import { useId } from 'react'
import { Panel } from '#ui/feedback/Panel.tsx'
import { Radios } from '#ui/fields/Radios.tsx'
import { useFormats } from '#ui/formats.ts'
import { Said } from '#ui/paste/PasteSaid.tsx'
import { useText } from '#ui/text.tsx'
import type { ThinSprint } from './thinSprints.ts'
import type { Thin, useDecisions } from './useDecisions.ts'

interface ThinSprintsProps {
  readonly thin: readonly ThinSprint[]
  readonly decided: ReturnType<typeof useDecisions>
}

/** Sprints of which a file has few days, and what becomes of their other days. */
export function ThinSprints({ thin, decided }: ThinSprintsProps) {
  const t = useText()
  const formats = useFormats()
  const id = useId()
  if (thin.length === 0) return null
  return (
    <Panel kind="attention" title={t('imports.timesheet.thin')}>
      <Said
        lines={thin.map(({ sprint, days, allocated }) =>
          t('imports.timesheet.thin.sprint', {
            number: sprint.number,
            days: formats.number(days),
            allocated: formats.number(Math.round(allocated * 100) / 100),
          }),
        )}
      />
      <Radios<Thin>
        id={id}
        legend={t('imports.timesheet.thin.ask')}
        hint={t('imports.timesheet.thin.how')}
        value={decided.decisions.thin}
        options={[
          { value: 'rest', text: t('imports.timesheet.thin.rest') },
          { value: 'whole', text: t('imports.timesheet.thin.whole') },
        ]}
        onChange={decided.setThin}
      />
    </Panel>
  )
}
