import type { VatBasis } from '#core/records/ledgerFile.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'
import type { ColumnShape } from '#exchange/tables/columns/columnShape.ts'
import type { FieldSpec } from '#exchange/tables/columns/fieldSpec.ts'
import type { Table } from '#exchange/tables/table.ts'

type Said = Exclude<VatBasis, 'stated'>

const of = (said: Said, words: string) => words.split(',').map(word => [word, said] as const)

/** As ledgers say of each amount whether VAT is in it, in plain words. */
const WORDS: ReadonlyMap<string, Said> = new Map([
  ...of('left-out', 'net,n,netto,ht,net of vat,ex,excl,exclusive,excluded,excluding,ex vat,excl vat'),
  ...of('left-out', 'excluding vat,exclusive of vat,vat exclusive,vat excluded,without vat,plus vat'),
  ...of('included', 'gross,g,brutto,ttc,gross of vat,inc,incl,inclusive,included,including,inc vat,incl vat'),
  ...of('included', 'including vat,inclusive of vat,vat inclusive,vat included,with vat'),
  ...of('not-stated', 'both,net and gross,no vat,exempt,vat exempt,zero rated,outside scope,out of scope'),
])

const saysVat = ({ words }: ColumnShape) => words.length > 0 && words.every(word => WORDS.has(word))

/** Whether cells may be amounts, whatever their header says: words of what amounts hold are none. */
export const notVatWords = (shape: ColumnShape): boolean => !saysVat(shape)

/** A column that says row by row what the amounts hold. */
export const vatWordsField: FieldSpec = {
  name: 'vatWords',
  required: false,
  headers: [
    'net gross',
    'gross net',
    'net or gross',
    'gross or net',
    'vat basis',
    'amount basis',
    'tax basis',
    'amount type',
    'vat treatment',
    'vat status',
    'vat included',
    'vat inclusive',
    'vat',
    'tax',
    'basis',
    'net',
    'gross',
  ],
  holds: saysVat,
}

/**
 * What such a column says where it says the same of every row, else `not-stated`; `undefined` where there is none.
 * It is said that there is one, and whether a question below is for all rows.
 */
export function saidInWords(table: Table, asked: boolean): Said | undefined {
  const column = table.column('vatWords')
  if (column === undefined) return undefined
  table.notice('vat-words', { column, asked: asked ? 'yes' : 'no' })
  const said = new Set(table.rows.map(row => WORDS.get(plainWords(table.textOf(row, 'vatWords')))))
  const [only] = said
  return (said.size === 1 ? only : undefined) ?? 'not-stated'
}
