import { useState } from 'react'
import { endedAt, type Sitting } from '#core/worth/meeting.ts'
import { useStore } from '#storage/useStore.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import { MomentField } from '#ui/fields/Input.tsx'
import { focusById } from '#ui/focus.ts'
import { useFormats } from '#ui/formats.ts'
import { useCoded, useText } from '#ui/text.tsx'

interface LeftRunningProps {
  readonly sittings: readonly Sitting[]
  /** The one that is too long. */
  readonly last: Sitting
  readonly onEnd: (sittings: readonly Sitting[]) => void
}

const FIELD = 'meeting-end'

/**
 * Since when a meeting has run that was left running, and when it really ended. When it was stopped is not said: with
 * the start that is the time, which stands beside no cost.
 */
export function LeftRunning({ sittings, last, onEnd }: LeftRunningProps) {
  const t = useText()
  const coded = useCoded()
  const formats = useFormats()
  const { now } = useStore()
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<string>()
  const from = formats.moment(last.from)
  return (
    <Panel
      kind="attention"
      title={t('worth.meeting.long', { from, running: last.to === undefined ? 'yes' : 'no' })}
    >
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault()
          const ended = endedAt(sittings, Date.parse(typed), now())
          if (ended.ok) return onEnd(ended.value)
          setFault(coded('issue', ended.error.code, { from }))
          focusById(FIELD)
        }}
      >
        <MomentField
          id={FIELD}
          label={t('worth.meeting.long.end')}
          hint={t('worth.meeting.long.do')}
          value={typed}
          error={fault}
          onChange={setTyped}
        />
        <Button type="submit" kind="secondary">
          {t('worth.meeting.long.confirm')}
        </Button>
      </form>
    </Panel>
  )
}
