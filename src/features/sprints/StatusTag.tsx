import type { SprintCost } from '#core/costing/types.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { Tag } from '#ui/layout/Tag.tsx'
import { useText } from '#ui/text.tsx'

interface StatusTagProps {
  readonly cost: Pick<SprintCost, 'sprint' | 'status'>
  readonly today: IsoDate
}

/** Where its status and its days do not agree, the words say what is still to be done. */
function standing({ cost: { sprint, status }, today }: StatusTagProps) {
  if (status !== 'closed' && sprint.to < today) return 'notClosed'
  return status === 'planned' && sprint.from <= today ? 'notStarted' : status
}

/** Where a sprint is in its life, beside today. */
export function StatusTag(props: StatusTagProps) {
  const t = useText()
  const is = standing(props)
  return <Tag kind={is === 'running' ? 'good' : 'plain'}>{t(`sprints.status.${is}`)}</Tag>
}
