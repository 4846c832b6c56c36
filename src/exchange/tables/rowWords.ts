import { unaccented } from './cells/unaccented.ts'

/** How a row begins that adds up others, in the languages that exports come in. */
const TOTAL =
  /^(?:(?:grand|overall|sub)[ -]?)?totals?\b|^sum\b|^(?:sub)?(?:totaal|totaux|suma|summe)\b|^(?:gesamt(?:summe|betrag)?|zwischensumme|insgesamt|razem|lacznie|ogolem)\b|^importe total\b/
const PART = /^sub|^zwischen/
const NIL =
  /^nil(?:\s+(?:returns?|spend|payments?|transactions?|expenditure))?\W*$|^nil returns?\b|^nothing to (?:report|declare)\b/
const NONE =
  /^no\s+(?:\w+\s+){0,2}(?:spend|spending|payments?|transactions?|expenditure|invoices?)\b.*(?:over|above|exceed|this|in|for|to report)\b/
const LETTER = /^\s*[a-zł]/i
const STARTS_WITH_N = /^\s*n/i
const NOTE = /^(?:notes?\s*(?:\d\s*)?[:.\-–]|n\.?b\.?\s*[:.]|source\s*:|\*+\s?\S|\[\d+\]|\(\d\)\s)/i

/** Whether a cell says that its row adds up others. */
export const saysTotal = (cell: string): boolean => LETTER.test(cell) && TOTAL.test(unaccented(cell.trim()))

/** Whether a cell says that its row adds up the rows since the last such one only. */
export const saysSubtotal = (cell: string): boolean => saysTotal(cell) && PART.test(unaccented(cell.trim()))

/** Whether a cell states that there is nothing: a return is made, and it is nil. */
export const saysNil = (cell: string): boolean => {
  if (!STARTS_WITH_N.test(cell)) return false
  const words = cell.replace(/\s+/gu, ' ').trim().toLowerCase()
  return words.length <= 200 && (NIL.test(words) || NONE.test(words))
}

/** Whether a cell begins as a footnote does. */
export const saysNote = (cell: string): boolean => NOTE.test(cell.trim())
