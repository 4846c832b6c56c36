import { WORKSPACE_ID } from '#core/records/workspace.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { ChangeInput, Committed } from '#storage/change.ts'
import { rowTable } from '#storage/entries.ts'
import { saveDecided } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'

/**
 * Adds the example team, or brings it back after it was removed; the workspace's own row, where there is one,
 * stays as it is. Fails with `example-there` where it is there already.
 */
export const addExample = (store: Store, rows: readonly ChangeInput[]): Promise<Result<Committed>> =>
  saveDecided(store, async () => {
    const changes: ChangeInput[] = []
    for (const change of rows) {
      const stored = await rowTable(store.db, change.record).get(change.row.id)
      if (change.record === 'team' && stored?.deleted === 0) return err({ code: 'example-there' })
      // What other teams use already is theirs: the workspace, and a metric of the same id.
      if (stored?.deleted === 0 && stored.team === WORKSPACE_ID) continue
      changes.push({ ...change, base: stored?.hlc })
    }
    return ok({ command: { name: 'addExample' }, changes })
  })
