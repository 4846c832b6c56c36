import { useState } from 'react'
import type { Before, Unlinked } from './workChanges.ts'

type ByKey = Readonly<Record<string, string>>

/** What the user decided about the work of a file; what is not decided is as it is proposed. */
export interface Decisions {
  /** The team's sprint by key, `new` or `none`. */
  readonly sprints: ByKey
  /** The team's deliverable by key, `new` or `none`. */
  readonly deliverables: ByKey
  /** First and last day of new sprints by key, as typed. */
  readonly from: ByKey
  readonly to: ByKey
  readonly unlinked: Unlinked
  readonly before: Before
}

const undecided: Decisions = {
  sprints: {},
  deliverables: {},
  from: {},
  to: {},
  unlinked: 'percent',
  before: 'replace',
}

export function useDecisions() {
  const [decisions, setDecisions] = useState(undecided)
  return {
    decisions,
    decide:
      (part: 'sprints' | 'deliverables' | 'from' | 'to') =>
      (key: string, value: string): undefined => {
        setDecisions(now => ({ ...now, [part]: { ...now[part], [key]: value } }))
      },
    set: (changes: Partial<Pick<Decisions, 'unlinked' | 'before'>>) =>
      setDecisions(now => ({ ...now, ...changes })),
  }
}
