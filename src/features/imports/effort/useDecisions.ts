import { useState } from 'react'
import type { Unlinked } from './sprintWork.ts'
import type { Before, Why } from './takenSprints.ts'

/** Days that a file has no time for: a rest that is not linked, or none, as its hours stand for the whole sprint. */
export type Thin = 'rest' | 'whole'

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
  /** For sprints of which the file has few days. */
  readonly thin: Thin
  /** For sprints that have effort already, by why it is asked. */
  readonly before: Partial<Record<Why, Before>>
}

const undecided: Decisions = {
  sprints: {},
  deliverables: {},
  from: {},
  to: {},
  unlinked: 'percent',
  thin: 'rest',
  before: {},
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
    setUnlinked: (unlinked: Unlinked) => setDecisions(now => ({ ...now, unlinked })),
    setThin: (thin: Thin) => setDecisions(now => ({ ...now, thin })),
    setBefore: (why: Why, before: Before) =>
      setDecisions(now => ({ ...now, before: { ...now.before, [why]: before } })),
  }
}
