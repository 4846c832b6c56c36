/** What stands between two cells. */
export type Delimiter = '\t' | ',' | ';' | '|'

export interface SplitText {
  readonly rows: string[][]
  readonly unclosedQuote?: number
}

const isBreak = (char: string | undefined) => char === '\n' || char === '\r'

/** Position of the quote that closes a cell opened at `open`, or -1. Doubled quotes are text. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

/** Where a quote was never closed, by its row. */
type Unclosed = number | undefined

/**
 * Splits text into rows of cells (RFC 4180 with any delimiter and line break) and hands over each, until one is not
 * taken; a row of more than `most` cells is handed over as soon as it is. A quote opens a cell only where its partner
 * ends the cell, because spreadsheets copy `"Beta" launch` without quoting it; one that is never closed is text, and
 * so are all after it.
 */
export function eachRow(
  text: string,
  delimiter: Delimiter,
  take: (row: string[]) => boolean,
  most: number = Infinity,
): Unclosed {
  let row: string[] = []
  let rows = 0
  let at = 0
  let quoting = true
  let unclosedQuote: Unclosed
  const plainEnd = new RegExp(`[\\r\\n\\${delimiter}]`, 'g')

  const quotedEnd = (): number | undefined => {
    if (!quoting || text[at] !== '"') return undefined
    const close = closingQuote(text, at)
    if (close === -1) {
      quoting = false
      unclosedQuote = rows + 1
      return undefined
    }
    const next = text[close + 1]
    return next === undefined || next === delimiter || isBreak(next) ? close : undefined
  }

  while (at < text.length) {
    const close = quotedEnd()
    let end: number
    if (close === undefined) {
      plainEnd.lastIndex = at
      end = plainEnd.exec(text)?.index ?? text.length
      row.push(text.slice(at, end))
    } else {
      end = close + 1
      row.push(text.slice(at + 1, close).replaceAll('""', '"'))
    }
    if (text[end] === delimiter && row.length <= most) {
      at = end + 1
      if (at === text.length) row.push('')
      continue
    }
    if (!take(row)) return unclosedQuote
    rows += 1
    row = []
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
  }
  if (row.length > 0) take(row)
  return unclosedQuote
}

/** All rows of a text. */
export function splitCells(text: string, delimiter: Delimiter): SplitText {
  const rows: string[][] = []
  const unclosedQuote = eachRow(text, delimiter, row => rows.push(row) > 0)
  return { rows, ...(unclosedQuote === undefined ? {} : { unclosedQuote }) }
}
