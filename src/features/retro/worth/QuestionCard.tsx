import type { Vote } from '#core/records/vote.ts'
import { voters } from '#core/worth/ballot.ts'
import { hindsight } from '#core/worth/hindsight.ts'
import { votedBefore } from '#core/worth/proposal.ts'
import { useFormats } from '#ui/formats.ts'
import { Page } from '#ui/layout/Page.tsx'
import { useText } from '#ui/text.tsx'
import type { OneQuestionProps } from './voteProps.ts'
import type { Question } from './question.ts'
import type { BallotState } from './useBallot.ts'
import { useWorthWords } from './useWorthWords.ts'
import { VoteBars } from './VoteBars.tsx'

interface QuestionCardProps extends OneQuestionProps {
  readonly question: Question
  readonly vote?: Vote
  readonly ballot?: BallotState
  readonly problem?: string | undefined
  readonly reveal?: () => void
}

/** The question in the largest type, what would make it worth it, and the votes once they are revealed. */
export function QuestionCard(props: QuestionCardProps) {
  const { title, part, question, vote, data, retro, today } = props
  const t = useText()
  const formats = useFormats()
  const words = useWorthWords(data.sprints)
  const before = votedBefore(data.votes, part.deliverable.id, retro)
  const since = before && hindsight(data, today).find(each => each.vote.id === before.id)
  return (
    <Page
      title={title}
      heading={
        <span className="sw-retro-question">
          {question.of1 !== undefined && (
            <>
              {t('retro.worth.took', { name: question.name, share: formats.share(question.of1) })}
              <br />
            </>
          )}
          {t('retro.worth.question', {
            name: question.name,
            named: question.of1 === undefined ? 'yes' : 'no',
            money: formats.money(question.asked),
          })}
        </span>
      }
      focusKey={`4 ${part.deliverable.id} ${vote ? 'revealed' : ''}`}
    >
      <div className="sw-retro-card">
        <div>
          <p className="sw-retro-bar-said">{words.bar(question)}</p>
          <p className="sw-retro-muted">
            {question.due === undefined
              ? t('retro.worth.noDue')
              : t('retro.worth.due', { date: formats.day(question.due) })}{' '}
            {since && words.before(since)}
          </p>
        </div>
        {vote ? <VoteBars vote={vote} /> : <Taking {...props} />}
      </div>
    </Page>
  )
}

/** How many have voted, and what to do next. */
function Taking({ ballot, open, move, problem, reveal }: QuestionCardProps) {
  const t = useText()
  if (!ballot || !open) return <p>{t('retro.vote.none')}</p>
  const n = voters(ballot.ballot.counts)
  return (
    <div className="sw-retro-taking">
      <p role="status">{t('retro.vote.count', { n })}</p>
      {problem !== undefined && <p role="alert">{problem}</p>}
      <div className="sw-retro-buttons">
        <button type="button" className="govuk-button" onClick={() => move({ view: 'vote' })}>
          {t('retro.vote.take')}
        </button>
        {n > 0 && (
          <button type="button" className="govuk-button govuk-button--secondary" onClick={reveal}>
            {t('retro.vote.reveal')}
          </button>
        )}
        <button type="button" className="sw-link-button" onClick={() => move({ view: 'ask' })}>
          {t('retro.ask.open')}
        </button>
      </div>
    </div>
  )
}
