import { useState } from 'react'
import { hindsight } from '#core/worth/hindsight.ts'
import { judgementOf } from '#core/worth/judgement.ts'
import { Page } from '#ui/layout/Page.tsx'
import { useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { RetroTable } from '#features/retro/stage/RetroTable.tsx'
import { useWorthWords } from '#features/retro/worth/useWorthWords.ts'
import { HindsightChart } from './HindsightChart.tsx'
import { HindsightTable } from './HindsightTable.tsx'

/** Past votes that have room at once. */
const ROOM = 4
const views = ['votes', 'chart', 'table'] as const

/** What became of each past vote, the newest first, and how often the team was right. */
export function HindsightView(props: RetroProps & { readonly title: string }) {
  const { data, today, title, move } = props
  const t = useText()
  const words = useWorthWords(data.sprints)
  const [page, setPage] = useState(0)
  const [view, setView] = useState<(typeof views)[number]>('votes')
  const past = hindsight(data, today).toReversed()
  const judgement = judgementOf(past)
  const { cases, borneOut, tooFew, notSure, awaited, never } = judgement
  const pages = Math.ceil(past.length / ROOM)
  return (
    <Page
      title={title}
      heading={t('retro.hindsight.heading', { cases, borneOut, tooFew: tooFew ? 'yes' : 'no' })}
      focusKey="4 hindsight"
    >
      <p>{t('retro.hindsight.apart', { notSure, awaited, never })}</p>
      <div className="sw-retro-ways" role="group" aria-label={t('retro.hindsight.shown')}>
        {views.map(name => (
          <button key={name} type="button" aria-pressed={name === view} onClick={() => setView(name)}>
            {t(`retro.hindsight.view.${name}`)}
          </button>
        ))}
        {view === 'votes' && pages > 1 && (
          <button type="button" onClick={() => setPage((page + 1) % pages)}>
            {t('retro.hindsight.more', { page: page + 1, pages })}
          </button>
        )}
        <button type="button" onClick={() => move({ view: 'question' })}>
          {t('retro.hindsight.back')}
        </button>
      </div>
      {view === 'chart' && <HindsightChart judgement={judgement} />}
      {view === 'table' && <HindsightTable judgement={judgement} />}
      {view === 'votes' && (
        <RetroTable
          caption={t('retro.hindsight.table')}
          rows={past.slice(page * ROOM, (page + 1) * ROOM).map(each => ({ ...each, id: each.vote.id }))}
          columns={[
            {
              key: 'asked',
              header: t('retro.hindsight.asked'),
              cell: ({ vote }) => t('retro.hindsight.said', { name: vote.name, said: words.said(vote) }),
            },
            { key: 'became', header: t('retro.hindsight.became'), cell: words.became },
          ]}
        />
      )}
    </Page>
  )
}
