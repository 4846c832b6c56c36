import type { OneSprintProps } from './oneSprintProps.ts'
import { useSprintWords } from '#features/sprints/useSprintWords.ts'
import { useText } from '#ui/text.tsx'

/** All sprints, this one's days, and the ones before and after it. */
export function SprintCrumb({ figures, cost }: OneSprintProps) {
  const t = useText()
  const { days } = useSprintWords()
  const all = figures.cost.sprints
  const at = all.indexOf(cost)
  const [before, after] = [all[at - 1]?.sprint, all[at + 1]?.sprint]
  const { sprint } = cost
  return (
    <>
      <a href="#/sprints">{t('sprints.all')}</a> · {days(sprint)}
      {before && (
        <>
          {' · '}
          <a href={`#/sprints/${before.id}`}>{t('sprints.before', { n: before.number })}</a>
        </>
      )}
      {after && (
        <>
          {' · '}
          <a href={`#/sprints/${after.id}`}>{t('sprints.after', { n: after.number })}</a>
        </>
      )}
    </>
  )
}
