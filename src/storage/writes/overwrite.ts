import { ok, type Result } from '#core/result.ts'
import type { Committed, RowChange, StaleFailure } from '#storage/change.ts'
import { saveDecided } from '#storage/save.ts'
import { rowKey } from '#storage/rowsToWrite.ts'
import type { Store } from '#storage/store.ts'

/**
 * Does a refused command after all, now that the user has seen both versions: on the rows as they were shown. It
 * is refused again where they moved meanwhile. The versions that it replaces stay in the history.
 */
export function overwrite(
  store: Store,
  { command, changes, rows }: StaleFailure,
): Promise<Result<Committed>> {
  const shown = new Map(rows.map(({ record, theirs }) => [rowKey(record, theirs.id), theirs.hlc]))
  const rebased = changes.map((change): RowChange => ({
    ...change,
    base: shown.get(rowKey(change.record, change.row.id)) ?? change.base,
  }))
  return saveDecided(store, () => Promise.resolve(ok({ command, changes: rebased })))
}
