import { useState } from 'react'
import { hindsight } from '#core/worth/hindsight.ts'
import { judgementOf } from '#core/worth/judgement.ts'
import { Page } from '#ui/layout/Page.tsx'
import { useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { useWorthWords } from '#features/retro/worth/useWorthWords.ts'
import { RetroTable } from '#features/retro/stage/RetroTable.tsx'
import { HindsightChart } from './HindsightChart.tsx'

/** Past votes that have room at once. */
const ROOM = 3

/** What became of each past vote, the newest first, and how often the team was right. */
export function HindsightView(props: RetroProps & { readonly title: string }) {
  const { data, today, title, move } = props
  const t = useText()
  const words = useWorthWords(data.sprints)
  const [page, setPage] = useState(0)
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
      <div className="sw-retro-halves sw-retro-memory">
        <div>
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
          {pages > 1 && (
            <div className="sw-retro-buttons">
              <button type="button" className="sw-retro-link" onClick={() => setPage((page + 1) % pages)}>
                {t('retro.hindsight.more', { page: page + 1, pages })}
              </button>
            </div>
          )}
        </div>
        <div>
          <HindsightChart judgement={judgement} />
        </div>
      </div>
      <button type="button" className="sw-retro-link" onClick={() => move({ view: 'question' })}>
        {t('retro.hindsight.back')}
      </button>
    </Page>
  )
}
