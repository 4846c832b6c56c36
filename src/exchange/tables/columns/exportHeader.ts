import { plainWords } from '#exchange/tables/cells/choice.ts'
import type { Grid } from '#exchange/tables/grid.ts'

const LOOK_AT = 20
/** What is longer is prose, not a header. */
const LONGEST = 200

/** The header row of another tool's export, whose names are known beforehand. */
export interface ExportHeader {
  readonly index: number
  /** As written, tidied, one a column. */
  readonly names: readonly string[]
  /** As `plainWords` writes them, "Custom field (…)" taken off. */
  readonly plain: readonly string[]
}

/** "Custom field (Story Points)", in the languages of exports. */
const WRAPPED =
  /^(?:custom field|benutzerdefinierte(?:s)? felde?r?|benutzerdefiniertes feld|champs? personnalisés?|campos? personalizados?|aangepast veld|pole niestandardowe) \((.*)\)$/iu

/** What a header is compared by: Jira writes its custom fields in a wrapper. */
export function plainHeader(text: string): string {
  if (text.length > LONGEST) return ''
  return plainWords(text.trim().replace(WRAPPED, '$1'))
}

/** Groups of names of which a header has at least one each. */
export type Needs = readonly (readonly string[])[]

/** The first row, titles may stand above it, that has a name of every group; `undefined` where none has. */
export function exportHeader(grid: Grid, needs: Needs): ExportHeader | undefined {
  for (const [index, row] of grid.rows.slice(0, LOOK_AT).entries()) {
    const plain = row.map(plainHeader)
    if (needs.every(names => names.some(name => plain.includes(name)))) {
      return { index, plain, names: row.map(cell => cell.replace(/\s+/gu, ' ').trim().slice(0, LONGEST)) }
    }
  }
  return undefined
}

/** The columns with one of these names, in the order of the names, then of the columns. */
export const columnsCalled = (header: ExportHeader, names: readonly string[]): readonly number[] =>
  names.flatMap(name => header.plain.flatMap((plain, index) => (plain === name ? [index] : [])))
