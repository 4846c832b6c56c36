import { useState } from 'react'
import { voters, withTotals, type Counts } from '#core/worth/ballot.ts'
import { PasswordField } from '#ui/fields/Input.tsx'
import { useText } from '#ui/text.tsx'
import { AddReason } from './AddReason.tsx'
import { InsteadOfVotes } from './InsteadOfVotes.tsx'
import type { VoteCardProps } from './voteProps.ts'

const names = ['yes', 'notSure', 'no'] as const
type Name = (typeof names)[number]
const answerOf = { yes: 'yes', notSure: 'not-sure', no: 'no' } as const
const nothing = { yes: '', notSure: '', no: '' }

const read = (text: string): number =>
  text.trim() === '' ? 0 : /^\d+$/.test(text.trim()) ? Number(text) : NaN

/** Totals counted in the call's own poll; hidden too, since nothing shows until the reveal. */
export function Totals({ ballot }: VoteCardProps) {
  const t = useText()
  const [typed, setTyped] = useState<Readonly<Record<Name, string>>>(nothing)
  const [wrong, setWrong] = useState<readonly Name[]>([])
  /** Totals that would take the place of so many votes. */
  const [over, setOver] = useState<{ readonly counts: Counts; readonly votes: number }>()
  const count = async (counts: Counts, agreed: number) => {
    const votes = voters((await ballot.latest()).counts)
    if (votes !== agreed && votes > 0) return setOver({ counts, votes })
    ballot.vote(({ reasons }) => ({ counts, reasons }))
    setTyped(nothing)
    return setOver(undefined)
  }
  const submit = () => {
    // Nothing typed is no poll of nobody: it would take the place of votes that were given.
    if (names.every(name => typed[name].trim() === '')) return setWrong(names)
    const counts = { yes: read(typed.yes), notSure: read(typed.notSure), no: read(typed.no) }
    const totals = withTotals(ballot.ballot, counts)
    setWrong(totals.ok ? [] : totals.error.fields)
    return totals.ok ? void count(counts, 0) : undefined
  }
  if (over)
    return (
      <InsteadOfVotes
        votes={over.votes}
        by="totals"
        use={() => void count(over.counts, over.votes)}
        keep={() => setOver(undefined)}
        back={`retro-total-${names[0]}`}
      />
    )
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
