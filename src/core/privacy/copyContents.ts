import type { TeamData } from '#core/records/teamData.ts'

export type CopyPart =
  | 'sprints'
  | 'goals-and-notes'
  | 'cost-items'
  | 'deliverables'
  | 'outcomes'
  | 'readings'
  | 'evidence'
  | 'claims'
  | 'expectations'
  | 'pots'

const written = (text: string): boolean => text.trim() !== ''

/** What goes into a copy, counted, so that a person can look before handing over what people wrote. */
export function copyContents(copy: TeamData): { readonly part: CopyPart; readonly count: number }[] {
  const counts: Readonly<Record<CopyPart, number>> = {
    sprints: copy.sprints.length,
    'goals-and-notes':
      copy.sprints.filter(({ goal, notes }) => written(goal) || written(notes)).length +
      copy.costItems.filter(({ notes }) => written(notes)).length,
    'cost-items': copy.costItems.length,
    deliverables: copy.deliverables.length,
    outcomes: copy.outcomes.length,
    readings: copy.readings.length,
    evidence: copy.readings.filter(({ evidence }) => written(evidence)).length,
    claims: copy.deliverables.filter(({ claim }) => claim !== undefined).length,
    expectations: copy.deliverables.filter(({ expectation }) => expectation !== undefined).length,
    pots: copy.pots.length,
  }
  const parts: readonly CopyPart[] = [
    'sprints',
    'goals-and-notes',
    'cost-items',
    'deliverables',
    'outcomes',
    'readings',
    'evidence',
    'claims',
    'expectations',
    'pots',
  ]
  return parts.filter(part => counts[part] > 0).map(part => ({ part, count: counts[part] }))
}
