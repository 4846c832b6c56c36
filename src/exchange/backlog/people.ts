import { remembered } from '#exchange/tables/remembered.ts'

/** What stands where a person was named. */
export const SOMEONE = '…'

const ADDRESS = /<?[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*>?/gu
const WITH_ADDRESS = /(?:\p{Lu}[\p{L}'’.-]*[ ,]+){1,4}<[^<>@\s]+@[^<>\s]+>/gu
const WORD = /[\p{L}\p{N}]+/gu
/** A shorter name is also a word. */
const SHORTEST = 3

/** The names in a cell that holds people: several by semicolon or comma, each perhaps with an address. */
export function namesIn(cell: string): readonly string[] {
  const addresses = cell.includes('@') ? (cell.match(ADDRESS) ?? []) : []
  const plain = addresses.length === 0 ? cell : cell.replace(ADDRESS, ';')
  const names = [plain, ...plain.split(';'), ...plain.split(/[;,]/)].map(name => name.trim())
  return [...addresses.map(address => address.replace(/[<>]/g, '')), ...names].filter(
    name => name.length >= SHORTEST && /\p{L}/u.test(name),
  )
}

interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }))

/** Takes people's addresses out of a text, and the names that the file's columns of people hold, however written. */
export function withoutPeople(people: readonly string[]): (text: string) => string {
  // By first word, the longest first: a file may name thousands of people, and every text is looked through.
  const names = new Map<string, (readonly string[])[]>()
  for (const name of new Set(people.map(one => one.trim().toLowerCase()))) {
    const words = wordsOf(name).map(({ text }) => text)
    const [first] = words
    if (first === undefined || name.length < SHORTEST) continue
    names.set(
      first,
      [...(names.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    )
  }
  const withoutNames = (text: string) => {
    const words = wordsOf(text)
    let kept = ''
    let done = 0
    for (let at = 0; at < words.length; at++) {
      const start = words[at]
      const name = names
        .get(start?.text ?? '')
        ?.find(list => list.every((word, i) => words[at + i]?.text === word))
      const end = name && words[at + name.length - 1]
      if (!start || !name || !end) continue
      kept += text.slice(done, start.from) + SOMEONE
      done = end.to
      at += name.length - 1
    }
    return kept + text.slice(done)
  }
  return remembered(text => {
    const bare = text.includes('@') ? text.replace(WITH_ADDRESS, SOMEONE).replace(ADDRESS, SOMEONE) : text
    return names.size === 0 ? bare : withoutNames(bare)
  })
}
