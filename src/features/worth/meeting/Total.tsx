import type { Minor } from '#core/money.ts'
import type { Result } from '#core/result.ts'
import type { NoPrice } from '#core/worth/work.ts'
import { Panel } from '#ui/feedback/Panel.tsx'
import { RatesButton } from '#ui/figure/rates.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { clockOf } from './meetingForm.ts'

interface TotalProps {
  readonly cost: Result<Minor, NoPrice>
  readonly running: boolean
  /** Milliseconds. */
  readonly time: number
  /** The total beside a watch says what one rate is. */
  readonly close: boolean
  /** Rates are shown for this visit. */
  readonly shown: boolean
}

/**
 * The running total, as large as the room needs. Time stands beside no cost: together they say what people are paid.
 * So where the total is of so few that it says it by itself, there is the time alone.
 */
export function Total({ cost, running, time, close, shown }: TotalProps) {
  const t = useText()
  const formats = useFormats()
  if (!cost.ok)
    return (
      <Panel
        kind="attention"
        title={
          cost.error.code === 'work-no-rate'
            ? t('worth.noRate', { role: cost.error.role })
            : t(`worth.meeting.${cost.error.code}`)
        }
        actions={cost.error.code === 'work-no-rate' && <a href="#/team">{t('worth.noRate.do')}</a>}
      >
        <p>{t('worth.noRate.why')}</p>
      </Panel>
    )
  const hidden = close && !shown
  return (
    <>
      <p className="sw-meeting-total" role="timer" aria-label={t('worth.meeting.total')}>
        {hidden ? clockOf(time) : formats.moneyExact(cost.value)}
      </p>
      <p className="sw-note">{t(running ? 'worth.meeting.running' : 'worth.meeting.paused')}</p>
      {hidden && (
        <Panel kind="info" title={t('worth.close')} actions={<RatesButton />}>
          <p>{t('worth.meeting.close.why')}</p>
        </Panel>
      )}
    </>
  )
}
