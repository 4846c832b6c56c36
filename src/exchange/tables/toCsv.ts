import type { Minor } from '#core/money.ts'

/** What a cell of a file can hold; an amount is written in pounds (or dollars, euros) with two decimals. */
export type CsvCell = string | number | undefined | { readonly money: Minor }

export interface CsvTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly CsvCell[])[]
}

/**
 * Starts that a spreadsheet may take for a formula or a command (OWASP, "CSV injection"), also behind spaces,
 * quotes and characters that do not show, and the full-width forms that some take for the plain ones.
 */
const FORMULA = /^(?:[\s\p{Cc}\p{Cf}\p{Z}"'`’‘“”]*[=+\-@|＝＋－＠−]|[\t\r\n])/u
const NEEDS_QUOTES = /[",;\t\r\n|]|^\s|\s$/u

/** Text that stays text in a spreadsheet: an apostrophe stands before anything that may be read as a formula. */
export const neutralised = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** Minor units as a plain decimal: -1234.50. */
export function plainMoney(amount: Minor): string {
  const digits = String(Math.abs(amount)).padStart(3, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

function written(cell: CsvCell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'object') return plainMoney(cell.money)
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError(`Not a number to write: ${cell}`)
    return String(cell)
  }
  const safe = neutralised(cell)
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A table as CSV (RFC 4180: CRLF, doubled quotes). Text is neutralised, numbers stay numbers, a missing value
 * is an empty cell. The byte order mark makes Excel read it as UTF-8.
 */
export function toCsv({ columns, rows }: CsvTable, { bom = true }: { readonly bom?: boolean } = {}): string {
  const lines = [columns, ...rows].map(row => row.map(written).join(','))
  return `${bom ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`
}
