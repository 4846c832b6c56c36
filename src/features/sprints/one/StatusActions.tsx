import { useState } from 'react'
import type { OneSprintProps } from './oneSprintProps.ts'
import { useStore } from '#storage/useStore.ts'
import { closeSprint, startSprint } from '#storage/writes/sprints.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Confirm } from '#ui/actions/Confirm.tsx'
import { useFormats } from '#ui/formats.ts'
import { returnFocus } from '#ui/focus.ts'
import type { Act } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'

/** Start keeps the plan, close seals; each says what it means before it is done. */
export function StatusActions({ cost, act, readOnly, today }: OneSprintProps) {
  const t = useText()
  const formats = useFormats()
  const store = useStore()
  const [closing, setClosing] = useState(false)
  const { sprint, status, pricing } = cost
  const n = sprint.number
  if (status === 'closed' && sprint.sealed)
    return (
      <div className="sw-section">
        <p className="sw-note">{t('sprints.sealedAt', { at: formats.moment(sprint.sealed.at) })}</p>
      </div>
    )
  if (readOnly || pricing.kind !== 'priced') return null
  const money = formats.money(pricing.price.total)
  // Of days that are over, today's price is no plan: closing leads.
  const ended = sprint.to < today
  // The button goes with the status; the heading stays.
  const change: Act = async (doing, done) => {
    const result = await act(doing, done)
    if (result.ok) returnFocus(null)
    return result
  }
  const close = (
    <Button kind={status === 'planned' && !ended ? 'secondary' : 'primary'} onClick={() => setClosing(true)}>
      {t('sprints.close', { n })}
    </Button>
  )
  return (
    <div className="sw-section">
      <div className="govuk-button-group">
        {ended && close}
        {status === 'planned' && (
          <Button
            kind={ended ? 'secondary' : 'primary'}
            onClick={() => void change(startSprint(store, sprint), t('sprints.start.done', { n, money }))}
          >
            {t('sprints.start', { n })}
          </Button>
        )}
        {!ended && close}
      </div>
      <p className="sw-note">
        {ended && t('sprints.ended.next', { money, planned: status === 'planned' ? 'no' : 'yes' })}{' '}
        {status === 'planned'
          ? t('sprints.planned.next', { money })
          : !ended && t('sprints.running.next', { money })}
      </p>
      {closing && (
        <Confirm
          title={t('sprints.close.title', { n, money })}
          action={t('sprints.close', { n })}
          onConfirm={() => {
            setClosing(false)
            void change(closeSprint(store, sprint), t('sprints.close.done', { n, money }))
          }}
          onClose={() => setClosing(false)}
        >
          {sprint.to > today && <p>{t('sprints.close.early', { to: formats.date(sprint.to) })}</p>}
          <p>{t('sprints.close.what')}</p>
        </Confirm>
      )}
    </div>
  )
}
