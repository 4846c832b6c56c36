import type { Target } from '#core/records/settlement.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { useLedgerWords } from '#features/imports/ledger/useLedgerWords.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** Names what a settlement stands on; a cost item with what it counts as, which the ledger may call otherwise. */
export function useTargetNames(data: TeamData) {
  const t = useText()
  const formats = useFormats()
  const words = useLedgerWords()
  const kinds = new Map(data.costItems.map(({ id, category }) => [id, category]))
  const nameOf = (target: Target) => {
    const name = words.target(target, data)
    const category = target.kind === 'item' ? kinds.get(target.item) : undefined
    return category ? t('reconciliation.settled.as', { name, kind: words.kind(`items:${category}`) }) : name
  }
  return (targets: readonly Target[]): string => formats.list(targets.map(nameOf))
}
