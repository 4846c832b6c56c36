import { withReason } from '#core/worth/ballot.ts'
import { TextField } from '#ui/fields/Input.tsx'
import { useText } from '#ui/text.tsx'
import type { BallotState } from './useBallot.ts'
import { useTypedReason } from './useTypedReason.ts'

interface AddReasonProps {
  readonly ballot: BallotState
  readonly onAdd?: () => void
}

/** A reason that somebody gave, beside votes that are counted otherwise; who gave it is not asked. */
export function AddReason({ ballot, onAdd }: AddReasonProps) {
  const t = useText()
  const { reason, type, give, error } = useTypedReason(ballot)
  return (
    <form
      className="sw-retro-line"
      onSubmit={event => {
        event.preventDefault()
        give(said => {
          if (said.trim() === '') return
          ballot.vote(now => withReason(now, said))
          type('')
          onAdd?.()
        })
      }}
    >
      <TextField
        id="retro-reason"
        label={t('retro.reason.label')}
        value={reason}
        error={error}
        onChange={type}
      />
      <button type="submit" className="govuk-button govuk-button--secondary">
        {t('retro.reason.add', { n: ballot.ballot.reasons.length })}
      </button>
    </form>
  )
}
