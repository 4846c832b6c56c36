/** Words in lower case with single spaces and without punctuation, for comparing headers and choices. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim()

/** For each choice, the words that stand for it. */
export type Words<T extends string> = Readonly<Record<T, readonly string[]>>

/** The choice that a cell names, whole words only; `undefined` where it names none. */
export function readChoice<T extends string>(text: string, words: Words<T>): T | undefined {
  const said = plainWords(text)
  if (said === '') return undefined
  const choices: T[] = Object.keys(words).filter((key): key is T & string => key in words)
  const spaced = ` ${said} `
  return (
    choices.find(choice => plainWords(choice) === said || words[choice].includes(said)) ??
    choices.find(choice => words[choice].some(word => spaced.includes(` ${word} `)))
  )
}
