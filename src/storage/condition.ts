/**
 * How the database is, in one word; each has a sentence `condition.<word>`.
 * `blocked`: another tab keeps an older version open. `newer`: a newer version wrote it, so it is only read.
 * `replaced`: a newer version, in another tab, has taken over. `full`: the last save did not fit.
 * `unavailable`: the browser gives no storage, as some private windows do. `closed`: it went away while in use.
 */
export type Condition = 'ok' | 'blocked' | 'newer' | 'replaced' | 'full' | 'unavailable' | 'closed'

/** In these nothing can be saved. */
export const cannotSave = (condition: Condition): boolean => condition !== 'ok' && condition !== 'full'

/** Holds the condition and tells who watches it. */
export class ConditionHolder {
  #condition: Condition = 'ok'
  readonly #watchers = new Set<() => void>()

  get condition(): Condition {
    return this.#condition
  }

  /** Another word for how it is; what is wrong for good is not made right by a save that fits. */
  report(condition: Condition): void {
    const settled = this.#condition !== 'ok' && this.#condition !== 'full' && this.#condition !== 'blocked'
    if (settled || condition === this.#condition) return
    this.#condition = condition
    for (const watcher of this.#watchers) watcher()
  }

  /** Calls `watcher` at each change, until the function that it returns is called. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }
}
