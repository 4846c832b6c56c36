const NO_BREAK = '\u00A0'

/** A short text that stays on one line of a narrow cell: a date. */
export const oneLine = (text: string): string => text.replaceAll(' ', NO_BREAK)
