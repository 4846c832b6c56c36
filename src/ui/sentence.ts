/** A name or a sentence with a capital at its start; the rest stays as it was written. */
export const sentenceStart = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
