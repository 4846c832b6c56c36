import { readDraft } from '#storage/drafts/drafts.ts'
import type { Store } from '#storage/store.ts'
import { isUntouched } from './setUpForm.ts'

/** A set-up that was begun and not saved, by the name of its team, which may be empty. */
export interface HalfDone {
  readonly name: string
}

/** The set-up that waits on this device; none where nothing was typed. */
export async function halfDone(store: Store): Promise<HalfDone | undefined> {
  const draft = await readDraft(store, 'setUp', '')
  return draft && !isUntouched(draft.form) ? { name: draft.form.name.trim() } : undefined
}
