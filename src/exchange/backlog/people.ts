import { plainWords } from '#exchange/tables/cells/choice.ts'

/** What stands where a person was named. */
export const SOMEONE = '…'

const ADDRESS = /<?[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*>?/gu
const WITH_ADDRESS = /(?:[\p{Lu}][\p{L}'’.-]*[ ,]+){1,4}<[^<>@\s]+@[^<>\s]+>/gu
/** A shorter name is also a word. */
const SHORTEST = 3

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The names in a cell that holds people: several by semicolon or comma, each perhaps with an address. */
export function namesIn(cell: string): readonly string[] {
  const addresses = cell.match(ADDRESS) ?? []
  const plain = cell.replace(ADDRESS, ';')
  const names = [plain, ...plain.split(';'), ...plain.split(/[;,]/)].map(name => name.trim())
  return [...addresses.map(address => address.replace(/[<>]/g, '')), ...names].filter(
    name => name.length >= SHORTEST && /\p{L}/u.test(name),
  )
}

/** Takes people's addresses out of a text, and the names that the file's columns of people hold. */
export function withoutPeople(people: readonly string[]): (text: string) => string {
  const names = [...new Set(people.map(name => name.trim()))]
    .filter(name => name.length >= SHORTEST)
    .sort((a, b) => b.length - a.length)
  const whole = new Set(names.map(plainWords).filter(name => name !== ''))
  const any =
    names.length === 0
      ? undefined
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return text => {
    if (whole.has(plainWords(text))) return SOMEONE
    const bare = text.replace(WITH_ADDRESS, SOMEONE).replace(ADDRESS, SOMEONE)
    return any ? bare.replace(any, SOMEONE) : bare
  }
}
