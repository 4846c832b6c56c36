// Letters of scripts that are written from right to left, and marks that turn what comes after them.
const TURNS =
  /[\u0590-\u08FF\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/**
 * A name that keeps its own direction and turns nothing around it: between first strong isolate and pop directional
 * isolate (Unicode, UAX 9), so that it does in a file and in an e-mail as well.
 */
export const isolate = (text: string): string => (TURNS.test(text) ? `\u2068${text}\u2069` : text)

/** The values of a sentence, each isolated that is a text. */
export const isolated = <T>(values: Readonly<Record<string, T>> = {}): Record<string, T | string> =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? isolate(value) : value]),
  )
