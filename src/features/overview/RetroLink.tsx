import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'

/** Beside where the team stands: the way to the retro of the sprint that is on, or of the last one. A copy has no retros. */
export function RetroLink({ figures, readOnly }: TeamScreenProps) {
  const t = useText()
  const sprint = figures.current?.cost.sprint
  if (!sprint || readOnly) return null
  return (
    <span className="sw-screen-only">
      {' · '}
      <a href={`#/retro/${sprint.id}`}>{t('overview.retro', { n: sprint.number })}</a>
    </span>
  )
}
