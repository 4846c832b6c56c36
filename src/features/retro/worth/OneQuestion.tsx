import { useEffect, useState } from 'react'
import { cut } from '#core/retro/brief.ts'
import { isTooLong, voters } from '#core/worth/ballot.ts'
import { useStore } from '#storage/useStore.ts'
import { revealVote } from '#storage/writes/retro.ts'
import { Loading } from '#ui/feedback/Loading.tsx'
import { useIssues } from '#ui/fields/issues.ts'
import { useText, useCoded } from '#ui/text.tsx'
import { SHORT_NAME } from '#features/retro/stage/room.ts'
import { AskForm } from './AskForm.tsx'
import { openQuestion, sealedQuestion } from './question.ts'
import { QuestionCard } from './QuestionCard.tsx'
import { readAsk } from './readAsk.ts'
import { useBallot } from './useBallot.ts'
import { Reasons } from './Reasons.tsx'
import { VoteCard } from './VoteCard.tsx'
import type { OneQuestionProps } from './voteProps.ts'

/** One deliverable: what is asked of it, the votes while they are taken, and what they came to. */
export function OneQuestion(props: OneQuestionProps) {
  const { part, votes, retro, today, currency, place, move, open, act } = props
  const t = useText()
  const coded = useCoded()
  const issuesOf = useIssues()
  const store = useStore()
  const { id, name } = part.deliverable
  const ballot = useBallot(props, id)
  const [refused, setRefused] = useState<{ readonly why: string | undefined; readonly voters: number }>()
  const vote = votes.find(({ deliverable }) => deliverable === id)
  // Nothing of a revealed vote stays on the device but the vote, whichever tab revealed it.
  const isLeft = vote !== undefined && ballot.kept
  const { forget } = ballot
  useEffect(() => {
    if (isLeft) forget()
  })
  if (vote && place.view === 'reasons') return <Reasons {...props} vote={vote} />
  if (vote) return <QuestionCard {...props} question={sealedQuestion(props, vote)} vote={vote} />
  if (ballot.loading) return <Loading />
  const question = openQuestion(props, { id, name, amount: part.amount }, ballot)
  const reveal = async () => {
    const { counts, reasons, about } = await ballot.latest()
    const refuse = (why: string | undefined) => setRefused({ why, voters: voters(counts) })
    if (voters(counts) === 0) return refuse(coded('issue', 'nobody-voted'))
    if (reasons.some(isTooLong)) return refuse(t('retro.reason.tooLong'))
    const { asked } = readAsk(about, currency, today)
    const revealed = await act(
      revealVote(store, retro, { ...asked, deliverable: id, counts, reasons }, today),
      t('retro.vote.revealed', { name: cut(name, SHORT_NAME) }),
    )
    if (!revealed.ok)
      return refuse(issuesOf(revealed).map(({ code, values }) => coded('issue', code, values))[0])
    return move({ view: 'question' })
  }
  // It was about the votes that there were.
  const problem = refused?.voters === voters(ballot.ballot.counts) ? refused.why : undefined
  const all = { ...props, question, ballot, problem, reveal: () => void reveal() }
  if (open && place.view === 'ask') return <AskForm {...all} />
  if (open && place.view === 'vote') return <VoteCard {...all} />
  return <QuestionCard {...all} />
}
