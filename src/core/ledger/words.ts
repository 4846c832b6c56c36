/** Words that say nothing of who is paid or for what: forms of companies, little words, months. */
const EMPTY = new Set(
  (
    'ltd limited plc llp llc inc co company group holdings uk gb the a an of and for from to in on by with no ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec invoice payment month monthly'
  ).split(' '),
)

/** The words of a name or a description that tell it from another. */
export const tellingWords = (text: string): string[] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter(word => word.length > 1 && !EMPTY.has(word) && !/^\d+$/u.test(word))

/** Whether all words of the shorter one are in the other; nothing says nothing. */
export function sayTheSame(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  return few.length > 0 && few.every(word => many.includes(word))
}
