import { nameKey } from './sprintName.ts'

const A = 'a'.charCodeAt(0)
const LETTERS = 26

/** b, c, … z, aa, ab, …: no digits, which would be read as the number of a sprint. */
const lettered = (nth: number): string =>
  (nth < LETTERS ? '' : lettered(Math.floor(nth / LETTERS) - 1)) + String.fromCharCode(A + (nth % LETTERS))

/** Shortens names such that two that were different still are: the second "Letters to …" becomes "Letters to … (b)". */
export function distinctNames(
  names: readonly string[],
  shorten: (name: string) => string,
): (name: string) => string {
  const groups = new Map<string, Set<string>>()
  const shortened = new Set<string>()
  for (const name of names) {
    const short = shorten(name)
    const key = nameKey(short)
    // What holds no word any more names nothing.
    if (short !== name && /[\p{L}\p{N}]/u.test(short)) shortened.add(key)
    groups.set(key, (groups.get(key) ?? new Set()).add(nameKey(name)))
  }
  const letters = new Map<string, string>()
  for (const key of shortened) {
    const [, ...others] = [...(groups.get(key) ?? [])].sort(
      (a, b) => Number(b === key) - Number(a === key) || (a < b ? -1 : 1),
    )
    let nth = 0
    for (const other of others) {
      do nth += 1
      while (groups.has(nameKey(`${key} (${lettered(nth)})`)))
      letters.set(`${key}\n${other}`, lettered(nth))
    }
  }
  return name => {
    const short = shorten(name)
    const letter = letters.get(`${nameKey(short)}\n${nameKey(name)}`)
    return letter === undefined ? short : `${short} (${letter})`
  }
}
