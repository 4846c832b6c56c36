import { SHORTEST } from './people.ts'
import { wordsOf, type Word } from './words.ts'

/** What people are called by, in lower case and without accents. */
export interface PersonNames {
  /** First and last together, beginning at any of their words or without those between, written as one; a user name may be just that. */
  readonly full: ReadonlySet<string>
  readonly first: ReadonlySet<string>
  readonly last: ReadonlySet<string>
  /** User names and names of one word, of people whose full name is not known. */
  readonly alone: ReadonlySet<string>
}

/** An account that is called by what it does, such as "Automation for Jira", has no first name. */
const NO_PERSON = /\b(?:for|of|and|the)\b/iu
const MOST_WORDS = 4
/** A department or "external" behind a name. */
const IN_BRACKETS = /[([][^)\]]*[)\]]/gu

const plain = (words: readonly Word[]) => words.map(word => word.plain)
const isCapital = (words: readonly Word[]) => words.length > 0 && words.every(word => word.isCapital)

/** The words of a name, first name first; none where it is a list of several people, who are named one by one too. */
function inOrder(name: string): readonly string[] {
  const [family = [], given, more] = name.split(',').map(wordsOf)
  if (given === undefined) return plain(wordsOf(name.replace(/@.*/u, '')))
  const isOne = more === undefined && isCapital(family) && isCapital(given)
  return isOne ? plain([...given, ...family]) : []
}

/** Tells first, last and user names apart in what the columns of people hold. */
export function personNames(people: readonly string[]): PersonNames {
  const full = new Set<string>()
  const first = new Set<string>()
  const last = new Set<string>()
  const single = new Set<string>()
  for (const name of new Set(people.map(one => one.replace(IN_BRACKETS, ' ').trim()))) {
    const words = inOrder(name)
    const [given, family] = [words[0], words.at(-1)]
    if (given === undefined || family === undefined || !/\p{L}/u.test(name)) continue
    if (words.length === 1) {
      if (given.length >= SHORTEST) single.add(given)
      continue
    }
    for (const at of words.keys()) full.add([...words.slice(at), ...words.slice(0, at)].join(''))
    full.add(given + family).add(family + given)
    if (words.length > MOST_WORDS || NO_PERSON.test(name)) continue
    if (given.length >= SHORTEST) first.add(given)
    if (family.length >= SHORTEST) last.add(family)
  }
  const isKnown = (name: string) => full.has(name) || first.has(name) || last.has(name)
  return { full, first, last, alone: new Set([...single].filter(name => !isKnown(name))) }
}
