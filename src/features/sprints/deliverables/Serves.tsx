import { useMemo } from 'react'
import { groupBy } from '#core/costing/groupBy.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { outcomeNames } from '#features/sprints/outcomeNames.ts'
import { Tag } from '#ui/layout/Tag.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** What each deliverable's cost serves, in words, worked out once for a table of them. */
export function useServes(data: TeamData) {
  const { contributions } = data
  const names = useMemo(() => outcomeNames(data), [data])
  const links = useMemo(() => groupBy(contributions, ({ deliverable }) => deliverable), [contributions])
  return ({ id, mark }: Deliverable) => <Serves mark={mark} links={links.get(id) ?? []} names={names} />
}

interface ServesProps {
  readonly mark: Deliverable['mark']
  readonly links: TeamData['contributions']
  readonly names: ReadonlyMap<string, string>
}

function Serves({ mark, links, names }: ServesProps) {
  const t = useText()
  const formats = useFormats()
  const linked = links.reduce((all, { percent }) => all + Math.round(percent * 100), 0) / 100
  const rest = Math.round((100 - linked) * 100) / 100
  return (
    <>
      {links.map(({ outcome, percent }) => (
        <div key={outcome}>
          {t('sprints.serves.outcome', { name: names.get(outcome) ?? '', percent: formats.number(percent) })}
        </div>
      ))}
      {rest > 0 &&
        (mark === 'none' ? (
          <Tag kind="attention">
            {t('sprints.serves.notLinked', {
              all: links.length === 0 ? 'yes' : 'no',
              rest: formats.number(rest),
            })}
          </Tag>
        ) : (
          <Tag kind="plain">{t(`sprints.mark.${mark}`)}</Tag>
        ))}
    </>
  )
}
