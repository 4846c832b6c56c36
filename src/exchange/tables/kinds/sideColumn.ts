import { subtract, ZERO, type Minor } from '#core/money.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'
import { isDash } from '#exchange/tables/cells/numberText.ts'
import type { RowScope, Table } from '#exchange/tables/table.ts'

/** Amounts of a row that its mark signs. */
const SIGNS = new Set(['net', 'gross', 'vat'])

type Side = 'debit' | 'credit'

const of = (side: Side, words: string) => words.split(',').map(word => [word, side] as const)

/** As ledgers mark the sides of an account, among them SAP's S and H, Soll and Haben. */
const SIDES: ReadonlyMap<string, Side> = new Map([
  ...of('debit', 'dr,d,debit,debits,db,soll,s,debe,cargo,debet,winien,wn'),
  ...of('credit', 'cr,c,credit,credits,haben,h,haber,abono,ma'),
])

const SIGNED = /\b(?:sign|signe|signo|vorzeichen|znak)\b/
const isSign = (text: string) => text === '+' || isDash(text)

/** How a column's words are read; a dash alone may also stand for nothing, and a letter for another word. */
function sideReader(texts: readonly string[], header: string): (text: string) => Side | undefined {
  const distinct = [...new Set(texts)]
  if (distinct.every(isSign) && (distinct.includes('+') || SIGNED.test(plainWords(header))))
    return text => (text === '+' ? 'debit' : 'credit')
  const strange = distinct.map(plainWords).some(word => word.length === 1 && !SIDES.has(word))
  return text => {
    const word = plainWords(text)
    return strange && word.length === 1 ? undefined : SIDES.get(word)
  }
}

/** Asks what rows of the table are that have an amount and no mark. */
function askUnmarked(table: Table, sideOf: (text: string) => Side | undefined): string {
  const unmarked = table.rows.filter(
    row =>
      table.textOf(row, 'side') === '' &&
      ['net', 'gross'].some(field => table.column(field) !== undefined && table.textOf(row, field) !== ''),
  )
  if (unmarked.length === 0) return 'leave-out'
  const onlyCredits = table.texts('side').every(text => sideOf(text) === 'credit')
  return table.ask('side-empty', '', {
    values: { column: table.column('side') ?? '', count: unmarked.length, row: unmarked[0]?.row ?? 0 },
    options: ['debit', 'credit', 'leave-out'],
    proposed: onlyCredits ? 'debit' : 'leave-out',
  })
}

/** A table whose amounts are signed by a column that marks debits and credits; as it is where there is none. */
export function signedBySide(table: Table): Table {
  const column = table.column('side')
  const texts = table.texts('side')
  if (column === undefined || texts.length === 0) return table
  if (table.column('net') === undefined && table.column('gross') === undefined) {
    table.notice('side-unused', { column })
    return table
  }
  const sideOf = sideReader(texts, column)
  const unmarked = askUnmarked(table, sideOf)
  const isCredit = (row: RowScope) => sideOf(table.textOf(row, 'side')) === 'credit'
  const credits = table.rows.filter(row => table.textOf(row, 'side') !== '' && isCredit(row))
  if (credits.length > 0)
    table.notice('credits-taken-off', { column, count: credits.length, row: credits[0]?.row ?? 0 })
  const data = new Set(table.rows.map(({ row }) => row))

  /** One mark that is wrong is one thing wrong with a row, however many amounts it has. */
  const fail = (row: RowScope, code: 'cell-side' | 'cell-empty') =>
    row.issues.some(issue => issue.column === column) ? undefined : table.fail(row, 'side', code)
  const signed = (field: string, row: RowScope, amount: Minor): Minor | undefined => {
    const mark = table.textOf(row, 'side')
    // A total that is not marked says what all rows come to.
    if (mark === '' && !data.has(row.row)) return amount
    if (mark === '' && unmarked === 'leave-out') return fail(row, 'cell-empty')
    const side = mark === '' ? unmarked : sideOf(mark)
    if (side === undefined) return fail(row, 'cell-side')
    if (amount < 0 && mark !== '') return table.fail(row, field, 'cell-side-sign', { mark, by: column })
    if (amount < 0 && side === 'credit') return table.fail(row, field, 'cell-negative')
    return side === 'credit' ? subtract(ZERO, amount) : amount
  }
  return {
    ...table,
    amount(field, aside) {
      const cell = table.amount(field, aside)
      if (!SIGNS.has(field)) return cell
      return row => {
        const amount = cell(row)
        return amount === undefined ? undefined : signed(field, row, amount)
      }
    },
  }
}
