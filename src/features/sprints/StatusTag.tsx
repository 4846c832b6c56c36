import type { SprintStatus } from '#core/costing/types.ts'
import { Tag } from '#ui/layout/Tag.tsx'
import { useText } from '#ui/text.tsx'

/** Where a sprint is in its life. */
export function StatusTag({ status }: { readonly status: SprintStatus }) {
  const t = useText()
  return <Tag kind={status === 'running' ? 'good' : 'plain'}>{t(`sprints.status.${status}`)}</Tag>
}
