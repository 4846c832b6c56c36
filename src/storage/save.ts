import type { IsoDate } from '#core/records/fields.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { ChangeInput, Command, Committed, RowChange } from './change.ts'
import { check } from './checking/check.ts'
import { refusedRows, transact, type Writing } from './commit.ts'
import type { TableSource } from './db.ts'
import { writeImportChoices, type KeptChoices } from './device.ts'
import type { Inside, Store } from './store.ts'
import type { Watch } from './watch.ts'

export interface SaveOptions {
  /** Refuses readings of days that have not come. */
  readonly today?: IsoDate | undefined
  /** Who waits for many rows. */
  readonly watch?: Watch | undefined
  /** What was chosen for a file that comes in, remembered on this device with what the file brings. */
  readonly kept?: KeptChoices | undefined
  /** What else this device alone remembers of the command, written with it or not at all. */
  readonly beside?: Writing['beside']
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
  { today, watch, kept, beside }: SaveOptions = {},
): Promise<Result<Committed>> => {
  const remember = async (db: TableSource) => {
    if (kept) await writeImportChoices(db, kept.header, kept.choices)
    await beside?.(db)
  }
  const checked = async (inside: Inside): Promise<Result<Writing>> => {
    const decided = await decide(inside)
    if (!decided.ok) return decided
    const { command, changes } = decided.value
    const right = await check(inside.db, changes, today)
    if (right.ok) return ok({ ...decided.value, changes: right.value, beside: remember })
    // That somebody else changed the row says more than that it now breaks a rule.
    const refused = await refusedRows(inside, { command, changes })
    return refused ? err(refused) : right
  }
  return transact(store, checked, watch)
}

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
