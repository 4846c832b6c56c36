import { Button } from '#ui/actions/Button.tsx'
import { useText } from '#ui/text.tsx'

interface MeetingButtonsProps {
  readonly running: boolean
  readonly begun: boolean
  readonly onStart: () => void
  /** Pauses it, or ends it. */
  readonly onStop: (ended: boolean) => void
}

/** Start, pause, go on, end. */
export function MeetingButtons({ running, begun, onStart, onStop }: MeetingButtonsProps) {
  const t = useText()
  return (
    <div className="govuk-button-group">
      {running ? (
        <Button key="run" onClick={() => onStop(false)}>
          {t('worth.meeting.pause')}
        </Button>
      ) : (
        <Button key="run" onClick={onStart}>
          {t(begun ? 'worth.meeting.goOn' : 'worth.meeting.start')}
        </Button>
      )}
      {begun && (
        <Button kind="secondary" onClick={() => onStop(true)}>
          {t('worth.meeting.end')}
        </Button>
      )}
    </div>
  )
}
