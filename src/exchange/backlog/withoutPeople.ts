import { remembered } from '#exchange/tables/remembered.ts'
import { ADDRESS } from './people.ts'
import { personNames, type PersonNames } from './personNames.ts'
import { nameKey } from './sprintName.ts'
import { wordsOf, type Word } from './words.ts'

/** What stands where a person was named. */
export const SOMEONE = '…'

const WITH_ADDRESS = /(?:\p{Lu}[\p{L}'’.-]*[ ,]+){1,4}<[^<>@\s]+@[^<>\s]+>/gu
/** A name is written in so many words at most, "Anne-Marie van den O’Neil". */
const LONGEST_RUN = 6
const OPENS = /^$|[:;/|–—([.!?]|\s-\s/u

interface Cleaned {
  readonly text: string
  /** A word of it is also a part of a person's name, and stays because it may be just a word. */
  readonly left: boolean
}

export interface WithoutPeople {
  /** For what is shown and kept: full names go wherever they stand, single words only where they can hardly be another word. */
  readonly loose: (text: string) => Cleaned
  /** For ids, which no one reads: every word of a name goes. */
  readonly strict: (text: string) => string
}

/** How many words from one on are a full name; 0 where they are none. */
function fullAt(words: readonly Word[], at: number, { full, alone }: PersonNames): number {
  let [run, length] = ['', 0]
  for (const [i, { plain }] of words.slice(at, at + LONGEST_RUN).entries()) {
    run += plain
    if (full.has(run) || (i > 0 && alone.has(run))) length = i + 1
  }
  if (length > 0) return length
  const [a, b] = [words[at], words[at + 1]]
  if (!a?.isCapital || !b?.isCapital) return 0
  // The user name "ppatel" or "priyap" tells Priya Patel.
  const [one = '', other = ''] = [a.plain[0], b.plain[0]]
  return alone.has(one + b.plain) || alone.has(a.plain + other) ? 2 : 0
}

/** The text with someone in place of so many words from each on. */
function cut(text: string, words: readonly Word[], goesAt: (at: number) => number): string {
  let [kept, done] = ['', 0]
  for (let at = 0; at < words.length; at++) {
    const goes = goesAt(at)
    const [start, end] = [words[at], words[at + goes - 1]]
    if (goes === 0 || !start || !end) continue
    kept += text.slice(done, start.from) + SOMEONE
    done = end.to
    at += goes - 1
  }
  return kept + text.slice(done)
}

/**
 * Takes people out of texts: addresses, and what the file's columns of people hold. `own` are the names that the team
 * gave its deliverables: those stay as they are.
 */
export function withoutPeople(people: readonly string[], own: readonly string[] = []): WithoutPeople {
  const names = personNames(people)
  const known = new Set(own.map(nameKey))
  const isPart = ({ plain }: Word) =>
    names.first.has(plain) || names.alone.has(plain) || names.last.has(plain)
  const bare = (text: string) =>
    text.includes('@') ? text.replace(WITH_ADDRESS, SOMEONE).replace(ADDRESS, SOMEONE) : text

  /** How many words from one on are to go, and whether it stays although it is a part of a name. */
  function judge(
    text: string,
    words: readonly Word[],
    at: number,
  ): { readonly goes: number; readonly left: boolean } {
    const word = words[at]
    const full = fullAt(words, at, names)
    if (!word || full > 0 || !isPart(word)) return { goes: full, left: false }
    const isAlone = names.alone.has(word.plain)
    const next = words[at + 1]
    const before = text.slice(words[at - 1]?.to ?? 0, word.from)
    const after = text.slice(word.to, next?.from)
    const wholly = words.every((other, i) => i === at || /^\p{N}+$/u.test(other.plain))
    const isUser = before.endsWith('@') || (isAlone && /\p{N}/u.test(word.plain))
    const isOwner = /^['’]$/u.test(after) && next?.plain === 's'
    if (wholly || isUser || isOwner) return { goes: 1, left: false }
    const opens = at === 0 || OPENS.test(before)
    if (names.last.has(word.plain) && !names.first.has(word.plain)) return { goes: 0, left: true }
    if (opens) return OPENS.test(after) ? { goes: 1, left: false } : { goes: 0, left: true }
    if (!word.isCapital) return { goes: 0, left: true }
    // Of "Priya Patel" a user name may tell the first word only.
    return { goes: isAlone && next?.isCapital && after === ' ' ? 2 : 1, left: false }
  }

  const loose = (text: string): Cleaned => {
    const given = bare(text)
    if (known.has(nameKey(given))) return { text: given, left: false }
    const words = wordsOf(given)
    const isWhole = words.length === 2 && words.every(word => word.isCapital)
    if (isWhole && words.some(({ plain }) => names.alone.has(plain))) return { text: SOMEONE, left: false }
    let left = false
    const short = cut(given, words, at => {
      const found = judge(given, words, at)
      left ||= found.left
      return found.goes
    })
    return { text: short.replaceAll(`@${SOMEONE}`, SOMEONE), left }
  }

  const strict = (text: string) => {
    const given = bare(text)
    const words = wordsOf(given)
    return cut(given, words, at => {
      const word = words[at]
      return fullAt(words, at, names) || (word && isPart(word) ? 1 : 0)
    })
  }
  return { loose: remembered(loose), strict: remembered(strict) }
}
