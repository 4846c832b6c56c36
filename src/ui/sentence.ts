/** A name or a sentence with a capital at its start; the rest stays as it was written. */
export const sentenceStart = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** A text with the full stop that it lacks, so that another sentence can follow. */
export const sentenceEnd = (text: string): string => (/[\p{L}\p{N}]$/u.test(text) ? `${text}.` : text)
