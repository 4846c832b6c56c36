import type { ComponentType } from 'react'
import { voters } from '#core/worth/ballot.ts'
import { cut } from '#core/retro/brief.ts'
import { useFormats } from '#ui/formats.ts'
import { Page } from '#ui/layout/Page.tsx'
import { useText } from '#ui/text.tsx'
import type { RetroPlace } from '#storage/drafts/shapes.ts'
import { SHORT_NAME } from '#features/retro/stage/room.ts'
import { HiddenTyping } from './HiddenTyping.tsx'
import { PassRound } from './PassRound.tsx'
import { Totals } from './Totals.tsx'
import type { VoteCardProps } from './voteProps.ts'

const ways: Readonly<Record<RetroPlace['way'], ComponentType<VoteCardProps>>> = {
  round: PassRound,
  hidden: HiddenTyping,
  totals: Totals,
}
const wayNames = ['round', 'hidden', 'totals'] as const

/** Votes are taken blind: whatever the way, only how many there are is shown. */
export function VoteCard(props: VoteCardProps) {
  const { title, question, ballot, place, move, problem, reveal } = props
  const t = useText()
  const formats = useFormats()
  const n = voters(ballot.ballot.counts)
  const Way = ways[place.way]
  return (
    <Page
      title={title}
      heading={t('retro.worth.question', {
        name: cut(question.name, SHORT_NAME),
        money: formats.money(question.askedShown),
      })}
      focusKey="4 vote"
    >
      <div className="sw-retro-card sw-retro-voting">
        <div className="sw-retro-ways" role="group" aria-label={t('retro.way')}>
          {wayNames.map(way => (
            <button key={way} type="button" aria-pressed={way === place.way} onClick={() => move({ way })}>
              {t(`retro.way.${way}`)}
            </button>
          ))}
        </div>
        <Way key={place.way} {...props} />
        {problem !== undefined && <p role="alert">{problem}</p>}
        <div className="sw-retro-buttons sw-retro-counted">
          <p role="status">{t('retro.vote.count', { n })}</p>
          {ballot.wasRevealed && <p>{t('retro.vote.wasRevealed')}</p>}
          <button type="button" className="govuk-button govuk-button--secondary" onClick={reveal}>
            {t('retro.vote.reveal')}
          </button>
          <button type="button" className="sw-link-button" onClick={() => move({ view: 'question' })}>
            {t('retro.vote.back')}
          </button>
        </div>
      </div>
    </Page>
  )
}
