/** So many names are quoted. */
const FIRST = 3

/** What a sentence says of a list of names: how many there are, the first few, and how many more. */
export function firstNames(names: readonly string[]): {
  readonly count: number
  readonly names: string
  readonly more: number
} {
  const first = names.slice(0, FIRST)
  return { count: names.length, names: first.join('’, ‘'), more: names.length - first.length }
}
