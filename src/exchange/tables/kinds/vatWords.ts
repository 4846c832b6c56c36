import type { VatBasis } from '#core/records/ledgerFile.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'
import type { ColumnShape } from '#exchange/tables/columns/columnShape.ts'
import type { FieldSpec } from '#exchange/tables/columns/fieldSpec.ts'
import { remembered } from '#exchange/tables/remembered.ts'
import type { Cell, RowScope, Table } from '#exchange/tables/table.ts'

type Said = Exclude<VatBasis, 'stated'>
/** What a word says; some that stand in such a column say neither. */
type Word = Said | 'unclear'

const of = (said: Word, words: string) => words.split(',').map(word => [word, said] as const)

/** As ledgers say of each amount whether VAT is in it, in plain words. */
const WORDS: ReadonlyMap<string, Word> = new Map([
  ...of('left-out', 'net,n,netto,ht,net of vat,ex,excl,exclusive,excluded,excluding,ex vat,excl vat'),
  ...of('left-out', 'excluding vat,exclusive of vat,vat exclusive,vat excluded,without vat,plus vat'),
  ...of('included', 'gross,g,brutto,ttc,gross of vat,inc,incl,inclusive,included,including,inc vat,incl vat'),
  ...of('included', 'including vat,inclusive of vat,vat inclusive,vat included,with vat'),
  // There is no VAT to be left out or in: the amount counts as it stands.
  ...of('not-stated', 'no vat,exempt,vat exempt,zero rated,outside scope,out of scope'),
  ...of('unclear', 'both,net and gross'),
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

/** Says of a column of such words that it is not read. */
export function wordsUnused(table: Table): void {
  const column = table.column('vatWords')
  if (column !== undefined) table.notice('vat-words-unused', { column })
}

export interface VatByWord {
  /** What a row goes by; `undefined` where it says neither, which is then wrong with it. */
  readonly basisOf: Cell<Said>
  readonly net: number
  readonly gross: number
}

/** Reads row by row what a column of such words says, and asks what rows are whose word says neither. */
export function vatByWord(table: Table): VatByWord {
  const column = table.column('vatWords') ?? ''
  const read = remembered((text: string): Word => WORDS.get(plainWords(text)) ?? 'unclear')
  const wordOf = (row: RowScope) => read(table.textOf(row, 'vatWords'))
  const unclear = table.rows.filter(row => wordOf(row) === 'unclear')
  const taken = unclear.length === 0 ? undefined : askUnclear(table, column, unclear)
  const basisOf = (row: RowScope): Said | undefined => {
    const word = wordOf(row)
    if (word !== 'unclear') return word
    return taken ?? table.fail(row, 'vatWords', 'cell-vat-words', { said: isSaid(table, row) })
  }
  const count = (said: Word) => table.rows.filter(row => wordOf(row) === said).length
  const [net, gross] = [count('left-out'), count('included')]
  table.notice('vat-words', { column, net, gross, none: count('not-stated') })
  const more = (said: Said) => (taken === said ? unclear.length : 0)
  return { basisOf, net: net + more('left-out'), gross: gross + more('included') }
}

const isSaid = (table: Table, row: RowScope) => (table.textOf(row, 'vatWords') === '' ? 'no' : 'yes')

function askUnclear(table: Table, column: string, unclear: readonly RowScope[]): Said | undefined {
  const [first] = unclear
  const chosen = table.ask('vat-words-unclear', '', {
    values: {
      column,
      count: unclear.length,
      row: first?.row ?? 0,
      said: first ? isSaid(table, first) : 'no',
      text: first ? table.textOf(first, 'vatWords') : '',
    },
    options: ['included', 'left-out', 'not-stated', 'leave-out'],
    proposed: 'leave-out',
  })
  return chosen === 'included' || chosen === 'left-out' || chosen === 'not-stated' ? chosen : undefined
}
