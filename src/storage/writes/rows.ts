import type { RecordName, RecordTypes } from '#core/records/registry.ts'
import type { Result } from '#core/result.ts'
import { removalOf, type ChangeInput, type Committed } from '#storage/change.ts'
import { save, type SaveOptions } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'

/** What a row is called in the history: its name, role, description, number or day (ISO), else nothing. */
export function nameOf(row: object): string {
  const fields = new Map<string, unknown>(Object.entries(row))
  for (const key of ['name', 'role', 'description', 'number', 'date', 'from']) {
    const value = fields.get(key)
    if (typeof value === 'string' && value !== '') return value
    if (typeof value === 'number') return String(value)
  }
  return ''
}

/** Saves one row: a new one without a `base`, a changed one with the `hlc` that it was made on. */
export const saveRow = (
  store: Store,
  change: ChangeInput,
  options?: SaveOptions,
): Promise<Result<Committed>> =>
  save(
    store,
    {
      name: change.base === undefined ? 'addRow' : 'editRow',
      values: { record: change.record, name: nameOf(change.row) },
    },
    [change],
    options,
  )

/** Removes a row, as it was seen, and what cannot be without it. */
export const removeRow = <R extends RecordName>(
  store: Store,
  record: R,
  row: RecordTypes[R],
): Promise<Result<Committed>> =>
  save(store, { name: 'removeRow', values: { record, name: nameOf(row) } }, [removalOf(record, row)])

/** Saves the rows of a pasted table, of one kind and what comes with them, as one command: one undo. */
export const saveMany = (
  store: Store,
  record: RecordName,
  drafts: readonly ChangeInput[],
  options?: SaveOptions,
): Promise<Result<Committed>> => {
  const count = drafts.filter(draft => draft.record === record).length
  return save(store, { name: 'pasteRows', values: { record, count } }, drafts, options)
}
