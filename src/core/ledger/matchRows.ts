import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { tidy } from './tidy.ts'

/** What a ledger row says, apart from where it stands in a file. */
export type LedgerContent = Pick<
  LedgerRow,
  'date' | 'supplier' | 'description' | 'area' | 'type' | 'reference' | 'money' | 'printed'
>

/** What a row says but for its amount: its day and its words. */
const wordsKey = ({ date, supplier, description, area, type, reference }: LedgerContent) =>
  [date, ...[supplier, description, area, type, reference].map(tidy)].join('\u001F')

const withMoney = (words: string, { money: { net, vat } }: LedgerContent) =>
  `${words}\u001F${net}\u001F${vat.kind === 'stated' ? `${vat.vat} ${vat.recoverable}` : ''}`

/** The same for rows that say the same: white space, case and the way that a file was written make no difference. */
export const contentKey = (row: LedgerContent) => withMoney(wordsKey(row), row)

/** What finds a payment in the ledger, where it has a reference: its day, reference and amount, whatever its words. */
const voucherKey = (row: LedgerContent) =>
  tidy(row.reference) === '' ? undefined : withMoney([row.date, tidy(row.reference)].join('\u001F'), row)

/** A row of a file beside those that are stored. */
export interface Matched<T extends LedgerContent> {
  readonly row: T
  /** It is the nth row that says this. */
  readonly nth: number
  /** The stored row that it is, where it came before. */
  readonly stored?: LedgerRow
  /** What is stored says something else: its cells were read under other answers, or its amount alone is another. */
  readonly otherwise?: true
  /**
   * A stored row of its day and words, but of another amount; or of its day, reference and amount, in other words: whether
   * it is that one, a person says.
   */
  readonly like?: LedgerRow
}

/** What a person says of rows that are like a stored one. */
export type Alike = 'here' | 'new'

interface Keyed<T> {
  readonly row: T
  readonly words: string
  readonly content: string
}

const keyed = <T extends LedgerContent>(row: T): Keyed<T> => {
  const words = wordsKey(row)
  return { row, words, content: withMoney(words, row) }
}

type KeyOf = (one: Keyed<LedgerContent>) => string | undefined

/** From the surest on: the cells of the file, and what was read from them. */
const sure: readonly KeyOf[] = [({ row }) => row.printed, ({ content }) => content]
/** What a person is asked about: all but the amount, or what a payment is found by. */
const likely: readonly KeyOf[] = [({ words }) => words, ({ row }) => voucherKey(row)]

/** The stored row that each row of a file has in one way, the nth with the nth; none has two. */
function pairs<T extends LedgerContent>(
  file: readonly Keyed<T>[],
  stored: readonly Keyed<LedgerRow>[],
  keyOf: KeyOf,
): ReadonlyMap<Keyed<T>, Keyed<LedgerRow>> {
  const waiting = new Map<string | undefined, Keyed<LedgerRow>[]>()
  // The first of each is taken from the end.
  for (const one of stored.toReversed()) {
    const key = keyOf(one)
    const same = waiting.get(key)
    if (same) same.push(one)
    else waiting.set(key, [one])
  }
  const found = new Map<Keyed<T>, Keyed<LedgerRow>>()
  for (const one of file) {
    const key = keyOf(one)
    const match = key === undefined ? undefined : waiting.get(key)?.pop()
    if (match) found.set(one, match)
  }
  return found
}

/** Numbers new rows on from those that say the same. */
function numbers(stored: readonly Keyed<LedgerRow>[]): (content: string) => number {
  const taken = new Set(stored.map(({ row, content }) => `${content}\u001F${row.nth}`))
  const next = new Map<string, number>()
  return content => {
    let nth = next.get(content) ?? 1
    while (taken.has(`${content}\u001F${nth}`)) nth += 1
    next.set(content, nth + 1)
    return nth
  }
}

/**
 * Finds the rows of a file that are stored already: the nth identical row of the file is the nth that is stored, so a
 * file that is imported twice, or overlaps another, adds only what is new, and a row that stands twice counts twice. A
 * row is known by what its file said, whatever was answered about its columns, dates and VAT. One that only has the day
 * and words of a stored one, or its day, reference and amount, is `like` it, and is that one where `alike` is `here`.
 */
export function matchRows<T extends LedgerContent>(
  rows: readonly T[],
  stored: readonly LedgerRow[],
  alike: Alike = 'new',
): Matched<T>[] {
  const file = rows.map(keyed)
  const kept = stored.toSorted((a, b) => a.nth - b.nth).map(keyed)
  const like = new Map<Keyed<T>, Keyed<LedgerRow>>()
  const found = new Map<Keyed<T>, Keyed<LedgerRow>>()
  const left = { file: new Set(file), kept: new Set(kept) }
  for (const keyOf of [...sure, ...likely]) {
    for (const [one, match] of pairs([...left.file], [...left.kept], keyOf)) {
      left.file.delete(one)
      left.kept.delete(match)
      found.set(one, match)
      if (likely.includes(keyOf)) like.set(one, match)
    }
  }
  const numberOf = numbers(kept)
  return file.map((one): Matched<T> => {
    const { row, content } = one
    const match = found.get(one)
    const asked = like.get(one)
    const said = asked && { like: asked.row }
    if (!match || (asked && alike === 'new')) return { row, nth: numberOf(content), ...said }
    const otherwise = match.content !== content
    return { row, nth: match.row.nth, stored: match.row, ...(otherwise && { otherwise }), ...said }
  })
}
