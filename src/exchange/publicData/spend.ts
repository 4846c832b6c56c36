import type { Figures } from '#core/figures.ts'
import type { CostKind } from '#core/costing/types.ts'
import { hasFew, spansOf, type BookSpan } from '#exchange/workbook/sheets/spans.ts'
import type { CsvCell } from '#exchange/tables/toCsv.ts'
import type { PublicColumn, PublicTable } from './types.ts'

/** A column of the spend, and a row's cell of it. */
type SpendColumn = Omit<PublicColumn, 'title' | 'about'> & { readonly cell: (span: BookSpan) => CsvCell }

/** Of a sprint alone: a copy for others holds staff cost between sprints as cost items, which are not told apart. */
const kindOf = ({ sprint, price }: BookSpan, kind: CostKind): CsvCell =>
  sprint && price && { money: price.byKind[kind] }

const days = [
  { name: 'sprint', datatype: 'integer', cell: ({ sprint }) => sprint?.sprint.number },
  { name: 'first_day', datatype: 'date', required: true, cell: ({ from }) => from },
  { name: 'last_day', datatype: 'date', required: true, cell: ({ to }) => to },
] as const satisfies readonly SpendColumn[]

const kinds = [
  { name: 'staff', datatype: 'decimal', cell: span => kindOf(span, 'staff') },
  { name: 'suppliers', datatype: 'decimal', cell: span => kindOf(span, 'supplier') },
  { name: 'other', datatype: 'decimal', cell: span => kindOf(span, 'other') },
] as const satisfies readonly SpendColumn[]

const total = {
  name: 'total',
  datatype: 'decimal',
  required: true,
  cell: ({ price }) => price && { money: price.total },
} as const satisfies SpendColumn

export type SpendName = (typeof days | typeof kinds)[number]['name'] | (typeof total)['name']

export interface SpendWords {
  readonly title: string
  readonly about: string
  readonly column: (name: SpendName) => Pick<PublicColumn, 'title' | 'about'>
}

/**
 * What each sprint that has begun cost, and what fell between sprints: the rows come to all money so far. `shared` are
 * the figures of a copy for others; where its people are too few to be told apart, only the total stands there.
 */
export function spendTable(shared: Figures, { title, about, column }: SpendWords): PublicTable {
  const spans = spansOf(shared).filter(({ begun, price }) => begun && price !== undefined)
  const columns = [...days, ...(hasFew(shared) ? [] : kinds), total]
  return {
    file: 'spend-by-sprint.csv',
    title,
    about,
    columns: columns.map(({ cell: _cell, ...each }) => ({ ...each, ...column(each.name) })),
    key: ['first_day'],
    rows: spans.map(span => columns.map(({ cell }) => cell(span))),
  }
}
