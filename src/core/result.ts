/** An expected failure as a value. `code` names a sentence in the message catalogue; the other fields fill it. */
export type Failure<Code extends string = string> = { readonly code: Code } & Readonly<
  Record<string, unknown>
>

export type Result<T, E extends Failure = Failure> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** Wraps a value that was got. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })

/** Wraps the coded reason why there is no value; bugs throw, expected failures come back through here. */
export const err = <const E extends Failure>(error: E): Result<never, E> => ({ ok: false, error })
