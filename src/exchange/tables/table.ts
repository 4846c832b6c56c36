import type { Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Asker } from './asker.ts'
import { amountReader } from './cells/amount.ts'
import { readChoice, type Words } from './cells/choice.ts'
import { ofCredits } from './cells/ofCredits.ts'
import { columnOrder, type DateOrder } from './cells/dateOrder.ts'
import { dayOrYear } from './cells/dayOrYear.ts'
import { dayReader } from './cells/endDays.ts'
import { numberReader, type NumberCell } from './cells/number.ts'
import { withoutTime } from './cells/perTime.ts'
import { datesIn, readWhen, type When } from './cells/period.ts'
import type { FieldSpec } from './columns/fieldSpec.ts'
import { remembered } from './remembered.ts'
import type { RowIssueCode, RowIssueValues } from './rowIssues.ts'
import type { Note, RowIssue, TableContext } from './types.ts'

/** A row while it is read; what is wrong with it gathers in `issues`. */
export interface RowScope {
  readonly row: number
  readonly cells: readonly string[]
  readonly issues: RowIssue[]
}

/** Reads one field of a row. `undefined`: the cell is empty, or it is wrong and the row has the issue. */
export type Cell<T> = (row: RowScope) => T | undefined

export interface TableColumn {
  readonly index: number
  /** Its header, else its letter. */
  readonly name: string
  readonly field: string
}

/** A table with its columns mapped: hands out readers of fields, each decided from its whole column. */
export interface Table {
  readonly context: TableContext
  readonly ask: Asker['ask']
  readonly notice: Asker['notice']
  readonly rows: readonly RowScope[]
  /** What stands above the header and in footnotes. */
  readonly notes: readonly Note[]
  /** The cell of a field, trimmed. */
  textOf(row: RowScope, field: string): string
  /** What the column of a field is called, or `undefined` where no column holds it. */
  column(field: string): string | undefined
  /** The filled cells of a field, in order. */
  texts(field: string): readonly string[]
  /** Notes that a row's field is wrong. */
  fail<C extends RowIssueCode>(row: RowScope, field: string, code: C, ...values: RowIssueValues<C>): undefined
  text(field: string, longest?: number): Cell<string>
  /** Cells that hold no amount at all may be left aside. */
  amount(field: string, aside?: (text: string) => boolean): Cell<Minor>
  number(field: string, check?: { places?: number; most?: number; negative?: boolean }): Cell<NumberCell>
  date(field: string): Cell<IsoDate>
  when(field: string): Cell<When>
  choice<T extends string>(field: 'engagement' | 'standing' | 'unit', words: Words<T>): Cell<T>
  /** Header and text of each filled cell of a field that several columns may hold. */
  labelled(field: string): (row: RowScope) => readonly { readonly name: string; readonly text: string }[]
}

interface TableParts {
  readonly context: TableContext
  readonly asker: Asker
  readonly rows: readonly RowScope[]
  readonly notes: readonly Note[]
  readonly columns: readonly TableColumn[]
  readonly fields: readonly FieldSpec[]
}

const UNTIDY = /\s\s|[^\S ]/u
const tidy = (text: string) => (UNTIDY.test(text) ? text.replace(/\s+/gu, ' ').trim() : text)
const NAME = 300

const orderValue = ({ order }: DateOrder) => ({ order: order === 'month-first' ? 'monthFirst' : 'dayFirst' })

