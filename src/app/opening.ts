import { ConditionHolder } from '#storage/condition.ts'
import { isClosed } from '#storage/failures.ts'
import { openStore } from '#storage/openStore.ts'
import { readAhead, type Ahead } from '#storage/reads/ahead.ts'
import type { Store } from '#storage/store.ts'

export interface Opened {
  readonly store: Store
  readonly ahead: Ahead
}

export interface Opening {
  /** How the database is, from the first moment. */
  readonly conditions: ConditionHolder
  /** Undefined where it cannot be read: the condition says why. */
  readonly opened: Promise<Opened | undefined>
}

/** A database that knows of no save though there is a second copy was lost: it is filled again from the copy. */
async function withoutLoss(store: Store): Promise<void> {
  const { spare, untouched, condition } = store
  if (!spare || !untouched || condition !== 'ok' || !(await spare.names())?.length) return
  const { bringBack } = await import('./spare/bringBack.ts')
  await bringBack(store, spare)
}

/** Opens the database and reads what the first screen shows, while the page is still being made. */
export function startOpening(isOfTeam: () => void): Opening {
  const conditions = new ConditionHolder()
  const open = async () => {
    const store = await openStore({ conditions })
    if (!store.readable) return undefined
    try {
      await withoutLoss(store)
      return { store, ahead: await readAhead(store, isOfTeam) }
    } catch (error) {
      if (!isClosed(error)) throw error
      conditions.report('closed')
      return undefined
    }
  }
  return { conditions, opened: open() }
}
