import type { Vote } from '#core/records/vote.ts'
import { cut } from '#core/retro/brief.ts'
import { pagesOf } from '#core/retro/pages.ts'
import { Page } from '#ui/layout/Page.tsx'
import { useText } from '#ui/text.tsx'
import { More } from '#features/retro/stage/More.tsx'
import { lines, SHORT_NAME } from '#features/retro/stage/room.ts'
import { RetroTable } from '#features/retro/stage/RetroTable.tsx'
import { usePage } from '#features/retro/stage/usePage.ts'
import type { OneQuestionProps } from './voteProps.ts'

const ROOM = 9

/** What stands in a line, about. */
const LETTERS = 72

interface ReasonsProps extends OneQuestionProps {
  readonly vote: Vote
}

/** Every reason that was given, in the order of their words: nobody's name, and no order of giving. */
export function Reasons({ vote, title, move }: ReasonsProps) {
  const t = useText()
  const { reasons } = vote
  const { page = [], ...pages } = usePage(pagesOf(reasons, ROOM, reason => lines(reason, LETTERS)))
  const n = reasons.length
  return (
    <Page
      title={title}
      heading={t('retro.reasons.heading', { n, name: cut(vote.name, SHORT_NAME) })}
      focusKey="4 reasons"
    >
      <div className="sw-retro-ways">
        <More pages={pages}>{t('retro.more', { at: pages.at, of: pages.of })}</More>
        <button type="button" onClick={() => move({ view: 'question' })}>
          {t('retro.vote.back')}
        </button>
      </div>
      <RetroTable
        caption={t('retro.reasons.table')}
        rows={page.map((reason, i) => ({ id: `${i} ${reason}`, reason }))}
        columns={[
          {
            key: 'reason',
            header: t('retro.reasons.words'),
            cell: ({ reason }) => t('retro.vote.quote', { reason }),
          },
        ]}
      />
    </Page>
  )
}
