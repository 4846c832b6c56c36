import { ok, type Result } from '#core/result.ts'
import type { ChangeInput, Committed } from '#storage/change.ts'
import { readFor } from '#storage/checking/readFor.ts'
import { saveDecided } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'

/** Renames a role in its rates and allocations; the lines of sealed sprints keep the name that they had. */
export const renameRole = (
  store: Store,
  team: string,
  from: string,
  to: string,
): Promise<Result<Committed>> =>
  saveDecided(store, async inside => {
    const { rate = [], allocation = [] } = await readFor(inside.db, ['rate', 'allocation'], team)
    const changes: ChangeInput[] = [
      ...rate
        .filter(({ role }) => role === from)
        .map(row => ({ record: 'rate' as const, row: { ...row, role: to }, base: row.hlc })),
      ...allocation
        .filter(({ role }) => role === from)
        .map(row => ({ record: 'allocation' as const, row: { ...row, role: to }, base: row.hlc })),
    ]
    return ok({ command: { name: 'renameRole', values: { from, to } }, changes })
  })
