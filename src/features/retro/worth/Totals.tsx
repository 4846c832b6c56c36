import { useState } from 'react'
import { withTotals } from '#core/worth/ballot.ts'
import { PasswordField } from '#ui/fields/Input.tsx'
import { useText } from '#ui/text.tsx'
import { AddReason } from './AddReason.tsx'
import type { VoteCardProps } from './voteProps.ts'

const names = ['yes', 'notSure', 'no'] as const
type Name = (typeof names)[number]
const answerOf = { yes: 'yes', notSure: 'not-sure', no: 'no' } as const

const read = (text: string): number =>
  text.trim() === '' ? 0 : /^\d+$/.test(text.trim()) ? Number(text) : NaN

/** Totals counted in the call's own poll; hidden too, since nothing shows until the reveal. */
export function Totals({ ballot }: VoteCardProps) {
  const t = useText()
  const [typed, setTyped] = useState<Readonly<Record<Name, string>>>({ yes: '', notSure: '', no: '' })
  const [wrong, setWrong] = useState<readonly Name[]>([])
  const submit = () => {
    // Nothing typed is no poll of nobody: it would take the place of votes that were given.
    if (names.every(name => typed[name].trim() === '')) return setWrong(names)
    const counts = { yes: read(typed.yes), notSure: read(typed.notSure), no: read(typed.no) }
    const totals = withTotals(ballot.ballot, counts)
    setWrong(totals.ok ? [] : totals.error.fields)
    if (!totals.ok) return
    ballot.vote(({ reasons }) => ({ ...totals.value, reasons }))
    setTyped({ yes: '', notSure: '', no: '' })
  }
  return (
    <>
      <form
        className="sw-retro-pass"
        onSubmit={event => {
          event.preventDefault()
          submit()
        }}
      >
        <div className="sw-retro-three">
          {names.map(name => (
            <PasswordField
              key={name}
              id={`retro-total-${name}`}
              label={t(`retro.answer.${answerOf[name]}`)}
              value={typed[name]}
              autoComplete="one-time-code"
              width="short"
              error={wrong.includes(name) ? t('retro.totals.wrong') : undefined}
              onChange={text => setTyped(now => ({ ...now, [name]: text }))}
            />
          ))}
          <button type="submit" className="govuk-button">
            {t('retro.totals.count')}
          </button>
        </div>
      </form>
      <AddReason ballot={ballot} />
    </>
  )
}
