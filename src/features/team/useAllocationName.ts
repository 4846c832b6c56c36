import type { Allocation } from '#core/records/allocation.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** "Developer, 2 people at 0.8 FTE, from 4 March 2026": an allocation is a number of people, never a person. */
export function useAllocationName() {
  const t = useText()
  const formats = useFormats()
  return ({ role, people, fte, from }: Allocation) =>
    t('team.leave.allocation', { role, people, fte: formats.number(fte), from: formats.date(from) })
}
