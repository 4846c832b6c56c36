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

const ROOM = 8

/** Letters in a line of each column, about, and of a decision as a whole. */
const [WHAT, SINCE] = [40, 44]
const TEXT = { letters: 120 }

interface LookedAtProps extends RetroProps {
  readonly decisions: readonly Decision[]
}

/** Decisions of earlier retros that came back in this one, with what was measured since. */
export function LookedAt({ decisions, ...props }: LookedAtProps) {
  const t = useText()
  const words = useDecisionWords(props)
  const what = (decision: Decision) =>
    t('retro.back.was', { when: words.when(decision), text: cut(decision.text, TEXT) })
  const since = (decision: Decision) => words.since(decision, name => cut(name, SHORT_NAME))
  const { page = [], ...pages } = usePage(
    pagesOf(decisions, ROOM, decision =>
      Math.max(lines(what(decision), WHAT), lines(since(decision), SINCE)),
    ),
  )
  if (decisions.length === 0) return null
  return (
    <>
      <RetroTable
        caption={t('retro.back.table')}
        rows={page}
        columns={[
          { key: 'what', header: t('retro.back.what'), cell: what },
          { key: 'since', header: t('retro.hindsight.became'), cell: since },
        ]}
      />
      <More pages={pages}>{t('retro.more', { at: pages.at, of: pages.of })}</More>
    </>
  )
}
