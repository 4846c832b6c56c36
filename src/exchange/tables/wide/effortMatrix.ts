import type { Sprint } from '#core/records/sprint.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'
import { isDash, takeApart } from '#exchange/tables/cells/numberText.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import { saysTotal } from '#exchange/tables/rowWords.ts'

const LOOK_AT = 20
const NUMBERED = /^(?:sprint|iteration|s)\s*\d+$/

/** The first column before the sprints with words in it: what the effort was for. */
function labelColumn(below: readonly (readonly string[])[], before: number): number | undefined {
  const isWord = (text: string | undefined) =>
    text !== undefined && text.trim() !== '' && takeApart(text) === undefined
  const found = Array.from({ length: before }, (_, i) => i).find(i => below.some(row => isWord(row[i])))
  return found
}

/**
 * Effort with a deliverable a row and a column per sprint, as a row for each number in it; `undefined` where a table is
 * not so. Rows and columns of totals stay out.
 */
export function effortRows(grid: Grid, sprints: readonly Sprint[]): Grid | undefined {
  const names = new Set(sprints.flatMap(({ name }) => (name === '' ? [] : [plainWords(name)])))
  const isSprint = (text: string) => NUMBERED.test(plainWords(text)) || names.has(plainWords(text))
  const headerIndex = grid.rows
    .slice(0, LOOK_AT)
    .findIndex(row => row.filter(isSprint).length > 1 && row.some(cell => !isSprint(cell)))
  const header = grid.rows[headerIndex]
  if (!header) return undefined
  const columns = [...header.entries()].filter(([, text]) => isSprint(text))
  const below = grid.rows.slice(headerIndex + 1)
  const label = labelColumn(below, columns[0]?.[0] ?? 0)
  if (label === undefined || !below.some(row => columns.some(([at]) => takeApart(row[at] ?? ''))))
    return undefined
  const cells = below.flatMap(row => {
    const name = row[label]?.trim() ?? ''
    if (name === '' || saysTotal(name)) return []
    return columns.flatMap(([at, sprint]) => {
      const amount = row[at]?.trim() ?? ''
      return amount === '' || isDash(amount) ? [] : [[sprint.trim(), name, amount]]
    })
  })
  const { delimiter, unclosedQuote } = grid
  return {
    rows: [['Sprint', 'Deliverable', 'Effort'], ...cells],
    delimiter,
    ...(unclosedQuote !== undefined && { unclosedQuote }),
  }
}
