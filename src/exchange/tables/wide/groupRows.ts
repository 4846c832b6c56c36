import type { Asker } from '#exchange/tables/asker.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'
import { isDash } from '#exchange/tables/cells/numberText.ts'
import { saysEveryone } from '#exchange/tables/kinds/everyone.ts'
import { readings } from '#exchange/tables/kinds/readings.ts'
import { saysTotal } from '#exchange/tables/rowWords.ts'
import { chooseRow } from './choose.ts'
import type { WideTable } from './wideTable.ts'

/** A row below the header that has something under a period. */
export interface WideRow {
  readonly row: number
  readonly cells: readonly string[]
  readonly hasNumber: boolean
}

/** The rows that are read: one, or one for each group. */
export interface ChosenRows {
  readonly rows: readonly WideRow[]
  /** The column that says whose row it is. */
  readonly groupColumn?: number
}

const groupHeaders = readings.fields.find(({ name }) => name === 'group')?.headers ?? []

/** A total may add up services as well as people. */
const meansPeople = (label: string) => saysEveryone(label) && !saysTotal(label) && !isDash(label)

/** The column of labels that names groups: by its header, or without one by a row for everyone. */
function groupColumnOf({ header, labels }: WideTable, rows: readonly WideRow[]): number | undefined {
  const headed = (index: number) => plainWords(header[index] ?? '')
  return (
    labels.find(index => groupHeaders.includes(headed(index))) ??
    labels.find(index => headed(index) === '' && rows.some(({ cells }) => meansPeople(cells[index] ?? '')))
  )
}

/** Chooses what is read: all rows of groups that measure the same, else the one row that is meant. */
export function chooseRows(
  rows: readonly WideRow[],
  table: WideTable,
  asker: Pick<Asker, 'ask'>,
): ChosenRows {
  const groupColumn = groupColumnOf(table, rows)
  if (groupColumn === undefined) {
    const chosen = chooseRow(rows, table.labels, asker)
    return { rows: rows.filter(({ row }) => row === chosen) }
  }
  const labels = table.labels.filter(index => index !== groupColumn)
  const measured = ({ cells }: WideRow) => labels.map(index => plainWords(cells[index] ?? '')).join('\t')
  const firsts = [...new Map(rows.toReversed().map(each => [measured(each), each])).values()].toReversed()
  const chosen = chooseRow(firsts, labels, asker)
  const first = firsts.find(({ row }) => row === chosen)
  return { rows: rows.filter(each => first && measured(each) === measured(first)), groupColumn }
}

/** Whose readings a row has, where it is not everyone's. */
export function groupOf({ cells }: WideRow, groupColumn: number | undefined): string | undefined {
  const text = (groupColumn === undefined ? '' : (cells[groupColumn] ?? '')).replace(/\s+/gu, ' ').trim()
  return text === '' || saysEveryone(text) ? undefined : text
}
