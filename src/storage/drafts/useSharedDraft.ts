import { useLive, type Live } from '#storage/useLive.ts'
import { useStore } from '#storage/useStore.ts'
import { draftKey } from './draftKey.ts'
import { changeDraft, readDraft, type DraftKind, type Drafts } from './drafts.ts'

/** A draft that all tabs of this device see as it is, such as the votes that are being taken. */
export type SharedDraft<K extends DraftKind> = Live<{ readonly draft?: Drafts[K] }> & {
  /** Changes it from what it is at that moment; `undefined` forgets it. */
  readonly change: (change: (now: Drafts[K] | undefined) => Drafts[K] | undefined) => Promise<boolean>
}

/** A draft, live in every tab. `about`: the row, or the rows, that it is about. */
export function useSharedDraft<K extends DraftKind>(kind: K, about: string): SharedDraft<K> {
  const store = useStore()
  const live = useLive<{ readonly draft?: Drafts[K] }>({
    key: draftKey(kind, about),
    query: async inside => {
      const draft = await readDraft(inside, kind, about)
      return draft === undefined ? {} : { draft }
    },
    instead: () => ({}),
  })
  return {
    ...live,
    change: async change => (await changeDraft(store, kind, about, change)).ok,
  }
}