/** Makes the readers of a table's fields. */
export function makeTable({ context, asker, rows, notes, columns, fields }: TableParts): Table {
  const of = (field: string) => columns.find(column => column.field === field)
  const at = (row: RowScope, index: number) => row.cells[index]?.trim() ?? ''
  const indexOf = (field: string) => of(field)?.index ?? -1
  const texts = (field: string) => {
    const index = indexOf(field)
    return rows.map(row => at(row, index)).filter(text => text !== '')
  }
  const fail: Table['fail'] = (row, field, code, ...[values]) => {
    const text = at(row, indexOf(field))
    const column = of(field)?.name ?? field
    row.issues.push({ code, row: row.row, column, text, ...(values ? { values } : {}) })
    return undefined
  }
  /** Reads filled cells; an empty one is an issue only where the field is required. */
  const filled = <T>(field: string, read: (text: string, row: RowScope) => T | undefined): Cell<T> => {
    const index = indexOf(field)
    const required = fields.some(spec => spec.name === field && spec.required)
    return row => {
      const text = at(row, index)
      if (text !== '') return read(text, row)
      return required ? fail(row, field, 'cell-empty') : undefined
    }
  }
  const about = (field: string) => ({ ask: asker.ask, column: of(field)?.name ?? '' })

  /** A column that does not tell its order follows the table's other dates; only where none tells it is asked, once. */
  const dateOrder = (field: string) => {
    const dated = columns.filter(column => fields.some(spec => spec.date && spec.name === column.field))
    const datesOf = (name: string) => [...new Set(texts(name))].flatMap(datesIn)
    const all = dated.flatMap(column => datesOf(column.field))
    return columnOrder(datesOf(field), { ...about(field), all })
  }
  const amounts = new Map<string, Cell<Minor>>()
  const amountCell = (field: string, aside: (text: string) => boolean): Cell<Minor> => {
    const { per, credits } = fields.find(({ name }) => name === field) ?? {}
    const plain = (text: string) => {
      if (per) return withoutTime(text, per)
      return credits ? ofCredits(text) : text
    }
    const parts = {
      texts: texts(field)
        .filter(text => !aside(text))
        .map(plain),
      currency: context.currency,
      ...about(field),
    }
    const read = remembered(amountReader(parts))
    return filled(field, (text, row) => {
      const amount = read(plain(text))
      if (amount.ok) return amount.value
      const { error } = amount
      if (error.code !== 'cell-currency') return fail(row, field, error.code)
      return fail(row, field, error.code, { symbol: error.symbol, currency: error.currency })
    })
  }

  return {
    context,
    ask: asker.ask,
    notice: asker.notice,
    rows,
    notes,
    textOf: (row, field) => at(row, indexOf(field)),
    column: field => of(field)?.name,
    texts,
    fail,
    text: (field, longest = NAME) =>
      filled(field, (text, row) => {
        const kept = longest === NAME ? tidy(text) : text
        return kept.length > longest ? fail(row, field, 'cell-too-long', { longest }) : kept
      }),
    amount(field, aside = () => false) {
      const cell = amounts.get(field) ?? amountCell(field, aside)
      amounts.set(field, cell)
      return cell
    },
    number(field, { places, most = 1e12, negative = false } = {}) {
      const read = numberReader(texts(field), about(field))
      return filled(field, (text, row) => {
        const number = read(text)
        if (!number.ok) return fail(row, field, number.error.code)
        const { value } = number.value
        if (value < 0 && !negative) return fail(row, field, 'cell-negative')
        if (Math.abs(value) > most) return fail(row, field, 'cell-number-too-large')
        const shifted = value * 10 ** (places ?? 0)
        const tooFine = places !== undefined && Math.abs(shifted - Math.round(shifted)) > 1e-6
        return tooFine ? fail(row, field, 'cell-decimals', { places }) : number.value
      })
    },
    date(field) {
      const order = dateOrder(field)
      const read = remembered(dayReader(texts(field), order, { field, ...about(field) }))
      return filled(field, (text, row) => {
        const day = read(text)
        if (day.ok) return day.value
        const { code } = day.error
        return code === 'cell-date' ? fail(row, field, code, orderValue(order)) : fail(row, field, code)
      })
    },
    when(field) {
      const order = dateOrder(field)
      const writtenOut = dayOrYear(texts(field), { ...about(field), expected: context.expected })
      const read = remembered(text => readWhen(writtenOut(text), order, context.financialYearStart))
      return filled(field, (text, row) => read(text) ?? fail(row, field, 'cell-when', orderValue(order)))
    },
    choice(field, words) {
      const read = remembered(text => readChoice(text, words))
      return filled(field, (text, row) => read(text) ?? fail(row, field, `cell-${field}`))
    },
    labelled(field) {
      const held = columns.filter(column => column.field === field)
      return row =>
        held.map(({ index, name }) => ({ name, text: at(row, index) })).filter(({ text }) => text !== '')
    },
  }
}
