import type { Vote } from '#core/records/vote.ts'
import { voters } from '#core/worth/ballot.ts'
import { Bar } from '#ui/layout/Bar.tsx'
import { useText } from '#ui/text.tsx'

interface VoteBarsProps {
  readonly vote: Vote
  /** The reasons that have room here. */
  readonly quotes: readonly string[]
  /** Shows them all. */
  readonly all: () => void
}

/** Votes revealed together: a bar and a count for each answer, and the reasons that were given. */
export function VoteBars({ vote, quotes, all }: VoteBarsProps) {
  const t = useText()
  const counts = [
    ['yes', vote.yes],
    ['not-sure', vote.notSure],
    ['no', vote.no],
  ] as const
  const most = Math.max(1, ...counts.map(([, n]) => n))
  const { reasons } = vote
  return (
    <>
      <div className="sw-retro-votes">
        <table>
          <caption>{t('retro.vote.together', { n: voters(vote) })}</caption>
          <tbody>
            {counts.map(([answer, n]) => (
              <tr key={answer}>
                <th scope="row">{t(`retro.answer.${answer}`)}</th>
                <td className={`sw-retro-vote sw-retro-vote--${answer}`}>
                  <Bar of1={n / most} />
                </td>
                <td className="sw-retro-n">{n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {reasons.length > 0 && (
        <div className="sw-retro-why">
          <h2>{t('retro.vote.why')}</h2>
          <ul>
            {quotes.map((reason, i) => (
              <li key={`${i} ${reason}`}>{t('retro.vote.quote', { reason })}</li>
            ))}
          </ul>
          {quotes.length < reasons.length && (
            <button type="button" className="sw-link-button" onClick={all}>
              {t('retro.reasons.all', { n: reasons.length })}
            </button>
          )}
        </div>
      )}
    </>
  )
}
