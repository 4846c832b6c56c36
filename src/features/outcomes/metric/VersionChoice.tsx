import { Panel } from '#ui/feedback/Panel.tsx'
import { Radios } from '#ui/fields/Radios.tsx'
import { useText } from '#ui/text.tsx'
import type { DefinitionChange } from './definition.ts'

/** Whether a change of words is a change of what is measured. */
export type Meaning = 'other' | 'same'

interface VersionChoiceProps {
  readonly id: string
  readonly change: DefinitionChange
  readonly version: number
  /** How many readings this team has under the metric. */
  readonly readings: number
  readonly value: Meaning
  readonly onChange: (value: Meaning) => void
}

/** What a changed definition means for readings, said before it is saved. */
export function VersionChoice({ id, change, version, readings, value, onChange }: VersionChoiceProps) {
  const t = useText()
  if (change === 'none') return null
  const raised = { next: version + 1, version, n: readings }
  if (change === 'other') return <Panel kind="attention" title={t('outcomes.version.raised', raised)} />
  return (
    <Radios
      id={id}
      legend={t('outcomes.version.ask')}
      options={[
        {
          value: 'other',
          text: t('outcomes.version.other', raised),
          hint: t('outcomes.version.raised', raised),
        },
        { value: 'same', text: t('outcomes.version.same'), hint: t('outcomes.version.same.hint', raised) },
      ]}
      value={value}
      onChange={onChange}
    />
  )
}
