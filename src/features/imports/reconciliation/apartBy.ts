import { subtract, type Minor } from '#core/money.ts'
import type { Formats } from '#ui/formatting.ts'

/** By how much a printed total is more or less than what its rows come to, for a sentence. */
export const apartBy = (formats: Formats, stated: Minor, found: Minor) => ({
  difference: formats.moneyExact(Math.abs(subtract(stated, found))),
  more: stated > found ? 'yes' : 'no',
})
