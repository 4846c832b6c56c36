import { useState } from 'react'
import { cut } from '#core/retro/brief.ts'
import { lastFirst, pagesOf } from '#core/retro/pages.ts'
import { hindsight, type Hindsight } from '#core/worth/hindsight.ts'
import { judgementOf } from '#core/worth/judgement.ts'
import { Page } from '#ui/layout/Page.tsx'
import { useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { More } from '#features/retro/stage/More.tsx'
import { CASES, lines, SHORT_NAME } from '#features/retro/stage/room.ts'
import { usePage } from '#features/retro/stage/usePage.ts'
import { RetroTable } from '#features/retro/stage/RetroTable.tsx'
import { useWorthWords } from '#features/retro/worth/useWorthWords.ts'
import { HindsightChart } from './HindsightChart.tsx'
import { HindsightTable } from './HindsightTable.tsx'
import { TakeChart } from './TakeChart.tsx'

/** Lines of past votes that have room at once, and letters in a line of each column. */
const ROOM = 9
const [ASKED, BECAME] = [30, 44]

const views = ['votes', 'chart', 'table'] as const

/** What became of each past vote, the newest first, and how often the team was right. */
export function HindsightView(props: RetroProps & { readonly title: string }) {
  const { data, today, title, move } = props
  const t = useText()
  const words = useWorthWords(data.sprints)
  const [view, setView] = useState<(typeof views)[number]>('votes')
  const past = hindsight(data, today).toReversed()
  const judgement = judgementOf(past)
  const { cases, borneOut, tooFew, notSure, awaited, never } = judgement
  const asked = ({ vote }: Hindsight) =>
    t('retro.hindsight.said', { name: cut(vote.name, SHORT_NAME), said: words.said(vote) })
  const { page = [], ...votes } = usePage(
    pagesOf(past, ROOM, each => Math.max(lines(asked(each), ASKED), lines(words.became(each), BECAME))),
  )
  const { page: points = [], ...times } = usePage(lastFirst(judgement.overTime, CASES))
  const pages = view === 'votes' ? votes : times
  const heading = t('retro.hindsight.heading', { cases, borneOut, tooFew: tooFew ? 'yes' : 'no' })
  return (
    <Page title={title} heading={heading} focusKey="4 hindsight">
      <p>{t('retro.hindsight.apart', { notSure, awaited, never })}</p>
      <div className="sw-retro-ways" role="group" aria-label={t('retro.hindsight.shown')}>
        {views.map(name => (
          <button key={name} type="button" aria-pressed={name === view} onClick={() => setView(name)}>
            {t(`retro.hindsight.view.${name}`)}
          </button>
        ))}
        <More pages={pages}>{t('retro.hindsight.more', { page: pages.at, pages: pages.of })}</More>
        <button type="button" onClick={() => move({ view: 'question' })}>
          {t('retro.hindsight.back')}
        </button>
      </div>
      {view === 'chart' && (
        <HindsightChart points={points}>
          <TakeChart data={data} today={today} title={heading} points={judgement.overTime} />
        </HindsightChart>
      )}
      {view === 'table' && <HindsightTable points={points} />}
      {view === 'votes' && (
        <RetroTable
          caption={t('retro.hindsight.table')}
          rows={page.map(each => ({ ...each, id: each.vote.id }))}
          columns={[
            {
              key: 'asked',
              header: t('retro.hindsight.asked'),
              cell: asked,
            },
            { key: 'became', header: t('retro.hindsight.became'), cell: words.became },
          ]}
        />
      )}
    </Page>
  )
}
