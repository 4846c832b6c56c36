/** A text as words are looked for in it: in lower case, without accents, apostrophes written alike. */
export const plainText = (text: string): string =>
  // Most ledgers are plain English, and a normal form of 100,000 rows takes longer than the search.
  /^[\u0020-\u007E]*$/u.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/gu, "'").toLowerCase()

/** Finds whole words in a plain text; each is a pattern. */
export const wholeWords = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u')
