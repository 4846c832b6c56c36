// XML 1.0 has no place for most of these, and a half of a surrogate pair is no character.
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu

/** A text as XML can hold it, its lines ending in one way; a character that it cannot becomes the sign for one. */
export const plainText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '\uFFFD')

/** The most that a cell of Excel holds. */
const LONGEST = 32_767

/** As Excel has it: what looks like one of its own escapes, "_x000D_", is escaped in turn. */
export const excelText = (text: string): string =>
  plainText(text)
    .slice(0, LONGEST)
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
