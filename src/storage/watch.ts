/** How far a long command is: its rows are looked at, so many of them are written, or its history entry is. */
export type Reached =
  | { readonly kind: 'checking' }
  | { readonly kind: 'writing'; readonly done: number; readonly of: number }
  | { readonly kind: 'history' }

/** Who waits for a long command: told how far it is, and may stop it as long as it is not stored. */
export interface Watch {
  readonly signal: AbortSignal
  readonly reached: (at: Reached) => void
}

/** Tells how far a command is. Throws where it was stopped, so that its transaction leaves everything as before. */
export function reach(watch: Watch | undefined, at: Reached): void {
  watch?.signal.throwIfAborted()
  watch?.reached(at)
}
