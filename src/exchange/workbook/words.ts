/** The book's own words by what they are of, as plain data that a worker can be handed. */
export type WordList = Readonly<Record<string, string>>

/** Sentences that are made of this team. */
export interface BookFacts {
  readonly title: string
  /** Which copy it is, and what it holds. */
  readonly copy: string
  readonly made: string
  readonly team: string
  /** What every amount is in. */
  readonly currency: string
  /** £ */
  readonly sign: string
}

export interface BookWords {
  readonly facts: BookFacts
  /** A word by its key: `column.from`. One that is not there is a bug and throws. */
  readonly word: (key: string) => string
  /** The word for a value of a record: `reconciled`. */
  readonly value: (code: string) => string
}

/** What the assumptions need of it: they stand in the summary's report as well. */
export type AssumptionWords = Pick<BookWords, 'word' | 'value'> & {
  readonly facts: Pick<BookFacts, 'currency'>
}

export function bookWords(list: WordList, facts: BookFacts): BookWords {
  const word = (key: string) => {
    const found = list[key]
    if (found === undefined) throw new Error(`The workbook has no word for ${key}`)
    return found
  }
  return { facts, word, value: code => word(`value.${code}`) }
}
