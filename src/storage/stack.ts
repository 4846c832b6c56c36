import type { DeviceState } from './device.ts'

/** How many commands can be undone; the history itself keeps all. */
export const UNDO_LIMIT = 200

type Stack = Pick<DeviceState, 'undo' | 'redo'>

/** What an entry is: something new, the undoing or redoing of another, or what the app does of itself. */
export interface EntryKind {
  readonly undoOf?: string
  readonly redoOf?: string
  /** Nobody did it, so nobody undoes it. */
  readonly final?: boolean
}

/** The stack after an entry: something new drops what could be redone. */
export function afterEntry(
  { undo, redo }: Stack,
  entry: string,
  { undoOf, redoOf, final = false }: EntryKind,
): Stack {
  if (final) return { undo, redo }
  if (undoOf !== undefined) return { undo: undo.filter(id => id !== undoOf), redo: [...redo, undoOf] }
  if (redoOf !== undefined) return { undo: [...undo, redoOf], redo: redo.filter(id => id !== redoOf) }
  return { undo: [...undo, entry].slice(-UNDO_LIMIT), redo: [] }
}
