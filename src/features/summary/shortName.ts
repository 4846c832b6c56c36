import { shorten } from '#ui/shorten.ts'

/** A name as the page has room for it; the report has it in full. */
export const shortName = (name: string): string => shorten(name, 60)
