/** A text without what makes no difference: white space at its ends, more of it than one between words, case. */
export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase()
