const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** A word of a text, and where it stands. */
export interface Word {
  /** In lower case, without accents. */
  readonly plain: string
  readonly isCapital: boolean
  readonly from: number
  readonly to: number
}

const folded = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a text: letters and digits that stand together. */
export const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    plain: folded(word),
    isCapital: /^\p{Lu}/u.test(word),
    from: index,
    to: index + word.length,
  }))
