import type { Vote } from '#core/records/vote.ts'
import { cut, firstThatFit, wordsIn } from '#core/retro/brief.ts'
import { voters } from '#core/worth/ballot.ts'
import { hindsight } from '#core/worth/hindsight.ts'
import { votedBefore } from '#core/worth/proposal.ts'
import { useFormats } from '#ui/formats.ts'
import { Page } from '#ui/layout/Page.tsx'
import { T, useText } from '#ui/text.tsx'
import { QUOTES, SHORT_NAME, WORDS } from '#features/retro/stage/room.ts'
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
  const { title, part, vote, move } = props
  const { name, money, bar, due, before, spent } = useSaid(props)
  const quotes = firstThatFit(vote?.reasons ?? [], { letters: QUOTES, words: WORDS - spent - 1 })
  return (
    <Page
      title={title}
      heading={
        <T
          id="retro.worth.ask"
          values={{
            name,
            money,
            say: parts => <span className="sw-retro-say">{parts}</span>,
            big: parts => <span className="sw-retro-big">{parts}</span>,
          }}
        />
      }
      focusKey={`4 ${part.deliverable.id} ${vote ? 'revealed' : ''}`}
    >
      <div className="sw-retro-card">
        <div>
          <p className="sw-retro-bar-said">{bar}</p>
          <p className="sw-retro-muted">
            {due} {before}
          </p>
        </div>
        {vote ? (
          <VoteBars vote={vote} quotes={quotes} all={() => move({ view: 'reasons' })} />
        ) : (
          <Taking {...props} />
        )}
      </div>
    </Page>
  )
}

/** What the card says, and how many words that is: what was said the last time gives way first. */
function useSaid({ question, part, vote, data, retro, today }: QuestionCardProps) {
  const t = useText()
  const formats = useFormats()
  const words = useWorthWords(data.sprints)
  const last = votedBefore(data.votes, part.deliverable.id, retro)
  const since = last && hindsight(data, today).find(each => each.vote.id === last.id)
  const { metric } = question
  const name = cut(question.name, SHORT_NAME)
  const money = formats.money(question.askedShown)
  const bar = words.bar(
    metric ? { ...question, metric: { ...metric, name: cut(metric.name, SHORT_NAME) } } : question,
  )
  const due =
    question.due === undefined
      ? t('retro.worth.noDue')
      : t('retro.worth.due', { date: formats.day(question.due) })
  const before = since ? words.before(since) : ''
  const spent = wordsIn([t('retro.worth.question', { name, money }), bar, due].join(' '))
  // One word more stands before the reasons.
  const room = WORDS - spent - (vote && vote.reasons.length > 0 ? 1 : 0)
  const fits = wordsIn(before) <= room
  return {
    name,
    money,
    bar,
    due,
    before: fits ? before : '',
    spent: spent + (fits ? wordsIn(before) : 0),
  }
}

/** How many have voted, and what to do next. */
function Taking({ ballot, open, move, problem, reveal }: QuestionCardProps) {
  const t = useText()
  if (!ballot || !open) return <p>{t('retro.vote.none')}</p>
  const n = voters(ballot.ballot.counts)
  return (
    <div className="sw-retro-taking">
      <p role="status">{t('retro.vote.count', { n })}</p>
      {ballot.wasRevealed && <p>{t('retro.vote.wasRevealed')}</p>}
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
