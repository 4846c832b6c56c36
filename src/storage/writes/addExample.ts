import type { Team } from '#core/records/team.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { ChangeInput, Committed } from '#storage/change.ts'
import { readLive } from '#storage/reads/tables.ts'
import { saveDecided } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'
import { missingWorkspace } from './workspaceRow.ts'

/** Adds the example team's rows, with the workspace where that is new, and opens it. Fails with `example-there`. */
export const addExample = (store: Store, rows: readonly ChangeInput[]): Promise<Result<Committed>> =>
  saveDecided(store, async inside => {
    const teams: readonly Team[] = await readLive(inside.db, 'team')
    if (teams.some(team => team.origin === 'example')) return err({ code: 'example-there' })
    const team = rows.find(({ record }) => record === 'team')?.row.id
    return ok({
      command: { name: 'addExample' },
      ...(team !== undefined && { opens: team }),
      changes: [...(await missingWorkspace(inside.db)), ...rows],
    })
  })
