import type { Decision } from '#core/records/decision.ts'
import { cut } from '#core/retro/brief.ts'
import { pagesOf } from '#core/retro/pages.ts'
import { useText } from '#ui/text.tsx'
import { More } from '#features/retro/stage/More.tsx'
import { lines, SHORT_NAME } from '#features/retro/stage/room.ts'
import { RetroTable } from '#features/retro/stage/RetroTable.tsx'
import { usePage } from '#features/retro/stage/usePage.ts'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { useDecisionWords } from './useDecisionWords.ts'

/** As much of a decision as has room in a row; the whole of it is on paper. */
const TEXT = { letters: 180 }

interface DecidedProps extends RetroProps {
  readonly decisions: readonly Decision[]
  /** Rows of one line that have room, and the letters in a line of each column. */
  readonly room: number
  readonly letters: readonly [what: number, owner: number]
}

/** What this retro decided: each in words, who owns it, and the reading that will tell. */
export function Decided({ decisions, room, letters, ...props }: DecidedProps) {
  const t = useText()
  const words = useDecisionWords(props)
  const what = (decision: Decision) => words.what(decision, text => cut(text, TEXT))
  const by = (decision: Decision) =>
    t('retro.decided.by', { role: cut(decision.ownerRole, SHORT_NAME), due: words.due(decision) })
  const { page = [], ...pages } = usePage(
    pagesOf(decisions.toReversed(), room, decision =>
      Math.max(lines(what(decision), letters[0]), lines(by(decision), letters[1])),
    ),
  )
  if (decisions.length === 0) return null
  return (
    <>
      <RetroTable
        caption={t('retro.decided.table')}
        rows={page}
        columns={[
          { key: 'what', header: t('retro.decided.what'), cell: what },
          {
            key: 'owner',
            header: t('retro.decided.owner'),
            cell: by,
          },
        ]}
      />
      <More pages={pages}>{t('retro.more', { at: pages.at, of: pages.of })}</More>
    </>
  )
}
