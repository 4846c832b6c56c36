import type { IsoDate } from '#core/records/fields.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { ChangeInput, Command, Committed, RowChange } from './change.ts'
import { check } from './checking/check.ts'
import { refusedRows, transact } from './commit.ts'
import type { Inside, Store } from './store.ts'

export interface SaveOptions {
  /** Refuses readings of days that have not come. */
  readonly today?: IsoDate | undefined
}

/** What a command of several rows comes to, decided on rows that stay as they are until it is written. */
export interface Decided {
  readonly command: Command
  /** The team that this device shows from then on. */
  readonly opens?: string
  readonly changes: readonly RowChange[]
}

/** Decides, checks and writes in one transaction. */
export const saveDecided = (
  store: Store,
  decide: (inside: Inside) => Promise<Result<Decided>>,
  { today }: SaveOptions = {},
): Promise<Result<Committed>> =>
  transact(store, async inside => {
    const decided = await decide(inside)
    if (!decided.ok) return decided
    const { command, changes, opens } = decided.value
    const checked = await check(inside.db, changes, today)
    if (checked.ok) return ok({ command, changes: checked.value, ...(opens !== undefined && { opens }) })
    // That somebody else changed the row says more than that it now breaks a rule.
    const refused = await refusedRows(inside, { command, changes })
    return refused ? err(refused) : checked
  })

/**
 * Checks rows and writes them as one command, in one transaction. Fails with `invalid` and every issue by row,
 * with `stale` and both versions where a row moved since its `base`, or with what storage answered; nothing is
 * written then. What cannot be without a removed row goes with it.
 *
 *     await save(store, { name: 'addRow', values: { record: 'rate', name: 'Developer' } }, [{ record: 'rate', row }])
 */
export const save = (
  store: Store,
  command: Command,
  drafts: readonly ChangeInput[],
  options?: SaveOptions,
): Promise<Result<Committed>> =>
  saveDecided(store, () => Promise.resolve(ok({ command, changes: drafts })), options)
