import { useEffect, useRef } from 'react'
import type { TeamDataState } from '#storage/live.ts'
import { useNotify } from '#ui/feedback/Notice.tsx'
import { useText } from '#ui/text.tsx'
import { useActs } from './act/acts.ts'

/** Says so where a team goes away under the hand: another tab removed it, and what was open here went with it. */
export function useGone(team: TeamDataState): void {
  const t = useText()
  const notify = useNotify()
  const { isMine } = useActs()
  const shown = useRef<string>(undefined)
  useEffect(() => {
    if (team.kind === 'ready') shown.current = team.data.team.name
    if (team.kind !== 'absent' || shown.current === undefined) return
    const name = shown.current
    shown.current = undefined
    if (!isMine()) notify({ text: t('app.gone', { name }) })
  }, [team, t, notify, isMine])
}
