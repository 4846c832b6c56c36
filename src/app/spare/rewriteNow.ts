import { openStore } from '#storage/openStore.ts'
import { rewriteSpare } from '#storage/spare/rewrite.ts'

/** The second copy of a database is to be written anew, by a worker. */
export interface SpareAsked {
  readonly spare: string
}

/** Writes it, in a worker: it reads everything there is. */
export async function rewriteNow({ spare: name }: SpareAsked): Promise<boolean> {
  const store = await openStore({ name, asks: false })
  try {
    return store.spare !== undefined && store.condition === 'ok' && (await rewriteSpare(store, store.spare))
  } finally {
    store.close()
  }
}
