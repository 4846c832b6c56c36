import type { Deliverable } from '#core/records/deliverable.ts'
import { useText } from '#ui/text.tsx'

/** "New · Capital": resource is what most things are, and is not said. */
export function KindOf({ deliverable: { kind, spending } }: { readonly deliverable: Deliverable }) {
  const t = useText()
  return [t(`sprints.kind.${kind}`), spending === 'capital' && t('sprints.spending.capital')]
    .filter(Boolean)
    .join(' · ')
}
