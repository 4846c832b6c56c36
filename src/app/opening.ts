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

/** Opens the database and reads what the first screen shows, while the page is still being made. */
export function startOpening(isOfTeam: () => void): Opening {
  const conditions = new ConditionHolder()
  const open = async () => {
    const store = await openStore({ conditions })
    if (!store.readable) return undefined
    try {
      return { store, ahead: await readAhead(store, isOfTeam) }
    } catch (error) {
      if (!isClosed(error)) throw error
      conditions.report('closed')
      return undefined
    }
  }
  return { conditions, opened: open() }
}
