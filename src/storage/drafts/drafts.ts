import type * as z from 'zod/mini'
import type { Result } from '#core/result.ts'
import { readKept, writeKept } from '#storage/device.ts'
import { attempt, failed } from '#storage/failures.ts'
import type { Store } from '#storage/store.ts'
import { draftKey } from './draftKey.ts'
import {
  BallotDraft,
  DecisionDraft,
  EffortDraft,
  MeetingDraft,
  OutcomeDraft,
  RetroPlace,
  SetUpDraft,
} from './shapes.ts'

/** What is typed in a form and not saved yet: on this device alone, in no history and no backup. */
export interface Drafts {
  readonly setUp: SetUpDraft
  readonly effort: EffortDraft
  readonly outcome: OutcomeDraft
  readonly ballot: BallotDraft
  readonly decision: DecisionDraft
  readonly retroPlace: RetroPlace
  readonly meeting: MeetingDraft
}

export type DraftKind = keyof Drafts

const shapes: { readonly [K in DraftKind]: z.ZodMiniType<Drafts[K]> } = {
  setUp: SetUpDraft,
  effort: EffortDraft,
  outcome: OutcomeDraft,
  ballot: BallotDraft,
  decision: DecisionDraft,
  retroPlace: RetroPlace,
  meeting: MeetingDraft,
}

/** The draft of a form; none where nothing was kept, or where it was kept for a form of another shape. */
export async function readDraft<K extends DraftKind>(
  store: Store,
  kind: K,
  about: string,
): Promise<Drafts[K] | undefined> {
  if (!store.readable) return undefined
  try {
    const kept = shapes[kind].safeParse(await readKept(store.db, draftKey(kind, about)))
    return kept.success ? kept.data : undefined
  } catch (error) {
    // The form can still be typed in; that there is no database to keep it in is the store's condition now.
    failed(store, error)
    return undefined
  }
}

/** Changes a draft from what it is now, also where another tab changed it meanwhile; `undefined` forgets it. */
export const changeDraft = <K extends DraftKind>(
  store: Store,
  kind: K,
  about: string,
  change: (now: Drafts[K] | undefined) => Drafts[K] | undefined,
): Promise<Result<undefined>> =>
  attempt(store, () =>
    store.db.transaction('rw', 'device', async () => {
      const kept = shapes[kind].safeParse(await readKept(store.db, draftKey(kind, about)))
      await writeKept(store.db, draftKey(kind, about), change(kept.success ? kept.data : undefined))
    }),
  )

/** Keeps a draft in place of the one before; `undefined` forgets it. */
export const keepDraft = <K extends DraftKind>(
  store: Store,
  kind: K,
  about: string,
  draft: Drafts[K] | undefined,
): Promise<Result<undefined>> => attempt(store, () => writeKept(store.db, draftKey(kind, about), draft))
