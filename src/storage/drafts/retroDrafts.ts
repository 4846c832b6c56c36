import { voters } from '#core/worth/ballot.ts'
import { forgetKept, keptUnder } from '#storage/device.ts'
import { attempt } from '#storage/failures.ts'
import type { Result } from '#core/result.ts'
import type { Store } from '#storage/store.ts'
import { draftKey } from './draftKey.ts'
import { readDraft } from './drafts.ts'
import { BallotDraft } from './shapes.ts'

/** Where the votes on a deliverable are kept until they are revealed. */
export const ballotOf = (retro: string, deliverable: string): string => `${retro}:${deliverable}`

const ballots = (retro: string) => draftKey('ballot', ballotOf(retro, ''))

/** What was begun in a retro and ends with it: deliverables whose votes are not revealed, a decision half typed. */
export interface Begun {
  readonly deliverables: readonly string[]
  readonly decision: boolean
}

/** What would be lost if a retro ended now. */
export async function begunIn(store: Store, retro: string): Promise<Begun> {
  if (!store.readable) return { deliverables: [], decision: false }
  const kept = await keptUnder(store.db, ballots(retro))
  const decision = await readDraft(store, 'decision', retro)
  return {
    deliverables: kept.flatMap(({ key, value }) => {
      const draft = BallotDraft.safeParse(value)
      return draft.success && voters(draft.data.counts) > 0 ? [key.slice(ballots(retro).length)] : []
    }),
    decision: (decision?.text.trim() ?? '') !== '',
  }
}

/** Forgets all votes of a retro that were not revealed, and what was typed of a decision: nothing of them stays. */
export const forgetBegun = (store: Store, retro: string): Promise<Result<undefined>> =>
  attempt(store, () =>
    store.db.transaction('rw', 'device', async () => {
      await forgetKept(store.db, ballots(retro))
      await forgetKept(store.db, draftKey('decision', retro))
    }),
  )
