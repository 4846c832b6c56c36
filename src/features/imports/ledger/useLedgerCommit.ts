import { useState } from 'react'
import type { Failure, Result } from '#core/result.ts'
import type { LedgerOrder, LedgerStored } from '#features/imports/reading/ledgerTypes.ts'
import type { OwnDesk } from '#features/imports/reading/openDesk.ts'
import { settled } from '#storage/commit.ts'
import { useStore } from '#storage/useStore.ts'
import type { Reached } from '#storage/watch.ts'

/** How far an import is that was confirmed. */
export interface Underway {
  readonly reached: Reached
  /** It was asked to stop, and has not answered yet. */
  readonly stopping: boolean
  readonly stop: () => void
}

/** Brings a ledger in at the desk; until that is over it may be stopped, and then nothing is written. */
export function useLedgerCommit(desk: OwnDesk) {
  const store = useStore()
  const [underway, setUnderway] = useState<Underway>()
  const [stopped, setStopped] = useState(false)
  const commit = async (
    order: Omit<LedgerOrder, 'database'>,
  ): Promise<Result<LedgerStored, Failure> | undefined> => {
    const stopping = new AbortController()
    const stop = () => {
      stopping.abort()
      setUnderway(now => now && { ...now, stopping: true })
    }
    setStopped(false)
    setUnderway({ reached: { kind: 'checking' }, stopping: false, stop })
    const result = await desk.importLedger(
      { ...order, database: store.db.name },
      { signal: stopping.signal, reached: reached => setUnderway(now => now && { ...now, reached }) },
    )
    setUnderway(undefined)
    settled(store, result)
    const wasStopped = !result.ok && result.error.code === 'stopped'
    setStopped(wasStopped)
    return wasStopped ? undefined : result
  }
  return { underway, stopped, commit }
}
