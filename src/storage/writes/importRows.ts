import type { Result } from '#core/result.ts'
import { isRemoval, type ChangeInput, type Command, type Committed } from '#storage/change.ts'
import { save, type SaveOptions } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'

/** Files that are about people: a leave calendar is named after whose it is. */
type OfPeople = 'people' | 'leave' | 'effort' | 'timesheet' | 'backlog'

/** A file that comes in, and what it holds. */
export interface CameIn {
  readonly kind: OfPeople | 'sprints' | 'costItems' | 'readings'
  readonly name: string
}

/** The history is kept for good, and no record of a person is: it says what such a file was, never its name. */
function commandFor({ kind, name }: CameIn, count: number): Command {
  switch (kind) {
    case 'sprints':
    case 'costItems':
    case 'readings':
      return { name: 'importFile', values: { file: name, count } }
    case 'people':
    case 'leave':
    case 'effort':
    case 'timesheet':
    case 'backlog':
      return { name: 'importOfPeople', values: { kind, count } }
  }
}

/** Saves what came from a file as one command: all of it or nothing, one undo. */
export const importRows = (
  store: Store,
  file: CameIn,
  changes: readonly ChangeInput[],
  options?: SaveOptions,
): Promise<Result<Committed>> => {
  const count = changes.filter(change => !isRemoval(change)).length
  return save(store, commandFor(file, count), changes, options)
}
