import { readingDefaults } from '#core/records/reading.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'
import type { ReadingInput } from '#exchange/tables/types.ts'
import type { DraftContext, DraftOf } from './draft.ts'

/** Readings of one outcome. A group is spelled as the outcome spells it. */
export const readingsToDrafts = (
  readings: readonly ReadingInput[],
  {
    team,
    id,
    outcome,
    groups,
  }: DraftContext & { readonly outcome: string; readonly groups: readonly string[] },
): readonly DraftOf<'reading'>[] =>
  readings.map(({ group, ...reading }) => {
    const known = groups.find(name => group !== undefined && plainWords(name) === plainWords(group)) ?? group
    const row = { id: id(), team, outcome, confidence: readingDefaults.confidence, ...reading }
    return { record: 'reading', row: { ...row, ...(known === undefined ? {} : { group: known }) } }
  })

/** Groups in a table that the outcome does not have yet, each once. */
export function newGroups(readings: readonly ReadingInput[], groups: readonly string[]): readonly string[] {
  const known = new Set(groups.map(plainWords))
  const added = new Map<string, string>()
  for (const { group } of readings) {
    const key = group === undefined ? '' : plainWords(group)
    if (group !== undefined && !known.has(key) && !added.has(key)) added.set(key, group)
  }
  return [...added.values()]
}
