/** What stands beside a table or a chart, in words. Source: the retro's design. */
export const WORDS = 40

/** A name in a row: the whole of it is on paper. */
export const NAME = { letters: 90 }

/** A name in a heading or a sentence. */
export const SHORT_NAME = { letters: 50, words: 6 }

/** Reasons under the votes, in letters: two lines. */
export const QUOTES = 150

/** Readings that told: a bar each, or a row. */
export const CASES = 8

/** What a further line of a row takes up, where a row of one line is 1. */
const FURTHER = 0.75

/** The size of a row whose cell holds a text of so many letters a line. */
export const lines = (text: string, letters: number): number =>
  1 + (Math.max(1, Math.ceil(text.length / letters)) - 1) * FURTHER
