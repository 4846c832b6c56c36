import { tidy } from '#core/ledger/tidy.ts'
import { printOf } from '#exchange/print.ts'

/** What a row of a file has in common with itself, whichever of its columns are taken and whatever is answered about them. */
export const rowPrint = (cells: readonly string[]): string => printOf(tidy(cells.join('\u001F')))
