import { deliverableDefaults } from '#core/records/deliverable.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'
import type { EffortInput } from '#exchange/tables/types.ts'
import type { DraftContext, DraftOf } from './draft.ts'

/** Effort and the deliverables that are new, each once; the same deliverable twice in a sprint is added together. */
export function effortToDrafts(
  efforts: readonly EffortInput[],
  { team, id }: DraftContext,
): readonly (DraftOf<'deliverable'> | DraftOf<'effort'>)[] {
  const made = new Map<string, DraftOf<'deliverable'>>()
  const idOf = ({ deliverable }: EffortInput) => {
    if ('id' in deliverable) return deliverable.id
    const { name } = deliverable
    const key = plainWords(name) || name
    const draft = made.get(key) ?? {
      record: 'deliverable',
      row: { id: id(), team, ...deliverableDefaults, name },
    }
    made.set(key, draft)
    return draft.row.id
  }
  const added = new Map<string, DraftOf<'effort'>>()
  for (const effort of efforts) {
    const { sprint, unit, amount } = effort
    const deliverable = idOf(effort)
    const key = [sprint, deliverable, unit].join(' ')
    const before = added.get(key)?.row
    // Effort has two decimals, so the sum is exact in hundredths.
    const sum = Math.round(((before?.amount ?? 0) + amount) * 100) / 100
    const row = { id: before?.id ?? id(), team, sprint, deliverable, unit, amount: sum }
    added.set(key, { record: 'effort', row })
  }
  return [...made.values(), ...added.values()]
}
